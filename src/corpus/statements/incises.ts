import { REPORTING_VERBS } from '../french/reportingVerbs.ts'
import { TIME_NOUNS, TIME_WORDS } from '../french/closedClasses.ts'
import { nounPhraseEnd, opensPhrase } from '../text/nounPhrases.ts'
import type { TokenRange } from '../text/sentences.ts'
import { skipPhrase, type VerbGroup } from '../text/verbGroups.ts'
import { learntFrom } from './learntFrom.ts'
import { prepositionalEnd } from './circumstances.ts'
import type { LicensedVerb } from './cues.ts'
import { isSentenceLike } from './complementSigns.ts'
import { at, before, closesMarks, regionAt, type Sentence } from './sentence.ts'
import { isSpeakerish } from './speakerish.ts'
import { WordSet } from '../text/wordSet.ts'

/**
 * A segment that consists of a verb and its subject behind it, perhaps with an adjunct: *a-t-il dit*, *a insisté
 * M. Xi*, *a déclaré lundi à la presse le ministre*.
 */
export interface Incise {
  group: VerbGroup
  verb: LicensedVerb | null
  source: TokenRange
  cue: TokenRange
  /** The words of the segment with its adjuncts: the content lies before `from` and behind `to`. */
  from: number
  to: number
  /** The content before it ends with a closing mark. */
  afterMarks: boolean
}

/** Reads an incise at a finite group, or null. `verb` is null for verbs outside the lexicon: after marks, inverted, they are incises too. */
export function inciseAt(sentence: Sentence, group: VerbGroup, verb: LicensedVerb | null): Incise | null {
  if (group.form !== 'finite' || group.first <= sentence.from) return null
  if (group.passive && at(sentence, group.inverted)?.norm !== 'il') return null
  const opening = before(sentence, group.first)
  const marksBefore =
    closesMarks(sentence, group.first - 1) ||
    (opening?.kind === 'comma' && closesMarks(sentence, group.first - 2))
  const opens =
    opening?.kind === 'comma' ||
    opening?.kind === 'dash' ||
    opening?.text === '?' ||
    opening?.text === '!' ||
    opening?.text === '(' ||
    marksBefore
  if (!opens) return null
  const known = verb !== null && mayStandAlone(verb, marksBefore)
  if (!known && !(marksBefore && isFreeIncise(sentence, group))) return null
  if (isHearsay(sentence, group)) return null
  const subject =
    group.inverted >= 0
      ? { from: group.inverted, to: group.inverted + 1 }
      : subjectBehind(sentence, group, marksBefore)
  if (subject === null || (group.inverted < 0 && !agreesInNumber(sentence, group, subject))) return null
  const verbEnd = Math.max(group.last + 1, group.inverted >= 0 ? (verb?.after ?? 0) : 0)
  const end = segmentEnd(sentence, Math.max(subject.to, verbEnd))
  if (end === null) return null
  if (!marksBefore && group.inverted < 0 && separatesSubject(sentence, group, end)) return null
  const cueEnd = group.inverted >= 0 ? verbEnd : subject.from
  const cue = { from: group.first, to: trimComma(sentence, group.last + 1, cueEnd) }
  return {
    group,
    verb,
    source: withAppositions(sentence, subject, group.inverted >= 0),
    cue,
    from: group.first,
    to: Math.max(end, withAppositions(sentence, subject, group.inverted >= 0).to),
    afterMarks: marksBefore,
  }
}

const SHORT_ANSWER = 4

const ONE = new Set(['le', 'la', "l'", 'un', 'une', 'ce', 'cet', 'cette', 'son', 'sa'])
const MANY = new Set([
  'les',
  'des',
  'ces',
  'ses',
  'leurs',
  'plusieurs',
  'certains',
  'certaines',
  'quelques',
  'deux',
  'trois',
])

/** *avancent le chiffre*: an article of the other number is no subject; *le maire et la préfète* are two. */
function agreesInNumber(sentence: Sentence, group: VerbGroup, subject: TokenRange): boolean {
  const article = at(sentence, subject.from)?.norm ?? ''
  if (group.person === 5 && ONE.has(article)) {
    const words = sentence.words.slice(subject.from, subject.to)
    return words.some(
      (word) => word.cls === 'coordinator' || word.norm === 'majorité' || word.norm === 'plupart',
    )
  }
  return group.person !== 2 || !MANY.has(article)
}

