import { verbReadings } from '#corpus/french/verbs.ts'
import { countryAdjective } from '#corpus/french/countries.ts'
import { ADJECTIVES_AFTER, DETERMINERS, PHRASE_ENDS, PREPOSITIONS } from '#corpus/french/nounPhraseWords.ts'
import type { Token } from '#corpus/text/tokens.ts'

/** Whether a form can be a finite verb of the third person. */
export function isFiniteVerb(norm: string): boolean {
  return verbReadings(norm).some(
    ({ tense, person }) => 'PSIJFC'.includes(tense) && (person === 2 || person === 5),
  )
}

/** Whether a word belongs to a closed class and so can neither be a noun nor an adjective. */
export function isFunctionWord(norm: string): boolean {
  return PHRASE_ENDS.has(norm) || PREPOSITIONS.has(norm) || DETERMINERS.has(norm)
}

/** Whether a small-letter word can stand as an adjective or participle behind a noun. */
export function canFollowNoun(token: Token): boolean {
  if (token.kind !== 'word' || token.inverted || token.capital) return false
  if (ADJECTIVES_AFTER.has(token.norm) || countryAdjective(token.text) !== null) return true
  if (isFunctionWord(token.norm) || token.norm.endsWith("'")) return false
  return !(token.norm.endsWith('ment') && token.norm.length > 6) && !isFiniteVerb(token.norm)
}

/** Whether a word is written all in capitals, as acronyms are (*SADC, M23, OMS*). */
export function isAcronym(written: string): boolean {
  return (
    /^[\p{Lu}\d][\p{Lu}\d&.-]*$/u.test(written) &&
    (written.match(/\p{Lu}/gu)?.length ?? 0) >= (/\d/u.test(written) ? 1 : 2)
  )
}
