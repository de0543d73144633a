import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleIds } from './articleIds.ts'
import { quotationId, quotationIds } from './quotationIds.ts'

const word = fc.constantFrom(
  'élan',
  'pont',
  'cœur',
  'été',
  'forêt',
  'île',
  'façade',
  'août',
  'maïs',
  'Noël',
  'grève',
)
const words = fc.array(word, { minLength: 8, maxLength: 20 })
const key = fc.constantFrom('example.org/a', 'example.org/b', '2024-03-05|une visite')
const gap = fc.constantFrom(' ', ', ', '  ', '\u00A0; ', ' — ', ' « ', '’', '… ')

/** The same words, with other punctuation, case and accents. */
function dressed(list: readonly string[], gaps: readonly string[], upper: boolean, bare: boolean): string {
  const text = list.map((each, index) => each + (gaps[index % gaps.length] ?? ' ')).join('')
  const cased = upper ? text.toUpperCase() : text
  return bare ? cased.normalize('NFD').replace(/\p{M}/gu, '') : cased
}

describe('an id of a quotation', () => {
  test('does not depend on punctuation, case, accents or spaces', () => {
    fc.assert(
      fc.property(
        key,
        words,
        fc.array(gap, { minLength: 1 }),
        fc.boolean(),
        fc.boolean(),
        (k, list, gaps, upper, bare) => {
          expect(quotationId(k, dressed(list, gaps, upper, bare))).toBe(quotationId(k, list.join(' ')))
        },
      ),
    )
    expect.hasAssertions()
  })
  test('does not depend on where the content ends, once eight words are there', () => {
    fc.assert(
      fc.property(key, words, fc.array(word), (k, list, more) => {
        expect(quotationId(k, [...list, ...more].join(' '))).toBe(quotationId(k, list.slice(0, 8).join(' ')))
      }),
    )
    expect.hasAssertions()
  })
  test('does not depend on the order of articles, nor on what stands around it', () => {
    const article = fc.record({
      key: fc.integer({ min: 1, max: 99 }).map((n) => `example.org/${n}`),
      date: fc.constantFrom(null, '2024-01-01', '2024-02-01'),
      title: fc.lorem({ maxCount: 3 }),
      contents: fc.uniqueArray(
        words.map((list) => list.join(' ')),
        { maxLength: 4 },
      ),
    })
    const articles = fc.uniqueArray(article, { selector: ({ key: own }) => own, maxLength: 6 })
    fc.assert(
      fc.property(articles, (list) => {
        const forwards = quotationIds(list)
        const backwards = quotationIds(list.toReversed()).toReversed()
        expect(backwards).toEqual(forwards)
        expect(quotationIds(list.slice(1))).toEqual(forwards.slice(1))
      }),
    )
    expect.hasAssertions()
  })
  test('is never shared, however short ids are', () => {
    const texts = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 60 })
    fc.assert(
      fc.property(texts, (contents) => {
        const ids = quotationIds([{ key: 'k', date: null, title: '', contents }], 1).flat()
        expect(new Set(ids).size).toBe(contents.length)
      }),
    )
    expect.hasAssertions()
  })
  test('that is not shared has its ten signs whatever else there is', () => {
    const [[alone = ''] = []] = quotationIds([{ key: 'k', date: null, title: '', contents: ['un deux'] }])
    expect(alone).toBe(quotationId('k', 'un deux'))
  })
})

describe('ids of articles', () => {
  const entry = fc.record({
    title: fc.constantFrom('Une visite', 'UNE VISITE !', 'Visite', '访问', '…', 'Une visite 2'),
    date: fc.constantFrom(null, '2024-03-05'),
    key: fc.constantFrom('a', 'b', 'c', 'd'),
  })
  const entries = fc
    .array(entry, { maxLength: 12 })
    .map((list) => list.map((each) => ({ ...each, source: null })))
  test('are all different, and addresses', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const ids = articleIds(list)
        expect(new Set(ids).size).toBe(list.length)
        for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/)
      }),
    )
    expect.hasAssertions()
  })
  test('of different keys do not depend on the order', () => {
    const distinct = fc.uniqueArray(entry, { selector: ({ key: own }) => own })
    fc.assert(
      fc.property(distinct, (list) => {
        const named = list.map((each) => ({ ...each, source: null }))
        expect(articleIds(named.toReversed()).toReversed()).toEqual(articleIds(named))
      }),
    )
    expect.hasAssertions()
  })
})
