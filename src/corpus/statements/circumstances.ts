import { nounPhraseEnd, opensPhrase } from '../text/nounPhrases.ts'
import { skipPhrase } from '../text/verbGroups.ts'
import { LIMITS } from './complement.ts'
import { isQue, takesClause } from './complementSigns.ts'
import type { LicensedVerb } from './cues.ts'
import { infinitiveStarts } from './infinitives.ts'
import { isMannerInMarks, marked } from './nounContent.ts'
import { PREPOSITION_FRAMES } from './prepositionFrames.ts'
import { isTime } from './times.ts'
import { at, opensMarks, regionAt, type Sentence } from './sentence.ts'
import { isStance } from './stances.ts'
import { WordSet } from '../text/wordSet.ts'

const CIRCUMSTANCE = new WordSet(
  "à au aux dans lors devant sur par avec en depuis après avant pendant durant auprès de d' du des face via chez entre à-propos envers dès concernant sous".split(
    ' ',
  ),
)

/** The index after one adverb, date, addressee or circumstance at `k`; `k` when there is none. */
export function skipCircumstance(sentence: Sentence, verb: LicensedVerb, k: number): number {
  const word = at(sentence, k)
  if (word === undefined) return k
  const phrase = skipPhrase(sentence.words, k)
  if (phrase > k) return phrase
  if (word.cls === 'adverb' || (word.cls === 'strong' && at(sentence, k + 1)?.norm !== 'qui')) return k + 1
  if (isMannerInMarks(sentence, verb, k)) return (regionAt(sentence, k)?.close ?? k) + 1
  if (word.kind === 'dash' || word.text === '(') return skipBracketed(sentence, verb, k)
  if (word.kind === 'comma') return skipPronounAside(sentence, k) ?? skipAsideAt(sentence, verb, k)
  if (isTime(sentence, k)) return timeEnd(sentence, k)
  if (word.cls !== 'preposition' || !CIRCUMSTANCE.holds(word)) return k
  const genitive = word.norm === 'de' || word.norm === "d'" || word.norm === 'du' || word.norm === 'des'
  if (genitive && isManner(sentence, k)) return prepositionalEnd(sentence, k)
  // *disait de lui qu’il chantait bien*
  if (genitive && verb.entry.lemma === 'dire' && takesClause(sentence, verb)) {
    const end = prepositionalEnd(sentence, k)
    if (end > k && isQue(at(sentence, end)?.norm ?? '')) return end
  }
  if (genitive && verb.entry.rest.at(-1) === 'attention') return prepositionalEnd(sentence, k)
  if (verb.entry.frames.has('+de')) return addresseeEnd(sentence, k)
  if (genitive && !(at(sentence, k + 1)?.norm === 'source' || at(sentence, k + 1)?.norm === 'sources'))
    return k
  return prepositionalEnd(sentence, k)
}

/** *fait part au ministre | de sa peine*: the addressee ends before *de* with what is felt or with a possessive. */
function addresseeEnd(sentence: Sentence, k: number): number {
  return beforeFeeling(sentence, k + 2, prepositionalEnd(sentence, k))
}

/** The first *de* in `[from, end)` that brings what is felt (*ses hôtes | du soutien de son pays*); `end` when none does. */
export function beforeFeeling(sentence: Sentence, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (!DE.test(at(sentence, i)?.norm ?? '')) continue
    const owner = at(sentence, i + 1)?.norm ?? ''
    if (/^(?:son|sa|ses|leurs?)$/u.test(owner) || isStance(sentence, i + 1, i + 3)) return i
  }
  return end
}

/** *d’une voix basse, d’un ton ferme*. */
function isManner(sentence: Sentence, k: number): boolean {
  const article = at(sentence, k + 1)?.norm
  return (
    (article === 'un' || article === 'une') &&
    /^(?:voix|ton|air|trait|seul|même|mot|geste)$/u.test(at(sentence, k + 2)?.norm ?? '')
  )
}

function timeEnd(sentence: Sentence, k: number): number {
  const end = nounPhraseEnd(sentence.words, k, LIMITS)
  return Math.max(end, k + 1)
}

