import { STYLE_ADJECTIVES, STYLES } from '#corpus/french/honorifics.ts'
import { DETERMINERS } from '#corpus/french/nounPhraseWords.ts'
import { foldWord } from '#corpus/text/foldWord.ts'
import type { Phrase } from './phrase.ts'
import { newPhrase, written, type Reading } from './reading.ts'

/** Reads the phrase that starts at a token, or null. */
type ReadPhrase = (reading: Reading, i: number) => Phrase | null

/** How many words of style may stand one behind the other (*Son Altesse Royale le Prince*). */
const MOST_ADJECTIVES = 3

/**
 * *Son Excellence M. Farid Aït, Sa Majesté le Roi, Son Altesse Royale*: a style before a name or an office, or alone for
 * whoever was called so; null when no style stands at token `i`.
 */
export function readStyle(reading: Reading, i: number, readPhrase: ReadPhrase): Phrase | null {
  const { tokens, limit } = reading
  const style = tokens[i + 1]
  if (style?.capital !== true || i + 2 > limit || !/^(?:son|sa|leurs?)$/u.test(tokens[i]?.norm ?? ''))
    return null
  const lemma = foldWord(style.text)
  if (!STYLES.has(lemma)) return null
  let at = i + 2
  while (at < limit && at < i + 2 + MOST_ADJECTIVES && STYLE_ADJECTIVES.has(foldWord(tokens[at]?.text ?? '')))
    at++
  const text = written(reading, i + 1, at)
  const noun = { kind: 'person', lemma, gender: null, plural: false, role: 'any' } as const
  const office = { noun, words: [], country: null, former: false, gender: null, text }
  // *Son Excellence | le ministre*: what stands behind the limit is his name or office.
  if (at >= limit && (tokens[at]?.capital === true || DETERMINERS.holds(tokens[at]))) return null
  const holder = at < limit ? readPhrase(reading, at) : null
  if (holder?.kind === 'person' && !holder.plural && holder.determiner !== 'contracted')
    return { ...holder, from: i, offices: [...holder.offices, office] }
  const phrase = newPhrase(i, at, 'person', text)
  phrase.determiner = 'definite'
  phrase.noun = noun
  phrase.offices = [office]
  return phrase
}