/**
 * *Deux pays – l’Égypte et la Jordanie – avaient reconnu Israël*: without a verb before it the verb is the sentence's
 * own, unless a comma and the rest of the content follow.
 */
function separatesSubject(sentence: Sentence, group: VerbGroup, end: number): boolean {
  if (at(sentence, end)?.kind === 'comma' || at(sentence, end)?.kind === 'dash') return false
  // *Faux, rétorque le maire.*: a verb that does nothing but say, at the end of its sentence.
  if (saysOnly(group) && (group.first - sentence.from <= SHORT_ANSWER || answersBare(sentence))) return false
  return sentence.own.find((one) => one.form === 'finite') === group
}

/** *Faire payer les visiteurs, explique le maire; Pas un euro, promet la régie*: an answer without a finite verb. */
function answersBare(sentence: Sentence): boolean {
  const first = at(sentence, sentence.from)
  return first?.cls === 'infinitive' || /^(?:pas|plus|rien|non|aucune?|jamais)$/u.test(first?.norm ?? '')
}

function trimComma(sentence: Sentence, floor: number, end: number): number {
  let k = end
  while (k > floor && at(sentence, k - 1)?.kind === 'comma') k--
  return k
}

/** *dit-on, croit-on*: nobody says it. */
function isHearsay(sentence: Sentence, group: VerbGroup): boolean {
  return (
    at(sentence, group.inverted)?.norm === 'on' &&
    ['dire', 'croire', 'penser', 'savoir'].includes(group.lemma) &&
    learntFrom(sentence, group) === null
  )
}

/** *« … », s’amuse-t-il*: behind marks any verb with its pronoun is an incise, but for the auxiliaries. */
function isFreeIncise(sentence: Sentence, group: VerbGroup): boolean {
  return (
    (group.inverted >= 0 || standsBeforeSpeaker(sentence, group)) &&
    !group.negated &&
    group.lemma !== 'être' &&
    group.lemma !== 'avoir' &&
    group.lemma !== 'pouvoir' &&
    group.person !== 0 &&
    group.tense !== 'F'
  )
}

/** *« Nous verrons », esquive la maire*: a whole sentence in marks, the verb, and somebody who can speak. */
function standsBeforeSpeaker(sentence: Sentence, group: VerbGroup): boolean {
  const close = closesMarks(sentence, group.first - 1) ? group.first - 1 : group.first - 2
  const region = regionAt(sentence, close)
  if (region === null || group.passive || group.reflexive !== group.clitics.length > 0) return false
  if (!isSentenceLike(sentence, region.open, region.close)) return false
  const subject = subjectBehind(sentence, group, false)
  return subject !== null && subject.from <= group.last + 2
}

/** Verbs that need an object (*a salué M. Poutine*) stand alone only behind marks. */
function mayStandAlone(verb: LicensedVerb, marksBefore: boolean): boolean {
  const { frames } = verb.entry
  if (!frames.has('incise')) return marksBefore && (frames.has('direct') || frames.has('que'))
  return marksBefore || frames.has('que') || frames.has('direct') || !frames.has('noun')
}

/** A verb of speech that takes no noun as its object: what stands behind it in its number is its subject. */
function saysOnly(group: VerbGroup): boolean {
  return (REPORTING_VERBS.get(group.lemma) ?? []).some(
    ({ rest, reflexive, frames }) =>
      rest.length === 0 &&
      reflexive === group.reflexive &&
      frames.has('incise') &&
      frames.has('direct') &&
      frames.has('que') &&
      !frames.has('noun'),
  )
}

/** The noun phrase behind the verb, over adverbs, dates and addressees. */
function subjectBehind(sentence: Sentence, group: VerbGroup, marksBefore: boolean): TokenRange | null {
  const anySubject = group.person === 5 && saysOnly(group)
  let k = group.last + 1
  for (let steps = 0; steps < 5; steps++) {
    const found = phraseBehind(sentence, k, marksBefore, anySubject)
    if (found !== null) return found
    const next = skipAdjunct(sentence, k)
    if (next === k) return null
    k = next
  }
  return null
}