/** The index after a preposition (*au cours de* included) and its noun phrase. */
export function prepositionalEnd(sentence: Sentence, k: number): number {
  let i = k + 1
  while (at(sentence, i)?.cls === 'preposition' && i < k + 3) i++
  if (at(sentence, i)?.cls === 'gerund') return gerundEnd(sentence, i)
  const end = nounPhraseEnd(sentence.words, i, { to: sentence.to, anyPreposition: false, coordination: true })
  if (end > i) return end
  return at(sentence, i)?.cls === 'noun' || at(sentence, i)?.cls === 'number' ? i + 1 : k
}

function gerundEnd(sentence: Sentence, i: number): number {
  const end = nounPhraseEnd(sentence.words, i + 1, LIMITS)
  return end > i + 1 ? end : i
}

/** *évoque, elle, une rencontre*. */
function skipPronounAside(sentence: Sentence, k: number): number | null {
  const word = at(sentence, k + 1)
  const pronoun = word?.cls === 'strong' || word?.cls === 'subject' || word?.cls === 'clitic'
  return pronoun && at(sentence, k + 2)?.kind === 'comma' ? k + 3 : null
}

/** *a expliqué – en s’excusant presque – que, a affirmé (et c’est une première) que*: the index behind the aside, or `k`. */
function skipBracketed(sentence: Sentence, verb: LicensedVerb, k: number): number {
  const dash = at(sentence, k)?.kind === 'dash'
  for (let i = k + 1; i < k + ASIDE_REACH; i++) {
    const word = at(sentence, i)
    if (word === undefined || word.kind === 'end' || word.kind === 'mark') return k
    if (dash ? word.kind === 'dash' : word.text === ')') return resumes(sentence, verb, i + 1) ? i + 1 : k
  }
  return k
}

const ASIDE_REACH = 20

/** *a conclu, après plusieurs enquêtes, que*: an aside between commas with the verb's own complement behind it. */
function skipAsideAt(sentence: Sentence, verb: LicensedVerb, k: number): number {
  const open = at(sentence, k + 1)
  const clause = open?.cls === 'name' || open?.cls === 'determiner' || open?.cls === 'subject'
  const region = opensMarks(sentence, k + 1) ? regionAt(sentence, k + 1) : null
  const first = region === null ? k + 1 : region.close + 1
  if (region !== null && region.close > k + ASIDE_REACH) return k
  for (let i = first; i < k + ASIDE_REACH; i++) {
    const word = at(sentence, i)
    if (
      word === undefined ||
      word.kind === 'end' ||
      word.kind === 'mark' ||
      (word.cls === 'finite' && clause) ||
      ((word.cls === 'finite' || word.cls === 'relative') && !verb.entry.frames.has('que'))
    )
      return k
    if (word.kind === 'comma') return resumes(sentence, verb, i + 1) ? i + 1 : k
  }
  return k
}

const DE = /^(?:de|d'|du|des)$/u

function resumes(sentence: Sentence, verb: LicensedVerb, i: number): boolean {
  const norm = at(sentence, i)?.norm ?? ''
  if (isQue(norm)) return takesClause(sentence, verb)
  const { frames } = verb.entry
  const takesNoun = frames.has('noun') || frames.has('X-à') || frames.has('X-de') || frames.has('X-que')
  if (takesNoun && opensPhrase(sentence.words, i)) return true
  if (opensMarks(sentence, i) && (takesNoun || frames.has('marked') || frames.has('que'))) return true
  if (frames.has('marked') && marked(sentence, verb, i) !== null) return true
  if (frames.has('inf') && infinitiveStarts(sentence, i)) return true
  if (frames.has('X-de-noun') && verb.group.clitics.length > 0 && DE.test(norm)) return true
  if (PREPOSITION_FRAMES.some(([frame, words]) => frames.has(frame) && words.includes(norm))) return true
  if (frames.has('marked-de') && (norm === 'de' || norm === "d'")) return true
  return (
    (norm === 'de' || norm === "d'" || norm === 'à') &&
    (verb.entry.frames.has('de') || verb.entry.frames.has('à')) &&
    infinitiveStarts(sentence, opensMarks(sentence, i + 1) ? i + 2 : i + 1)
  )
}
