import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse, isEverywhere } from '../text/analyse.ts'
import { encodeShard } from './postings.ts'
import type { TermEntry } from './postings.ts'
import { marker, parseQuery } from './query.ts'
import { WordSearch } from './wordSearch.ts'

/** One article a quotation; `around` is the text outside of it. */
const SAID = [
  { said: 'La sécurité des États voisins reste notre souci', around: 'Rencontre au sommet' },
  { said: 'Elle soulignait la souveraineté de chaque État', around: 'Le voisin répond' },
  { said: 'L’unilatéralisme menace la paix et la sécurité', around: 'Discours de 2020 sur la paix' },
  { said: 'Ils soulignent que la paix des États est la paix de tous', around: 'Un souci commun' },
]

type Draft = { rows: Map<number, number[]>; articles: Map<number, number[]> }

function searchOver(docs: readonly { said: string; around: string }[], perShard = 3): WordSearch {
  const terms = new Map<string, Draft>()
  docs.forEach(({ said, around }, number) => {
    for (const [text, of] of [
      [said, 'rows'],
      [around, 'articles'],
    ] as const) {
      analyse(text).forEach(({ folded, term }, place) => {
        if (isEverywhere(folded)) return
        const draft = terms.get(term) ?? {
          rows: new Map<number, number[]>(),
          articles: new Map<number, number[]>(),
        }
        terms.set(term, draft)
        draft[of].set(number, [...(draft[of].get(number) ?? []), place])
      })
    }
  })
  const entries = [...terms]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, { rows, articles }]): TermEntry => ({
      term,
      rows: [...rows.keys()],
      levels: [...rows.keys()].map((row) => row % 4),
      places: [...rows.values()],
      articles: [...articles.keys()],
      articlePlaces: [...articles.values()],
    }))
  const files = new Map<string, Uint8Array>()
  const shards: string[] = []
  for (let k = 0; k < entries.length; k += perShard) {
    const { postings, places } = encodeShard(entries.slice(k, k + perShard))
    files.set(`${shards.length}`, postings)
    files.set(`p${shards.length}`, places)
    shards.push(entries[k]?.term ?? '')
  }
  const firstRow = Uint32Array.from({ length: docs.length + 1 }, (_, k) => k)
  const index = { version: '1', quotations: docs.length, articles: docs.length, shards }
  return new WordSearch(index, async (name) => files.get(name) ?? new Uint8Array(1), firstRow)
}

const search = searchOver(SAID)
const find = async (typed: string) => {
  const found = await search.seek(parseQuery(typed))
  return found && { rows: Array.from(found.rows), articles: Array.from(found.articles) }
}

describe('a query', () => {
  test.each<[typed: string, rows: number[], articles: number[]]>([
    ['etats', [0, 1, 3], [0, 1, 3]],
    ['souligner', [1, 3], [1, 3]],
    ['unilateralisme', [2], [2]],
    ['l’unilatéralisme', [2], [2]],
    ['sécurité paix', [2], [2]],
    ['paix -sécurité', [3], [3]],
    ['-paix', [0, 1], [0, 1]],
    ['souci', [0], [0, 3]],
    ['souci États', [0], [0, 3]],
    ['2020', [], [2]],
    ['"paix de tous"', [3], [3]],
    ['« paix et la sécurité »', [2], [2]],
    ['"sécurité paix"', [], []],
    ['“menace la paix”', [2], [2]],
    // Words that are everywhere keep their place in a phrase, but any of them may stand there.
    ['“menace une paix”', [2], [2]],
    ['-"paix de tous" paix', [2], [2]],
    ['souver', [1], [1]],
    ['souverai', [1], [1]],
    ['sou', [0, 1, 3], [0, 1, 3]],
    ['"unilat"', [], []],
    ['unilat ', [], []],
    ['introuvable', [], []],
    ['"paix des états', [3], [3]],
  ])('%s', async (typed, rows, articles) => {
    expect(await find(typed)).toEqual({ rows, articles })
  })

  test('of words that are everywhere demands nothing, and says so', async () => {
    expect(await find('la de')).toBeNull()
    expect(parseQuery('la paix').ignored).toEqual(['la'])
  })

  test('marks words as it finds them', () => {
    const marks = marker(parseQuery('soulign -paix "États voisins"'))
    const text = 'Elle soulignait la paix des États'
    const hits = analyse(text).filter(({ folded, term }) => marks(folded, term))
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['soulignait', 'États'])
  })

  test('is read from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aé -"«»“”’\'2\n')) }), (typed) => {
        for (const { terms } of parseQuery(typed).clauses) expect(terms.length).toBeGreaterThan(0)
      }),
    )
  })
})

test('finds what a look at every quotation finds', async () => {
  const word = fc.constantFrom('paix', 'accord', 'pays', 'droit', 'la', 'mer', 'traité', 'ville')
  const said = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '))
  const docs = fc.array(fc.record({ said, around: said }), { minLength: 1, maxLength: 8 })
  const sought = fc.array(fc.tuple(fc.boolean(), word), { minLength: 1, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(docs, sought, async (texts, demands) => {
      const typed = demands.map(([out, each]) => (out ? `-${each}` : each)).join(' ')
      const real = demands.filter(([, each]) => each !== 'la')
      const found = await searchOver(texts, 2).seek(parseQuery(`${typed} `))
      expect(found === null).toBe(real.length === 0)
      if (found === null) return
      const answers = (words: string[]): boolean => real.every(([out, each]) => words.includes(each) !== out)
      const numbers = (fits: (doc: { said: string; around: string }) => boolean) =>
        texts.flatMap((doc, k) => (fits(doc) ? [k] : []))
      expect(Array.from(found?.rows ?? [])).toEqual(numbers((doc) => answers(doc.said.split(' '))))
      expect(Array.from(found?.articles ?? [])).toEqual(
        numbers((doc) => answers(`${doc.said} ${doc.around}`.split(' '))),
      )
    }),
  )
})

test('phrases stand as they are', async () => {
  const words = fc.array(fc.constantFrom('paix', 'accord', 'la', 'mer'), { minLength: 1, maxLength: 10 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(words, { minLength: 1, maxLength: 6 }),
      fc.nat(8),
      fc.integer({ min: 1, max: 3 }),
      async (texts, at, length) => {
        const phrase = (texts[0] ?? []).slice(at, at + length)
        if (!phrase.some((word) => word !== 'la')) return
        const found = await searchOver(texts.map((each) => ({ said: each.join(' '), around: '' }))).seek(
          parseQuery(`"${phrase.join(' ')}"`),
        )
        const kept = phrase.map((word, place) => ({ word, place })).filter(({ word }) => word !== 'la')
        const first = kept[0]?.place ?? 0
        const stands = (text: string[]) =>
          text.some((_, start) => kept.every(({ word, place }) => text[start + place - first] === word))
        expect(Array.from(found?.rows ?? [])).toEqual(texts.flatMap((text, k) => (stands(text) ? [k] : [])))
      },
    ),
  )
})
