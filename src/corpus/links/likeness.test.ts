import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonLength, likeness } from './likeness.ts'

const words = (text: string) => text.split(' ')

describe('likeness', () => {
  test.each([
    ['a b c d', 'a b c d', 1],
    ['a b c d', 'a x c d', 0.75],
    ['a b c d', 'd c b a', 0.25],
    ['a b', 'c d', 0],
    ['a b c', 'a b c d e f g', 0.6],
  ])('%s / %s → %d', (a, b, expected) => {
    expect(likeness(words(a), words(b))).toBeCloseTo(expected)
  })
  test('nothing is like nothing', () => {
    expect(likeness([], [])).toBe(1)
    expect(likeness([], ['a'])).toBe(0)
  })
  test('the bits count as the table does', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 100 })
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(commonLength(a, b)).toBe(tableLength(a, b))
      }),
    )
  })
})

/** The textbook's table, to compare with. */
function tableLength(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0)
  for (const word of a) {
    const next = [0]
    b.forEach((other, j) => {
      next.push(word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0))
    })
    row = next
  }
  return row.at(-1) ?? 0
}
