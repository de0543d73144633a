import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse, commonNumber } from '../text/analyse.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import { encodeShard, writeStanding, type TermEntry } from './postings.ts'
import type { Standing } from './postings.ts'
import { marker, parseQuery } from './query.ts'
import { WordSearch } from './wordSearch.ts'

/** One article a quotation; `around` is the text outside of it. */
const SAID = [
  { said: 'La sécurité des États voisins reste notre souci', around: 'Rencontre au sommet' },
  { said: 'Elle soulignait la souveraineté de chaque État', around: 'Le voisin répond' },
  { said: 'L’unilatéralisme menace la paix et la sécurité', around: 'Discours de 2020 sur la paix' },
  { said: 'Ils soulignent que la paix des États est la paix de tous', around: 'Un souci commun' },
]

function standingIn(text: string): Map<string, Standing[]> {
  const terms = new Map<string, Standing[]>()
  let run: number[] = []
  analyse(text).forEach(({ folded, term }, place) => {
    const common = commonNumber(folded)
    if (common >= 0) {
      run.push(common)
      return
    }
    const before = run
    run = []
    terms.set(term, [...(terms.get(term) ?? []), { place, before, after: run }])
  })
  return terms
}

function reader(standing: readonly Standing[]): ByteReader {
  const bytes = new ByteWriter()
  writeStanding(bytes, standing)
  return new ByteReader(bytes.bytes())
}

function searchOver(docs: readonly { said: string; around: string }[], perShard = 3): WordSearch {
  const logs = new Map<string, TermEntry['write'][][]>()
  const logOf = (term: string): TermEntry['write'][][] => {
    const log = logs.get(term) ?? [[], []]
    logs.set(term, log)
    return log
  }
  docs.forEach(({ said, around }, number) => {
    for (const [term, standing] of standingIn(said))
      logOf(term)[0]?.push((into) => into.addRow(number, number % 3, reader(standing)))
    for (const [term, standing] of standingIn(around))
      logOf(term)[1]?.push((into) => into.addArticle(number, reader(standing)))
  })
  const entries = [...logs]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, log]): TermEntry => ({
      term,
      rows: log[0]?.length ?? 0,
      articles: log[1]?.length ?? 0,
      write: (into) => log.flat().forEach((add) => add(into)),
    }))
  const files = new Map<string, Uint8Array>()
  const shards: string[] = []
  for (let k = 0; k < entries.length; k += perShard) {
    const { postings, p, b, a } = encodeShard(entries.slice(k, k + perShard))
    const number = shards.length
    for (const [name, bytes] of Object.entries({ '': postings, p, b, a }))
      files.set(`${name}${number}`, bytes)
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
    // Words that are everywhere count in a phrase as they are written, whatever their accents.
    ['“menace une paix”', [], []],
    ['“que la paix des”', [3], [3]],
    ['“la paix de”', [3], [3]],
    ['“la sécurité”', [0, 2], [0, 2]],
    ['“de la sécurité”', [], []],
    ['“sécurité des”', [0], [0]],
    ['“2020 SUR LA”', [], [2]],
    ['sécurité -“et la sécurité”', [0], [0]],
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

test('phrases stand as they are, with the words that are everywhere', async () => {
  const word = fc.constantFrom('paix', 'accord', 'la', 'de', 'mer')
  const words = fc.array(word, { minLength: 1, maxLength: 12 })
  // A term of many documents spreads over several blocks.
  const texts = fc.oneof(
    fc.array(words, { minLength: 1, maxLength: 6 }),
    fc.array(words, { minLength: 150, maxLength: 200, size: 'max' }),
  )
  await fc.assert(
    fc.asyncProperty(texts, fc.nat(8), fc.integer({ min: 1, max: 5 }), async (said, at, length) => {
      const phrase = (said[0] ?? []).slice(at, at + length)
      if (phrase.every((each) => each === 'la' || each === 'de')) return
      const over = searchOver(
        said.map((each, k) => ({ said: each.join(' '), around: said[said.length - 1 - k]?.join(' ') ?? '' })),
      )
      const stands = (text: readonly string[] = []): boolean =>
        ` ${text.join(' ')} `.includes(` ${phrase.join(' ')} `)
      const found = await over.seek(parseQuery(`"${phrase.join(' ')}"`))
      expect(Array.from(found?.rows ?? [])).toEqual(said.flatMap((text, k) => (stands(text) ? [k] : [])))
      expect(Array.from(found?.articles ?? [])).toEqual(
        said.flatMap((text, k) => (stands(text) || stands(said[said.length - 1 - k]) ? [k] : [])),
      )
      const without = await over.seek(parseQuery(`-"${phrase.join(' ')}"`))
      expect(Array.from(without?.rows ?? [])).toEqual(said.flatMap((text, k) => (stands(text) ? [] : [k])))
    }),
  )
})
