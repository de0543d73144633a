import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLedger } from './ledger.ts'
import { links } from './links.ts'
import { type Marked, markedArticles } from './markedArticle.ts'

const word = fc.constantFrom(
  'pont',
  'digue',
  'verger',
  'phare',
  'canal',
  'moulin',
  'marché',
  'rivage',
  'archives',
  'récolte',
)
const sentence = fc
  .array(word, { minLength: 3, maxLength: 14 })
  .map((words) => `On a dit que ⟦${words.join(' ')}⟧.`)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '))
const article = fc.record({
  title: fc.constantFrom('Une visite', 'Une rencontre', 'Visite'),
  date: fc.constantFrom(null, '2024-03-05', '2024-03-06'),
  url: fc.constantFrom(null, 'https://example.org/a', 'https://example.org/b', 'https://example.org/c'),
  text: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
})
const corpus = fc.array(article, { maxLength: 4 })
const decision = fc.oneof(
  fc.record({ id: fc.constantFrom('a', 'b', 'c'), to: fc.constantFrom('a', 'b', 'c', 'd') }),
  fc.record({ article: fc.constantFrom('a', 'b'), to: fc.constantFrom('a', 'b', '2024-03-05-une-visite') }),
  fc.record({ id: fc.constantFrom('a', 'b'), gone: fc.string() }),
)
const junk = fc.oneof(
  fc.string(),
  fc.json(),
  decision.map((line) => JSON.stringify(line)),
)

function run(marked: readonly Marked[], lines: readonly string[]) {
  const articles = markedArticles(...marked)
  const found = links({ articles, speakers: [] }, readLedger([{ file: 'permalinks.jsonl', lines }]))
  const live = new Set(articles.flatMap(({ quotations }) => quotations.map(({ id }) => id)))
  return { found, live, articles: new Set(articles.map(({ id }) => id)) }
}

/** The ledger after editions were published one after the other, and the ids that were ever given out. */
function history(editions: readonly (readonly Marked[])[], lines: readonly string[] = []) {
  const ledger = [...lines]
  const ids = new Set<string>()
  for (const marked of editions) {
    const { found, live } = run(marked, ledger)
    ledger.push(...found.appended)
    for (const id of live) ids.add(id)
  }
  return { ledger, ids }
}

/** Each run publishes several editions; so many are enough to find what a hundred find. */
const RUNS = { numRuns: 60 }

describe('links, whatever was published', () => {
  test('every id ever given out is live, led on in one hop, or said to be lost', () => {
    fc.assert(
      fc.property(fc.array(corpus, { minLength: 1, maxLength: 4 }), corpus, (before, now) => {
        const { ledger, ids } = history([...before, now])
        const { found, live } = run(now, ledger)
        const lost = new Set(found.lost.map(({ id }) => id))
        for (const id of ids) {
          const kinds = [live.has(id), Object.hasOwn(found.redirects, id), lost.has(id)]
          expect(kinds.filter(Boolean)).toHaveLength(1)
        }
        for (const to of Object.values(found.redirects)) expect(live.has(to)).toBe(true)
      }),
      RUNS,
    )
    expect.hasAssertions()
  })
  test('article addresses lead to live articles', () => {
    fc.assert(
      fc.property(fc.array(corpus, { minLength: 1, maxLength: 4 }), corpus, (before, now) => {
        const { found, articles } = run(now, history(before).ledger)
        for (const [old, to] of Object.entries(found.articleRedirects)) {
          expect(articles.has(old)).toBe(false)
          expect(articles.has(to)).toBe(true)
        }
      }),
      RUNS,
    )
    expect.hasAssertions()
  })
  test('publishing an edition twice adds nothing, and changes no link', () => {
    fc.assert(
      fc.property(fc.array(corpus, { maxLength: 3 }), corpus, (before, now) => {
        const { ledger } = history(before)
        const first = run(now, ledger).found
        const second = run(now, [...ledger, ...first.appended]).found
        expect([...second.appended]).toEqual([])
        expect([second.redirects, second.articleRedirects]).toEqual([first.redirects, first.articleRedirects])
      }),
      RUNS,
    )
    expect.hasAssertions()
  })
  test('branches that were merged say the same in either order', () => {
    fc.assert(
      fc.property(corpus, corpus, corpus, corpus, (base, ours, theirs, now) => {
        const { ledger } = history([base])
        const [a, b] = [ours, theirs].map((branch) => history([branch], ledger).ledger.slice(ledger.length))
        const one = run(now, [...ledger, ...(a ?? []), ...(b ?? [])]).found
        const other = run(now, [...ledger, ...(b ?? []), ...(a ?? [])]).found
        expect(other.summary.added).toBe(one.summary.added)
        expect(other.lost.length + Object.keys(other.redirects).length).toBe(
          one.lost.length + Object.keys(one.redirects).length,
        )
      }),
      RUNS,
    )
    expect.hasAssertions()
  })
  test('no ledger is too strange', () => {
    fc.assert(
      fc.property(corpus, corpus, fc.array(junk), (before, now, lines) => {
        const { ledger } = history([before])
        const { found, live } = run(now, [...lines, ...ledger, ...lines])
        expect(found.summary.live).toBeLessThanOrEqual(live.size)
        for (const to of Object.values(found.redirects)) expect(live.has(to)).toBe(true)
        for (const id of Object.keys(found.redirects)) expect(live.has(id)).toBe(false)
      }),
      RUNS,
    )
    expect.hasAssertions()
  })
})
