import { nounPhraseEnd, opensPhrase } from '../text/nounPhrases.ts'
import { beforeFeeling, skipCircumstance } from './circumstances.ts'
import type { Complement } from './complement.ts'
import {
  indirectQuestion,
  isCeQue,
  isQue,
  isSentenceLike,
  opensQuestion,
  opensSpeech,
  takesClause,
} from './complementSigns.ts'
import type { LicensedVerb } from './cues.ts'
import { infinitiveAt, infinitiveStarts } from './infinitives.ts'
import { judgement } from './judgements.ts'
import { beginsNominal, isMannerInMarks, markedNoun, nounAt, prepositional } from './nounContent.ts'
import { predicateAt } from './predicates.ts'
import { at, before, opensMarks, regionAt, type Sentence } from './sentence.ts'

/** Reads what follows a licensed verb, by its frames; null when nothing there fits them. */
export function complementOf(sentence: Sentence, verb: LicensedVerb): Complement | null {
  const { frames } = verb.entry
  if (
    frames.has('X-judge') ||
    frames.has('X-judge-marked') ||
    frames.has('X-comme') ||
    frames.has('X-par') ||
    frames.has('X-pour') ||
    frames.has('X-cause') ||
    frames.has('X-number')
  ) {
    const judged = judgement(sentence, verb)
    if (judged !== null) return judged
  }
  let k = verb.after
  for (let steps = 0; steps < 8; steps++) {
    const found = complementAt(sentence, verb, k)
    if (found !== null) return found
    const next = skipCircumstance(sentence, verb, k)
    if (next === k) return addressed(sentence, verb, k)
    k = next
  }
  return null
}

/** *Il prévient : la route est longue*: the clause itself, without *que* and without marks. */
function clauseBehindColon(sentence: Sentence, verb: LicensedVerb, k: number): Complement | null {
  const { frames } = verb.entry
  const says = frames.has('direct') || (verb.entry.rest.length > 1 && frames.has('incise'))
  if (!says || verb.group.form !== 'finite') return null
  for (let i = k + 1; i < sentence.to && i < k + 60; i++) {
    const word = at(sentence, i)
    if (word?.kind === 'mark' || word?.kind === 'colon') return null
    if (word?.cls === 'finite') return { frame: 'clause', cueTo: k, from: k + 1 }
  }
  return null
}

/** *un projet, dit « Lumières du Sud », est*: a name, not what somebody says. */
function isNamed(sentence: Sentence, { group, entry }: LicensedVerb, k: number): boolean {
  const region = opensMarks(sentence, k) ? regionAt(sentence, k) : null
  return (
    entry.locution === 'dire' &&
    region !== null &&
    group.first === group.last &&
    before(sentence, group.first)?.kind === 'comma' &&
    !isSentenceLike(sentence, region.open, region.close)
  )
}

const ASIDE_REACH = 16

/** *Et de conclure, dans un sourire : « … »*: the colon behind an aside without a verb, or -1. */
function colonBehindAside(sentence: Sentence, comma: number): number {
  for (let i = comma + 1; i < comma + ASIDE_REACH; i++) {
    const word = at(sentence, i)
    if (word?.kind === 'colon') return opensMarks(sentence, i + 1) ? i : -1
    if (word === undefined || word.kind === 'end' || word.kind === 'mark' || word.cls === 'finite') return -1
  }
  return -1
}

