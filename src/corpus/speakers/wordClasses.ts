import { nominalOf } from '#corpus/french/nominal.ts'
import { verbReadings } from '#corpus/french/verbs.ts'
import type { Token } from '#corpus/text/tokens.ts'

/** Whether a token belongs to a closed class and so can neither be a noun nor an adjective. */
export function isFunctionWord(token: Token): boolean {
  return nominalOf(token).functionWord
}

/** Whether a small-letter word can stand as an adjective or participle behind a noun. */
export function canFollowNoun(token: Token): boolean {
  return token.kind === 'word' && !token.inverted && !token.capital && nominalOf(token).followsNoun
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

/** Whether a token is written all in capitals, as acronyms are (*SADC, M23, OMS*). */
export function isAcronym(token: Token | undefined): boolean {
  return token !== undefined && nominalOf(token).acronym
}
