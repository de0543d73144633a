import { expect, test } from 'vitest'
import { remembered } from './remembered.ts'

test('asks once for a string, again for a long one, and forgets before it grows too large', () => {
  const asked: string[] = []
  const length = remembered((key: string) => {
    asked.push(key)
    return key.length
  })
  expect([length('un'), length('deux'), length('un')]).toEqual([2, 4, 2])
  expect(asked).toEqual(['un', 'deux'])
  const long = 'x'.repeat(1000)
  expect([length(long), length(long)]).toEqual([1000, 1000])
  expect(asked).toHaveLength(4)
  for (let n = 0; n < 60_000; n++) length(`${n}`)
  asked.length = 0
  expect(length('un')).toBe(2)
  expect(asked).toEqual(['un'])
})