function complementAt(sentence: Sentence, verb: LicensedVerb, k: number): Complement | null {
  const { frames } = verb.entry
  const word = at(sentence, k)
  if (word === undefined) return null
  if (opensSpeech(sentence, k) && (isNamed(sentence, verb, k) || isMannerInMarks(sentence, verb, k)))
    return null
  const marked = addresseeInMarks(sentence, verb, k)
  if (marked !== null) return marked
  if (opensSpeech(sentence, k))
    return frames.has('direct') || frames.has('que')
      ? {
          frame: 'marks',
          cueTo: trimmed(sentence, verb, k),
          from: at(sentence, k)?.kind === 'colon' ? k + 1 : k,
        }
      : markedNoun(sentence, verb, k)
  const taken = speechBehindAnaphor(sentence, verb, k)
  if (taken >= 0) return { frame: 'marks', cueTo: taken, from: taken + 1 }
  if (word.kind === 'comma' && frames.has('direct')) {
    const colon = colonBehindAside(sentence, k)
    if (colon >= 0) return { frame: 'marks', cueTo: k, from: colon + 1 }
  }
  if (word.kind === 'colon') return clauseBehindColon(sentence, verb, k)
  if (isQue(word.norm))
    return takesClause(sentence, verb) ? { frame: 'clause', cueTo: k + 1, from: k + 1 } : null
  if ((word.norm === 'si' || word.norm === "s'") && (frames.has('si') || frames.has('X-si')))
    return { frame: 'clause', cueTo: k + 1, from: k + 1 }
  const asked = indirectQuestion(sentence, verb, k)
  if (asked > k) return { frame: 'clause', cueTo: asked, from: asked }
  if (opensQuestion(sentence, verb, k)) return { frame: 'clause', cueTo: k, from: k }
  if (isCeQue(sentence, k))
    return frames.has('à') || frames.has('+à') || frames.has('+de') || frames.has('de')
      ? { frame: 'clause', cueTo: k + 3, from: k + 3 }
      : null
  const sure = certainty(sentence, verb, k)
  if (sure >= 0) return { frame: 'clause', cueTo: sure, from: sure }
  return (
    infinitiveAt(sentence, verb, k) ??
    prepositional(sentence, verb, k) ??
    nounAt(sentence, verb, k) ??
    predicateAt(sentence, verb, k)
  )
}

const SURE = /^(?:certain|sûr|convaincu|persuadé|confiant|conscient)e?s?$/u

/** *s’est dit certain que P*: the word after *que*, or -1. */
function certainty(sentence: Sentence, verb: LicensedVerb, k: number): number {
  if (!verb.entry.frames.has('predicate') || !verb.entry.reflexive) return -1
  const adjective = at(sentence, k)?.cls === 'adverb' ? k + 1 : k
  if (!SURE.test(at(sentence, adjective)?.norm ?? '')) return -1
  return isQue(at(sentence, adjective + 1)?.norm ?? '') ? adjective + 2 : -1
}

const ANAPHOR_REACH = 24

/** *a confirmé ce point dans un entretien : « … »*: the colon that brings the words themselves, or -1. */
function speechBehindAnaphor(sentence: Sentence, verb: LicensedVerb, k: number): number {
  if (!verb.entry.frames.has('noun') || !/^(?:ce|cet|cette|ces)$/u.test(at(sentence, k)?.norm ?? ''))
    return -1
  for (let i = k + 1; i < k + ANAPHOR_REACH; i++) {
    const word = at(sentence, i)
    if (word === undefined || word.kind === 'end' || word.kind === 'mark' || word.cls === 'finite') return -1
    if (word.kind !== 'colon') continue
    const region = opensMarks(sentence, i + 1) ? regionAt(sentence, i + 1) : null
    return region !== null && isSentenceLike(sentence, region.open, region.close) ? i : -1
  }
  return -1
}

/** The cue without a comma that hangs at its end. */
function trimmed(sentence: Sentence, verb: LicensedVerb, k: number): number {
  let end = k
  while (end > verb.after && at(sentence, end - 1)?.kind === 'comma') end--
  return end
}

