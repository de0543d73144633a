import { describe, expect, test } from 'vitest'
import { correctionLines } from './correctionLines.ts'
import { textFragment } from './textFragment.ts'

describe('textFragment', () => {
  test.each([
    ['https://example.org/a', 'les ponts', 'https://example.org/a#:~:text=les%20ponts'],
    ['https://example.org/a#b', 'main-forte, oui', 'https://example.org/a#b:~:text=main%2Dforte%2C%20oui'],
    [
      'https://example.org/a',
      'un deux trois quatre cinq six sept huit neuf dix onze douze treize',
      'https://example.org/a#:~:text=un%20deux%20trois%20quatre%20cinq,neuf%20dix%20onze%20douze%20treize',
    ],
  ])('%s at %s', (url, words, address) => {
    expect(textFragment(url, words)).toBe(address)
  })
})

describe('correctionLines', () => {
  test.each([
    [
      { speakers: ['ana-lund'] },
      'J. Roy',
      'voir § 2',
      '- { quotation: "abc", speakers: ["ana-lund"], by: "J. Roy", why: "voir § 2" }',
    ],
    [{ speakers: [] }, '', '', '- { quotation: "abc", speakers: [], by: "" }'],
    [{ remove: true }, 'a"b\nc', '', '- { quotation: "abc", remove: true, by: "a\\"b\\nc" }'],
  ] as const)('%j', (verdict, by, why, lines) => {
    expect(
      correctionLines('abc', 'remove' in verdict ? verdict : { speakers: [...verdict.speakers] }, by, why),
    ).toBe(lines)
  })
})
