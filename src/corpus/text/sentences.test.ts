import { describe, expect, test } from 'vitest'
import { pairMarks } from '../statements/marks.ts'
import { sentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

function split(text: string): string[] {
  const tokens = tokenize(text)
  const { inside } = pairMarks(tokens, null, () => false)
  return sentences(tokens, inside).map(({ from, to }) =>
    text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
  )
}

describe('sentences', () => {
  test.each([
    ['M. Roux part. Mme Lune reste.', ['M. Roux part.', 'Mme Lune reste.']],
    ['« Bonjour ! Je pars », dit-il. Il part.', ['« Bonjour ! Je pars », dit-il.', 'Il part.']],
    ['Il a dit : « Je pars. » Il part.', ['Il a dit : « Je pars. »', 'Il part.']],
    ['« Non ! » s’écrie-t-il.', ['« Non ! » s’écrie-t-il.']],
    ['Le n° 5, art. 3, coûte 1.5 euro. Fin', ['Le n° 5, art. 3, coûte 1.5 euro.', 'Fin']],
    ['Il hésite… puis part. 2020 fut dur.', ['Il hésite… puis part.', '2020 fut dur.']],
    ['Vraiment ?! Oui (enfin.) Bon.', ['Vraiment ?!', 'Oui (enfin.)', 'Bon.']],
    ['« Un. » « Deux. »', ['« Un. »', '« Deux. »']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })
})
