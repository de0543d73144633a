import { describe, expect, test } from 'vitest'
import { formIn, type Form } from './form.ts'
import { Signs } from './signs.ts'

function formAt(text: string, start: number, end: number): Form {
  const signs = new Signs()
  signs.read(text)
  return formIn(text, signs, start, end)
}

describe('formIn', () => {
  test.each([
    ['Qu’', "qu'", true],
    ['E\u0301TAT', 'état', true],
    ['été', 'été', false],
    ['42', '42', false],
    ['__proto__', '__proto__', false],
  ])('%s', (text, norm, capital) => {
    expect(formAt(`« ${text} »`, 2, 2 + text.length)).toMatchObject({ text, norm, capital })
  })

  test('is one object wherever a form is written', () => {
    expect(formAt('le pays', 3, 7)).toBe(formAt('un pays', 3, 7))
  })

  test('tells apart what begins alike, and keeps nothing of long words', () => {
    expect(formAt('pays', 0, 3).text).toBe('pay')
    const long = 'é'.repeat(200)
    expect(formAt(long, 0, 200)).not.toBe(formAt(long, 0, 200))
    expect(formAt(long, 0, 200).norm).toBe(long)
  })

  test('says the same after more forms than it keeps', () => {
    const before = { ...formAt('Élysée', 0, 6), nominal: null, tagging: null }
    for (let n = 0; n < 120_000; n++) {
      const word = `mot${n.toString(36)}`
      if (formAt(word, 0, word.length).text !== word) throw new Error(word)
    }
    expect({ ...formAt('Élysée', 0, 6), nominal: null, tagging: null }).toEqual(before)
  })
})