/** *averti | le Conseil | que, exhorté | les États | à*: a direct object that is the addressee, then its frame. */
function addressed(sentence: Sentence, verb: LicensedVerb, k: number): Complement | null {
  const { frames } = verb.entry
  if (verb.entry.lemma === 'rassurer') {
    const colon = nounPhraseEnd(sentence.words, k, {
      to: sentence.to,
      anyPreposition: true,
      coordination: true,
    })
    if (colon > k && at(sentence, colon)?.kind === 'colon' && !opensMarks(sentence, colon + 1))
      return clauseBehindColon(sentence, verb, colon)
  }
  if (
    !frames.has('X-que') &&
    !frames.has('X-de') &&
    !frames.has('X-à') &&
    !frames.has('X-contre') &&
    !frames.has('X-de-noun') &&
    !frames.has('X-si')
  )
    return null
  const whoever = whoeverEnd(sentence, k)
  if (whoever > k) return linkAfterAddressee(sentence, verb, whoever)
  const everybody =
    /^(?:chacune?|tous|toutes)$/u.test(at(sentence, k)?.norm ?? '') &&
    at(sentence, k + 1)?.cls !== 'determiner'
  if (!everybody && !opensPhrase(sentence.words, k)) return null
  const whole = everybody
    ? k + 1
    : nounPhraseEnd(sentence.words, k, { to: sentence.to, anyPreposition: false, coordination: true })
  if (whole === k) return null
  const end = frames.has('X-de-noun') ? beforeFeeling(sentence, k + 1, whole) : whole
  let i = end
  for (let steps = 0; steps < 6; steps++) {
    const found = linkAfterAddressee(sentence, verb, i)
    if (found !== null) return found
    const next = skipCircumstance(sentence, verb, i)
    if (next === i) return null
    i = next
  }
  return null
}

/** *a appelé « toutes les parties » à « la retenue »*: the addressee in marks, then the link. */
function addresseeInMarks(sentence: Sentence, verb: LicensedVerb, k: number): Complement | null {
  const { frames } = verb.entry
  if (!frames.has('X-à') && !frames.has('X-de')) return null
  const region = opensMarks(sentence, k) ? regionAt(sentence, k) : null
  if (region === null || isSentenceLike(sentence, region.open, region.close)) return null
  const found = linkAfterAddressee(sentence, verb, region.close + 1)
  return found?.frame === 'infinitive' || found?.frame === 'noun' ? found : null
}

const LONGEST_WHOEVER = 14

/** *quiconque en aurait la preuve, tous ceux qui le peuvent*: the index of the link behind the clause, or `k`. */
function whoeverEnd(sentence: Sentence, k: number): number {
  const all = /^(?:tous|toutes)$/u.test(at(sentence, k)?.norm ?? '') ? k + 1 : k
  const norm = at(sentence, all)?.norm ?? ''
  const those = /^ce(?:ux|lles)$/u.test(norm) && at(sentence, all + 1)?.norm === 'qui'
  if (norm !== 'quiconque' && !those) return k
  let seen = false
  for (let i = all + 1; i < all + LONGEST_WHOEVER; i++) {
    const word = at(sentence, i)
    if (word === undefined || word.kind !== 'word') return k
    if (word.cls === 'finite') seen = true
    const link = word.norm === 'à' || word.norm === 'de' || word.norm === "d'"
    if (seen && link && infinitiveStarts(sentence, i + 1)) return i
  }
  return k
}

function linkAfterAddressee(sentence: Sentence, verb: LicensedVerb, i: number): Complement | null {
  const { frames } = verb.entry
  const word = at(sentence, i)
  if (word === undefined) return null
  if (isQue(word.norm) && frames.has('X-que')) return { frame: 'clause', cueTo: i + 1, from: i + 1 }
  if (opensSpeech(sentence, i))
    return { frame: 'marks', cueTo: i, from: at(sentence, i)?.kind === 'colon' ? i + 1 : i }
  const inMarks = opensMarks(sentence, i + 1) ? 1 : 0
  const de = (word.norm === 'de' || word.norm === "d'") && frames.has('X-de')
  const to = word.norm === 'à' && frames.has('X-à')
  if ((de || to) && infinitiveStarts(sentence, i + 1 + inMarks))
    return { frame: 'infinitive', cueTo: i + 1, from: i + 1 }
  if (
    (word.norm === 'à' || word.norm === 'au' || word.norm === 'aux') &&
    frames.has('X-à') &&
    beginsNominal(sentence, i + 1 + inMarks)
  )
    return { frame: 'noun', cueTo: i + 1, from: i + 1 }
  if (frames.has('X-de-noun') && /^(?:de|d'|du|des)$/u.test(word.norm) && beginsNominal(sentence, i + 1))
    return { frame: 'noun', cueTo: i + 1, from: i + 1 }
  return word.norm === 'contre' && frames.has('X-contre')
    ? { frame: 'noun', cueTo: i + 1, from: i + 1 }
    : null
}
