import type { Complement } from './complement.ts'
import type { LicensedVerb } from './cues.ts'
import { qualifiesAct } from './infinitives.ts'
import { at, opensMarks, type Sentence } from './sentence.ts'

/** *se dit prêt à, se déclare favorable à*: an adjective, a participle or a bare noun said of oneself. */
export function predicateAt(sentence: Sentence, verb: LicensedVerb, k: number): Complement | null {
  const { frames } = verb.entry
  if (!frames.has('predicate') && !frames.has('predicate-stance')) return null
  if (qualifiesAct(sentence, k)) return null
  const word = at(sentence, k)
  const good =
    word?.cls === 'noun' ||
    word?.cls === 'participle' ||
    (word?.cls === 'adverb' &&
      (at(sentence, k + 1)?.cls === 'noun' || at(sentence, k + 1)?.cls === 'participle')) ||
    word?.norm === 'en' ||
    word?.norm === 'pour' ||
    word?.norm === 'contre'
  if (!frames.has('predicate') && !showsStance(sentence, k)) {
    const colon = good ? speechAhead(sentence, k) : -1
    return colon < 0 ? null : { frame: 'marks', cueTo: colon, from: colon + 1 }
  }
  const speech = good ? speechAhead(sentence, k) : -1
  if (speech >= 0) return { frame: 'marks', cueTo: speech, from: speech + 1 }
  return good ? { frame: 'predicate', cueTo: k, from: k } : null
}

const PREDICATE_REACH = 12

/** The colon that brings speech behind a predicate (*se montre plus réservé : « … »*), or -1. */
function speechAhead(sentence: Sentence, k: number): number {
  for (let i = k; i < k + PREDICATE_REACH; i++) {
    const word = at(sentence, i)
    if (word === undefined || word.cls === 'finite' || word.kind === 'end') return -1
    if (word.kind === 'colon') return opensMarks(sentence, i + 1) ? i : -1
  }
  return -1
}

const STANCES =
  /^(?:prudent|rassurant|optimiste|pessimiste|ferme|favorable|ouvert|confiant|sceptique|critique|réservé|inflexible|catégorique|satisfait|convaincu|préoccupé|inquiet|inquiète|déçu|disposé|prêt|hostile|opposé|rassuré|clair|intransigeant|conciliant|élogieux|élogieuse|dubitatif|dubitative|circonspect|indigné|évasif|évasive)e?s?$/u

/** *se montre prudent*: an adjective of opinion; *se montre plus rapide* says nothing. */
function showsStance(sentence: Sentence, k: number): boolean {
  let i = k
  while (at(sentence, i)?.cls === 'adverb') i++
  return STANCES.test(at(sentence, i)?.norm ?? '')
}