function phraseBehind(
  sentence: Sentence,
  k: number,
  marksBefore: boolean,
  anySubject: boolean,
): TokenRange | null {
  const indefinite = at(sentence, k)?.norm === 'des'
  const member = memberEnd(sentence, k)
  if (member > k) return { from: k, to: member }
  if ((!opensPhrase(sentence.words, k) && !indefinite) || isDate(sentence, k)) return null
  const to = nounPhraseEnd(sentence.words, indefinite ? k + 1 : k, {
    to: sentence.to,
    anyPreposition: false,
    coordination: true,
  })
  const range = { from: k, to }
  const named = indefinite ? { from: k + 1, to } : range
  if (to <= named.from || (!isSpeakerish(sentence.words, named) && !marksBefore && !anySubject)) return null
  const after = at(sentence, to)
  return after?.cls === 'finite' || after?.cls === 'subordinator' ? null : range
}

/** *l’un d’entre eux, l’une des élues*; `k` when there is none. */
function memberEnd(sentence: Sentence, k: number): number {
  const one = at(sentence, k + 1)?.norm
  if (at(sentence, k)?.norm !== "l'" || (one !== 'un' && one !== 'une')) return k
  const of = at(sentence, k + 2)?.norm
  if (of === "d'" && at(sentence, k + 3)?.norm === 'entre') return k + 5
  if (of !== 'des' && of !== 'de' && of !== "d'") return k
  return Math.max(
    k,
    nounPhraseEnd(sentence.words, k + 3, { to: sentence.to, anyPreposition: false, coordination: true }),
  )
}

function isDate(sentence: Sentence, k: number): boolean {
  const word = at(sentence, k)
  const next = at(sentence, k + 1)
  return (
    TIME_WORDS.holds(word) ||
    ((word?.cls === 'determiner' || word?.cls === 'number') &&
      (TIME_NOUNS.holds(next) || (next?.cls === 'number' && TIME_NOUNS.holds(at(sentence, k + 2)))))
  )
}

function skipAdjunct(sentence: Sentence, k: number): number {
  const word = at(sentence, k)
  if (word === undefined) return k
  const phrase = skipPhrase(sentence.words, k)
  if (phrase > k) return phrase
  if (word.cls === 'adverb') return k + 1
  if (isDate(sentence, k))
    return Math.max(
      k + 1,
      nounPhraseEnd(sentence.words, k, { to: sentence.to, anyPreposition: false, coordination: false }),
    )
  if (word.kind === 'comma') {
    const mood = at(sentence, k + 1)?.cls
    if ((mood === 'noun' || mood === 'participle') && at(sentence, k + 2)?.kind === 'comma') return k + 3
    return asideEnd(sentence, k)
  }
  if (word.cls === 'participle') return k + 1
  if (word.cls !== 'preposition') return k
  return acronymEnd(sentence, k) ?? beforeName(sentence, k, prepositionalEnd(sentence, k))
}

const LONGEST_ASIDE = 14

/** *, le visage fermé, · , dans un entretien publié lundi,*: the index after an aside without a verb that opens with the comma at `k`, else `k`. */
function asideEnd(sentence: Sentence, k: number): number {
  for (let i = k + 1; i < k + LONGEST_ASIDE; i++) {
    const word = at(sentence, i)
    if (word?.kind === 'comma') return i > k + 1 && at(sentence, i + 1)?.kind === 'word' ? i + 1 : k
    if (
      word === undefined ||
      word.kind === 'mark' ||
      word.kind === 'end' ||
      word.kind === 'colon' ||
      ASIDE_BREAKS.has(word.cls)
    )
      return k
  }
  return k
}

const ASIDE_BREAKS = new Set(['finite', 'relative', 'subordinator', 'subject', 'infinitive', 'coordinator'])

/** *sur France Inter | Nadia Roche, à Lyon | Luc Morel*: of three capitals or more behind the preposition the last two are who speaks. */
function beforeName(sentence: Sentence, k: number, end: number): number {
  let first = end
  while (first > k + 1 && at(sentence, first - 1)?.cls === 'name') first--
  const next = at(sentence, end)
  const free = next === undefined || next.kind !== 'word'
  return free && first === k + 1 && end - first >= 3 ? end - 2 : end
}

const PRESS = new WordSet(['presse', 'journalistes', 'médias', 'radio', 'télévision'])

