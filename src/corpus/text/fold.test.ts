import { assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'

/** A Greek letter lies outside the tables: the whole text is then folded step by step. */
test('is the same by table and step by step', () => {
  const latin = string({
    unit: constantFrom(...Array.from('aÉœßÆİıŸǅ½²ª´¨·–’“… \u00ad\u00a0\u200b\u2060\u202f1-')),
  })
  assert(
    property(oneof(latin, string({ unit: 'binary' })), (text) => {
      expect(fold(`${text} α`)).toBe(`${fold(text)} α`.trim())
    }),
  )
  for (let code = 0; code < 0x2100; code++) {
    const sign = String.fromCharCode(code)
    expect(fold(`É${sign}t α`)).toBe(`${fold(`É${sign}t`)} α`)
  }
})
