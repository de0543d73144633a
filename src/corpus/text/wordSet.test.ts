import { describe, expect, test } from 'vitest'
import { tokenize } from './tokens.ts'
import { listsOf, SentenceSet, WordMap, wordSet } from './wordSet.ts'

const text = 'Le maire L’a dit, selon lui : « Oui »'

describe('a list of words', () => {
  test.each(["l'", 'maire', ',', '«', 'absent'])('answers for tokens as for strings: %s', (word) => {
    const list = wordSet(`${word} sel`)
    for (const token of tokenize(text)) expect(list.holds(token)).toBe(list.has(token.norm))
    expect(list.holds(undefined)).toBe(false)
  })
  test('made after a text was read answers for its words', () => {
    tokenize('zibeline')
    expect(wordSet('zibeline').holds(tokenize('zibeline')[0])).toBe(true)
  })
  test('gives what a table says of a token', () => {
    const table = new WordMap([['maire', 1]])
    expect(tokenize(text).map((token) => table.of(token))).toContain(1)
    expect(table.of(tokenize('constructor')[0])).toBeUndefined()
  })
})

describe('a list asked of sentences', () => {
  const words = tokenize(text)
  test.each([
    [['selon'], 0, words.length, true],
    [[':'], 0, words.length, true],
    [['selon'], 0, 3, false],
    [['absent'], 0, words.length, false],
  ])('%j from %d to %d: %s', (norms, from, to, expected) => {
    const list = new SentenceSet(norms)
    const lists = listsOf(tokenize(text), from, to)
    expect(list.isIn({ lists })).toBe(expected)
  })
})