/** *à l’AFP Moussa Ndiaye*: an agency in capitals ends the addressee, the name behind it is the subject. */
function acronymEnd(sentence: Sentence, k: number): number | null {
  const i = at(sentence, k + 1)?.cls === 'determiner' ? k + 2 : k + 1
  const acronym = at(sentence, i)
  const next = at(sentence, i + 1)
  const capitals =
    acronym !== undefined && acronym.text.length > 1 && acronym.text === acronym.text.toUpperCase()
  if ((capitals || PRESS.holds(acronym)) && next?.norm === 'des') return i + 1
  return capitals && next?.cls === 'name' && next.text !== next.text.toUpperCase() ? i + 1 : null
}

/**
 * The end of the segment: adjuncts may follow the subject, a clause, an object or an infinitive may not. Null when the
 * verb has a complement and the segment is no incise.
 */
function segmentEnd(sentence: Sentence, from: number): number | null {
  const first = at(sentence, from)
  if (first !== undefined && first.kind === 'word') {
    if (
      first.cls === 'subordinator' &&
      first.norm !== 'quand' &&
      first.norm !== 'comme' &&
      !first.norm.startsWith('lorsqu')
    )
      return null
    if (first.cls === 'determiner' && !isDate(sentence, from)) return null
    if (first.cls === 'infinitive' || first.cls === 'finite') return null
    if (
      (first.norm === 'de' || first.norm === "d'" || first.norm === 'à') &&
      at(sentence, from + 1)?.cls === 'infinitive'
    )
      return null
  }
  let k = from
  while (k < sentence.to) {
    const word = at(sentence, k)
    if (
      word === undefined ||
      word.kind === 'comma' ||
      word.kind === 'end' ||
      word.kind === 'dash' ||
      word.kind === 'semicolon' ||
      word.kind === 'colon' ||
      word.kind === 'mark' ||
      word.text === ')'
    )
      break
    k++
  }
  return k
}

/** Adds *, John Magufuli, président de la SADC* behind the subject. */
function withAppositions(sentence: Sentence, subject: TokenRange, pronoun: boolean): TokenRange {
  if (pronoun) return subject
  let to = namedBehindComplement(sentence, subject.to)
  for (let steps = 0; steps < 3; steps++) {
    const next = appositionEnd(sentence, to)
    if (next === to) break
    to = next
  }
  return { from: subject.from, to }
}

const LONGEST_COMPLEMENT = 12

/** Prepositions that complete a noun; *à* behind a verb of speech brings the addressee. */
const NOUN_COMPLEMENT = new WordSet(['de', "d'", 'du', 'des', 'pour', 'en'])

/**
 * *l’agronome mandaté par la mairie, Steeve Paradis*: the comma behind a complement of the subject that ends at `to`,
 * when a name follows it; else `to`.
 */
function namedBehindComplement(sentence: Sentence, to: number): number {
  const first = at(sentence, to)
  if (first?.cls !== 'participle' && !NOUN_COMPLEMENT.holds(first)) return to
  for (let k = to + 1; k < to + LONGEST_COMPLEMENT; k++) {
    const word = at(sentence, k)
    if (word === undefined || (word.kind !== 'word' && word.kind !== 'comma') || ASIDE_BREAKS.has(word.cls))
      return to
    if (word.kind !== 'comma') continue
    return at(sentence, k + 1)?.cls === 'name' && appositionEnd(sentence, k) > k ? k : to
  }
  return to
}

/** The index after an apposition of name or office behind the comma at `k`, else `k`. */
export function appositionEnd(sentence: Sentence, k: number): number {
  if (at(sentence, k)?.kind !== 'comma') return k
  const first = at(sentence, k + 1)
  const nominal =
    first?.cls === 'name' ||
    first?.cls === 'noun' ||
    (first?.cls === 'determiner' && first.norm !== 'ce' && first.norm !== 'des')
  if (!nominal) return k
  const to = nounPhraseEnd(sentence.words, k + 1, {
    to: sentence.to,
    anyPreposition: false,
    coordination: true,
  })
  if (to === k + 1 || !isSpeakerish(sentence.words, { from: k + 1, to })) return k
  const after = at(sentence, to)
  const closes =
    after === undefined ||
    after.cls === 'participle' ||
    after.kind !== 'word' ||
    after.cls === 'relative' ||
    after.cls === 'preposition' ||
    after.cls === 'gerund'
  return closes ? to : k
}
