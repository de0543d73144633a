import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from './tokens.ts'

const norms = (text: string) =>
  tokenize(text).map((token) => (token.inverted ? `^${token.norm}` : token.norm))

describe('tokenize', () => {
  test.each([
    ['L’ONU qu’il lorsqu’on', ["l'", 'onu', "qu'", 'il', "lorsqu'", 'on']],
    ['a-t-il dit-elle est-ce', ['a', '^il', 'dit', '^elle', 'est', '^ce']],
    [
      'aujourd’hui c’est-à-dire peut-être porte-parole',
      ["aujourd'hui", "c'est-à-dire", 'peut-être', 'porte-parole'],
    ],
    ['N’Djamena O’Neil Saint-Pierre', ["n'djamena", "o'neil", 'saint-pierre']],
    ['M. Roux et J. F. Kant', ['m.', 'roux', 'et', 'j.', 'f.', 'kant']],
    ['art. 5 de l’art. Il part', ['art.', '5', 'de', "l'", 'art', '.', 'il', 'part']],
    ['1,5 °C, 40 000 et 75e', ['1,5', '°', 'c', ',', '40', '000', 'et', '75e']],
    ['« Non… » : "oui"', ['«', 'non', '…', '»', ':', '"', 'oui', '"']],
    ["‘’oui’’ et ''non''", ["''", 'oui', "''", 'et', "''", 'non', "''"]],
    ['Lui-même, dis-le-moi', ['lui-même', ',', 'dis-le', '^moi']],
  ])('%s', (text, expected) => {
    expect(norms(text)).toEqual(expected)
  })

  test('offsets are those of the text as written', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 80 }), (text) => {
        let end = 0
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.text).toBe(text.slice(token.start, token.end))
          end = token.end
        }
      }),
    )
  })
})
