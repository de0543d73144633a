import { ACTS, type Act } from '#format/vocabulary.ts'

/** The act that a row of a lexicon names. Throws a `RangeError` for a word that is none: the lexicon is wrong. */
export function actNamed(word: string): Act {
  const act = ACTS.find((each) => each === word)
  if (act === undefined) throw new RangeError(`no act is called “${word}”`)
  return act
}
