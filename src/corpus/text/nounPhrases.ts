import { CONTRACTED, PREPOSITIONS, TIME_NOUNS, TIME_WORDS } from '../french/closedClasses.ts'
import type { Word } from './word.ts'
import { WordSet } from './wordSet.ts'

/**
 * Shallow noun phrases over tagged words, for the statements stage (source, addressee) and whoever needs the extent of
 * a phrase. `nounPhraseEnd` reads forward from a known start; `nounPhraseStart` finds the phrase that ends at a word.
 * Both look at a bounded number of words.
 */
export interface PhraseLimits {
  /** The first word that may not be touched. */
  to: number
  /** Any preposition continues the phrase, not only *de*: before a verb the phrase is bounded by the verb anyway. */
  anyPreposition: boolean
  /** *X et Y* is one phrase. */
  coordination: boolean
}

const REACH = 60

/** Whether a noun phrase can begin with this word. */
export function opensPhrase(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (word === undefined) return false
  switch (word.cls) {
    case 'determiner':
    case 'name':
      return true
    case 'strong':
      return word.norm !== 'rien'
    case 'number':
      return (
        words[i + 1]?.cls === 'noun' || words[i + 1]?.cls === 'name' || words[i + 1]?.cls === 'preposition'
      )
    case 'noun':
      return word.capital
    case 'preposition':
      return opensPartitive(words, i)
    case 'adverb':
      return (
        (word.norm === 'beaucoup' ||
          word.norm === 'plus' ||
          word.norm === 'environ' ||
          word.norm === 'près' ||
          word.norm === 'même') &&
        words[i + 1] !== undefined
      )
    default:
      return false
  }
}

/** *d’autres experts, de nombreux témoins*: an article in the clothes of a preposition. */
function opensPartitive(words: readonly Word[], i: number): boolean {
  const word = words[i]
  const next = words[i + 1]?.norm
  return (
    (word?.norm === "d'" &&
      (next === 'autres' || next === 'anciens' || next === 'éminents' || next === 'importants')) ||
    (word?.norm === 'de' &&
      (next === 'nombreux' || next === 'nombreuses' || next === 'hauts' || next === 'grands'))
  )
}

/** The index after the last word of the noun phrase that begins at `i`; `i` when none begins there. */
export function nounPhraseEnd(words: readonly Word[], i: number, limits: PhraseLimits): number {
  let k = i
  let nominal = false
  let fresh = true
  const to = Math.min(limits.to, words.length, i + REACH)
  if (words[i]?.cls === 'preposition' && opensPartitive(words, i)) k++
  while (k < to) {
    const word = words[k]
    if (word === undefined) break
    if (isNominal(word, nominal)) {
      nominal = true
      fresh = false
      k++
    } else if (word.text === '(' && nominal && bracketEnd(words, k) > k) {
      k = bracketEnd(words, k)
    } else if (word.cls === 'determiner' && isSuperlative(words, k)) {
      k += 2
    } else if (word.cls === 'determiner' || (word.cls === 'number' && !nominal)) {
      if (!fresh && !follows(words, k)) break
      nominal = nominal || word.cls === 'number' || standsAlone(words, k)
      k++
    } else if (word.cls === 'number') {
      k++
    } else if (word.cls === 'strong' || (word.cls === 'subject' && STANDING.holds(word))) {
      if (!fresh && words[k - 1]?.cls !== 'preposition') break
      nominal = true
      fresh = false
      k++
    } else if (word.cls === 'adverb' && nominal && isQualifierAhead(words, k)) {
      k++
    } else if (isDated(words, k, limits)) {
      k++
    } else if (word.cls === 'adverb' && !nominal) {
      k++
    } else {
      const next = continuation(words, k, limits)
      if (next === k || !nominal) break
      k = next
      fresh = true
    }
  }
  while (k > i && !closesPhrase(words[k - 1])) k--
  if (!limits.anyPreposition) k = withoutOpenParticiple(words, i, k)
  return nominal ? k : i
}

/** *Certains ont chanté*: a determiner that is the whole phrase. */
function standsAlone(words: readonly Word[], k: number): boolean {
  const next = words[k + 1]?.cls
  return (
    STANDING_DETERMINERS.holds(words[k]) &&
    (next === 'finite' || next === 'clitic' || next === 'negation' || next === 'relative' || next === 'sign')
  )
}

