import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldedWords } from './fold.ts'
import { foldedSpans } from './foldedSpans.ts'

describe('foldedSpans', () => {
  test('places of words as written', () => {
    const text = 'L’Œuvre, née là'
    expect(foldedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'L',
      'Œuvre',
      'née',
      'là',
    ])
  })
  test('an invisible sign does not cut a word', () => {
    expect(foldedSpans('co\u00ADopé\u0301ration').map(({ word }) => word)).toEqual(['cooperation'])
  })
  test('the same words as fold, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...Array.from('aÉœß½ Σσς\u0301’-İ№\u00AD')) }),
    )
    fc.assert(
      fc.property(text, (any) => {
        expect(foldedSpans(any).map(({ word }) => word)).toEqual(foldedWords(any))
      }),
    )
  })
})
