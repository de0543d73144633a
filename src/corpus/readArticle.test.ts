import { assert, property, shuffledSubarray } from 'fast-check'
import { expect, test } from 'vitest'
import { withoutDuplicates } from './parse/duplicates.ts'
import { parseDump } from './parse/parseDump.ts'
import { readArticle } from './readArticle.ts'

const NOBODY = { byName: new Map(), bySurname: new Map() }

const DUMP = `
Entretien – 2024/03/05
La ministre chinoise Lin Yao a dit mardi que l’eau montait. « Nous tiendrons », a-t-elle ajouté.
source/https://example.org/1

Visite – 2024/03/06
Selon M. Roux, LA MAIRE Ana Lund a promis de rouvrir le pont ; d’après l’OMS, rien n’est sûr.
source/https://example.org/2

Suite – 2024/03/07
lin yao, Lin Yao et le Dr E\u0301mile Roux ont affirme\u0301 que l'eau baissait, a noté l’Organisation mondiale de la santé (OMS).
source/https://example.org/3
`

test('an article says the same whatever was read before it', () => {
  const { articles } = withoutDuplicates(parseDump(DUMP, 'a.txt').articles)
  const first = new Map(articles.map((article) => [article.title, readArticle(article, NOBODY)]))
  expect(first.size).toBe(3)
  assert(
    property(shuffledSubarray(articles), (some) => {
      for (const article of some) expect(readArticle(article, NOBODY)).toEqual(first.get(article.title))
    }),
    { numRuns: 30 },
  )
})