const STANDING_DETERMINERS = new WordSet(['certains', 'certaines', 'plusieurs', 'tous', 'toutes', 'tout'])

const LONGEST_BRACKET = 6

/** The index after a short bracket of names at `k` (*(UMP)*), else `k`. */
function bracketEnd(words: readonly Word[], k: number): number {
  for (let i = k + 1; i < k + LONGEST_BRACKET; i++) {
    const word = words[i]
    if (word?.text === ')') return i + 1
    if (
      word === undefined ||
      (word.cls !== 'name' && word.cls !== 'noun' && word.cls !== 'number' && word.cls !== 'preposition')
    )
      return k
  }
  return k
}

/** The opening bracket of the short bracket that closes at `close`, else `close`. */
export function shortBracket(words: readonly Word[], close: number): number {
  if (words[close]?.text !== ')') return close
  for (let i = close - 1; i > close - LONGEST_BRACKET; i--)
    if (words[i]?.text === '(') return bracketEnd(words, i) === close + 1 ? i : close
  return close
}

/** *les termes les plus fermes*. */
function isSuperlative(words: readonly Word[], k: number): boolean {
  const next = words[k + 1]?.norm
  return (next === 'plus' || next === 'moins') && words[k - 1]?.cls === 'noun'
}

/** *une étude | publiée lundi dans …*: a participle with complements of its own is left out. */
function withoutOpenParticiple(words: readonly Word[], i: number, end: number): number {
  const next = words[end]
  if (next === undefined || next.kind !== 'word' || words[end - 1]?.cls !== 'participle') return end
  const hasComplement =
    next.cls === 'preposition' || next.cls === 'adverb' || next.cls === 'number' || next.cls === 'determiner'
  return hasComplement && end - 1 > i && words[end - 2]?.cls !== 'determiner' ? end - 1 : end
}

const STANDING = new WordSet([
  'celui-ci',
  'celle-ci',
  'ceux-ci',
  'celles-ci',
  'celui-là',
  'celle-là',
  'chacun',
  'chacune',
  "quelqu'un",
  'cela',
  'certain',
])

function isNominal(word: Word, nominal: boolean): boolean {
  if (word.cls === 'noun' || word.cls === 'name') return true
  if (word.cls === 'participle') return nominal
  if (word.text === '[' || word.text === ']') return nominal
  return word.text === '%' || word.text === '/' || word.text === '&'
}

/** Whether a determiner at `k` follows a word that calls for it. */
function follows(words: readonly Word[], k: number): boolean {
  const before = words[k - 1]
  if (before?.norm === 'numéro') return true
  if (before?.cls === 'participle') return TIME_NOUNS.holds(words[k + 1])
  return before?.cls === 'preposition' || before?.cls === 'determiner' || before?.cls === 'coordinator'
}

/** *une étude publiée lundi | révèle*: the day behind a participle, in a phrase that a verb bounds. */
function isDated(words: readonly Word[], k: number, limits: PhraseLimits): boolean {
  return limits.anyPreposition && TIME_WORDS.holds(words[k]) && words[k - 1]?.cls === 'participle'
}

/** *une mesure très attendue*: an adverb before an adjective or participle of the phrase. */
function isQualifierAhead(words: readonly Word[], k: number): boolean {
  const next = words[k + 1]
  return next?.cls === 'participle' || (next?.cls === 'noun' && !next.capital)
}

/** The index after the preposition or coordinator at `k` when the phrase goes on behind it, else `k`. */
function continuation(words: readonly Word[], k: number, limits: PhraseLimits): number {
  const word = words[k]
  if (word === undefined) return k
  if (word.cls === 'coordinator') {
    if (!limits.coordination || (word.norm !== 'et' && word.norm !== 'ou')) return k
    const after = words[k + 1]?.cls === 'preposition' && words[k + 1]?.norm !== 'pour' ? k + 2 : k + 1
    return continuesNominal(words, after) ? after : k
  }
  if (word.cls !== 'preposition') return k
  const genitive = word.norm === 'de' || word.norm === "d'" || word.norm === 'du' || word.norm === 'des'
  if (!genitive && !limits.anyPreposition && !inOffice(words, k)) return k
  if (words[k + 1]?.cls === 'preposition' && PREPOSITIONS.holds(words[k + 1]))
    return limits.anyPreposition ? k + 2 : k
  return continuesNominal(words, k + 1) || (CONTRACTED.holds(word) && words[k + 1]?.cls === 'participle')
    ? k + 1
    : k
}

