import { skipPhrase } from '../text/verbGroups.ts'
import type { Complement } from './complement.ts'
import type { LicensedVerb } from './cues.ts'
import { at, opensMarks, type Sentence } from './sentence.ts'
import { isThing } from './stances.ts'

/** An infinitive with its clitics and negation at `k`? */
export function infinitiveStarts(sentence: Sentence, k: number): boolean {
  for (let i = k; i < k + 6; i++) {
    const word = at(sentence, i)
    if (word?.cls === 'infinitive') return true
    const asideComma = (word?.kind === 'comma' || opensMarks(sentence, i)) && i > k
    if (
      word?.cls !== 'clitic' &&
      word?.cls !== 'negation' &&
      word?.cls !== 'adverb' &&
      !(word?.norm === 'tout' || word?.norm === 'rien' || asideComma)
    )
      return i > k ? phraseThenInfinitive(sentence, i) : false
  }
  return false
}

function phraseThenInfinitive(sentence: Sentence, i: number): boolean {
  const next = skipPhrase(sentence.words, i)
  return next > i && at(sentence, next)?.cls === 'infinitive'
}

const OF_THE_ACT =
  /^(?:aujourd'hui|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aussi|également|encore|toutefois|cependant|pourtant|néanmoins|désormais|maintenant|alors|ainsi|notamment|donc|d'ailleurs|même|(?!profondément|vivement|particulièrement|extrêmement|totalement|pleinement|entièrement|fortement|parfaitement|absolument|sincèrement|fermement|prudemment|relativement|modérément|gravement|résolument|farouchement|globalement|largement|moyennement).+ment)$/u

/** *dit aujourd’hui vouloir*: an adverb behind a verb of speech says when and how it was said; *dit bien vouloir* does not. */
export function qualifiesAct(sentence: Sentence, k: number): boolean {
  return at(sentence, k)?.cls === 'adverb' && OF_THE_ACT.test(at(sentence, k)?.norm ?? '')
}

const FORETELLING = new Set(['promettre', 'menacer'])

export function infinitiveAt(sentence: Sentence, verb: LicensedVerb, k: number): Complement | null {
  const { frames } = verb.entry
  const norm = at(sentence, k)?.norm
  // *le train promet d’être bondé, la digue menace de céder*
  if (FORETELLING.has(verb.entry.lemma) && isThing(sentence, verb)) return null
  if (frames.has('inf') && !qualifiesAct(sentence, k) && infinitiveStarts(sentence, k))
    return { frame: 'infinitive', cueTo: k, from: k }
  const marks = opensMarks(sentence, k + 1) ? 1 : 0
  const de =
    (norm === 'de' || norm === "d'") &&
    (frames.has('de') || (frames.has('X-de') && verb.group.clitics.length > 0))
  const to = norm === 'à' && (frames.has('à') || (frames.has('X-à') && verb.group.clitics.length > 0))
  if ((de || to) && infinitiveStarts(sentence, k + 1 + marks))
    return { frame: 'infinitive', cueTo: k + 1, from: k + 1 }
  return null
}
