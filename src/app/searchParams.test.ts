import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSearch, stringifySearch, validSearch } from './searchParams.ts'

describe('parseSearch', () => {
  test.each([
    ['', {}],
    ['?q=2020', { q: '2020' }],
    ['?q=%20%20', {}],
    ['?speaker=b&speaker=a&speaker=b', { speaker: ['a', 'b'] }],
    ['?from=2020-02-30&to=2020-02-29', { to: '2020-02-29' }],
    ['?kind=direct&kind=shouted', { kind: ['direct'] }],
    ['?act=recall', { act: ['recall'] }],
    ['?country=CN&country=cn', { country: ['CN'] }],
    ['?view=articles&sort=-date', {}],
    ['?view=quotes&sort=date', { view: 'quotes', sort: 'date' }],
    ['?sort=relevance', {}],
    ['?q=paix&sort=relevance', { q: 'paix', sort: 'relevance' }],
    ['?q=paix&view=quotes&sort=relevance', { q: 'paix', view: 'quotes' }],
    ['?q=paix&view=quotes&sort=-date', { q: 'paix', view: 'quotes', sort: '-date' }],
    ['?utm_source=x&__proto__=1&constructor=2', {}],
    ['?with=ana-lund', { with: 'ana-lund' }],
  ])('%s', (address, search) => {
    expect(parseSearch(address)).toEqual(search)
  })
})

describe('an address', () => {
  test('whatever is typed, reads the same after it was written once', () => {
    assert(
      property(array(tuple(key, oneof(string(), known))), (pairs) => {
        const search = parseSearch(new URLSearchParams(pairs).toString())
        expect(parseSearch(stringifySearch(search))).toEqual(search)
        expect(validSearch(search)).toEqual(search)
      }),
    )
  })

  test('never throws, on any text', () => {
    assert(property(string(), (text) => void parseSearch(text)))
  })
})

const key = constantFrom('q', 'from', 'to', 'speaker', 'kind', 'act', 'country', 'view', 'sort', 'with', 'x')
const known = constantFrom(
  '2020-07-08',
  'direct',
  'mixed',
  'recall',
  'CN',
  'quotes',
  'date',
  '-date',
  'relevance',
)