function continuesNominal(words: readonly Word[], k: number): boolean {
  const word = words[k]
  if (word === undefined) return false
  return (
    word.cls === 'noun' ||
    word.cls === 'name' ||
    word.cls === 'determiner' ||
    word.cls === 'number' ||
    word.cls === 'strong' ||
    (word.cls === 'subject' && STANDING.holds(word))
  )
}

/** Prepositions inside a title: *ministre délégué aux Affaires, représentant pour l’Afrique, ambassadeur en France*. */
const OFFICE_PREPOSITIONS = new WordSet(['à', 'au', 'aux', 'pour', 'en', 'auprès', 'chez', 'contre'])
const TAKES_PLACE =
  /^(?:(?:vice-)?ministre|(?:vice-|co)?président|délégué|secrétaire|professeur|chercheu|maître|conseill|candidat|ambassad|représentant|envoyé|coordonnat|coordinat|commissaire|responsable|direct|avocat|enseignant|étudiant|haut-commissaire|analyste|porte-parole|élu|déput|correspondant|expert|spécialiste|chargé|adjoint|négociat|rapporteu)/u

function inOffice(words: readonly Word[], k: number): boolean {
  const word = words[k]
  if (word === undefined || !OFFICE_PREPOSITIONS.holds(word)) return false
  for (let back = k - 1; back >= 0 && back >= k - 4; back--) {
    const before = words[back]
    if (before?.cls === 'name' || before === undefined) return false
    if (TAKES_PLACE.test(before.norm))
      return (
        !(
          word.norm === 'en' &&
          words[k + 1]?.capital !== true &&
          words[k + 1]?.norm !== 'exercice' &&
          words[k + 1]?.norm !== 'chef'
        ) && !(word.norm === 'à' && words[k + 1]?.capital === true && before.norm.startsWith('porte'))
      )
  }
  return false
}

function closesPhrase(word: Word | undefined): boolean {
  return (
    (word !== undefined && word.cls === 'adverb' && TIME_WORDS.holds(word)) ||
    (word !== undefined &&
      word.cls !== 'preposition' &&
      word.cls !== 'determiner' &&
      word.cls !== 'coordinator' &&
      word.cls !== 'adverb') ||
    word?.norm === 'tous' ||
    word?.norm === 'certains' ||
    word?.norm === 'certaines' ||
    word?.norm === 'plusieurs' ||
    word?.norm === 'beaucoup'
  )
}

/**
 * The start of the noun phrase that ends right before word `end` and does not begin before `from`; `end` when there is
 * none. Of several readings the longest is taken whose first word is not governed by a preposition; with `governed` a
 * phrase behind a preposition will do (*rejoint par Jean Roux, qui …*).
 */
export function nounPhraseStart(
  words: readonly Word[],
  from: number,
  end: number,
  coordination: boolean,
  governed = false,
): number {
  const floor = Math.max(from, end - REACH, 0)
  let behindPreposition = end
  for (let start = floor; start < end; start++) {
    if (!opensPhrase(words, start)) continue
    const before = words[start - 1]
    if (start > floor && before?.cls === 'name' && words[start]?.cls === 'name') continue
    if (nounPhraseEnd(words, start, { to: end, anyPreposition: true, coordination }) !== end) continue
    if (start === floor || !governs(before)) return start
    if (governed && behindPreposition === end && isPhraseInClause(before)) behindPreposition = start
  }
  return behindPreposition
}

function governs(word: Word | undefined): boolean {
  return (
    word !== undefined && (word.cls === 'preposition' || word.cls === 'determiner' || word.cls === 'number')
  )
}

/** A preposition that makes no part of a bigger noun phrase. */
function isPhraseInClause(word: Word | undefined): boolean {
  return (
    word?.cls === 'preposition' &&
    word.norm !== 'de' &&
    word.norm !== "d'" &&
    word.norm !== 'du' &&
    word.norm !== 'des'
  )
}
