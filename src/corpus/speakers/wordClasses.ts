import { REPORTING_VERBS } from '#corpus/french/reportingVerbs.ts'
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
  if (isGerundOfSpeech(token.norm)) return false
  return !(token.norm.endsWith('ment') && token.norm.length > 6) && !isFiniteVerb(token.norm)
}

/** *(la délégation) faisant valoir, affirmant*: a verb, no adjective. */
function isGerundOfSpeech(norm: string): boolean {
  if (!norm.endsWith('ant')) return false
  return verbReadings(norm).some(
    ({ tense, lemma }) =>
      tense === 'G' &&
      (lemma === 'faire' || lemma === 'avoir' || lemma === 'être' || REPORTING_VERBS.has(lemma)),
  )
}

/** Whether a form is an infinitive and no noun (*d’ajouter*, not *de cuisine*). */
export function isInfinitive(norm: string): boolean {
  return (
    /(?:er|ir|re|oir)$/u.test(norm) &&
    verbReadings(norm).some(({ tense }) => tense === 'W') &&
    !ALSO_NOUNS.has(norm)
  )
}

const ALSO_NOUNS: ReadonlySet<string> = new Set(
  'pouvoir devoir savoir avoir être rire dîner déjeuner souvenir avenir plaisir loisir vivre dire faire lancer toucher'.split(
    ' ',
  ),
)

/** Whether a word is written all in capitals, as acronyms are (*SADC, M23, OMS*). */
export function isAcronym(written: string): boolean {
  return (
    /^[\p{Lu}\d][\p{Lu}\d&.-]*$/u.test(written) &&
    (written.match(/\p{Lu}/gu)?.length ?? 0) >= (/\d/u.test(written) ? 1 : 2)
  )
}
