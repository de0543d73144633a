import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { tokenize } from '#corpus/text/tokens.ts'
import { bareOffice } from './apposition.ts'
import { opensBareOffice, opensMention } from './opensMention.ts'
import { PRONOUNS_BY_FIRST } from './pronounWords.ts'
import { readCounted, readPhrase } from './readPhrase.ts'

const folder = new URL('../../../corpus/', import.meta.url)
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .filter((line) => line !== '')

describe('opensMention', () => {
  test('turns no word away at which a mention is read', () => {
    const missed: string[] = []
    let turnedAway = 0
    for (const text of lines) {
      const tokens = tokenize(text)
      const reading = { text, tokens, limit: tokens.length }
      tokens.forEach((token, i) => {
        if (token.kind !== 'word' || opensMention(tokens, i)) return
        turnedAway++
        const read = readCounted(reading, i) ?? readPhrase(reading, i)
        const bare = opensBareOffice(tokens, i) ? bareOffice(reading, i) : null
        if (read !== null || bare !== null || PRONOUNS_BY_FIRST.has(token.norm)) missed.push(token.text)
      })
    }
    expect(missed).toEqual([])
    expect(turnedAway).toBeGreaterThan(1000)
  })
})
