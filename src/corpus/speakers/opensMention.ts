import { DETERMINERS } from '#corpus/french/nounPhraseWords.ts'
import type { Token } from '#corpus/text/tokens.ts'
import { WordSet, wordSet } from '#corpus/text/wordSet.ts'
import { PRONOUNS_BY_FIRST } from './pronounWords.ts'
import { SMALL_TITLES } from './readHonorific.ts'
import { NUMBER_WORDS } from './readPhrase.ts'

/** Words in small letters with which a mention can begin whatever stands before them. */
const OPENING = new WordSet([
  ...PRONOUNS_BY_FIRST.keys(),
  ...DETERMINERS.keys(),
  ...SMALL_TITLES,
  ...NUMBER_WORDS,
  'tous',
  'toutes',
])

/** Behind these an office stands without an article (*est devenu ministre, comme ambassadrice*). */
const COPULAS = wordSet(
  'est était devient devenu devenue redevient élu élue réélu réélue nommé nommée désigné désignée sera fut',
)
const BEFORE_BARE_OFFICE = new WordSet([...COPULAS, 'comme'])

/** Whether a mention can begin at token `i`: for most words of a text one look says that none does. */
export function opensMention(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.kind !== 'word') return false
  return token.capital || OPENING.holds(token) || opensBareOffice(tokens, i)
}

/** Whether an office may stand without an article at token `i`. */
export function opensBareOffice(tokens: readonly Token[], i: number): boolean {
  return BEFORE_BARE_OFFICE.holds(tokens[i - 1]) || isBehindEnTantQue(tokens, i)
}

/** Whether an office at token `i` is said of somebody else (*est devenu le président, en tant que ministre*). */
export function isSaidOfAnother(tokens: readonly Token[], i: number): boolean {
  return COPULAS.holds(tokens[i - 1]) || isBehindEnTantQue(tokens, i)
}

function isBehindEnTantQue(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.norm === 'que' && tokens[i - 2]?.norm === 'tant'
}
