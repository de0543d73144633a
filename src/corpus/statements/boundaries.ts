import { opensPhrase } from '../text/nounPhrases.ts'
import type { VerbGroup } from '../text/verbGroups.ts'
import type { Analysis, Cue } from './analysis.ts'
import type { Frame } from './complements.ts'
import { isSentenceLike } from './complements.ts'
import type { Incise } from './incises.ts'
import { at, before, closesMarks, firstFrom, groupAt, groupsFrom, opensMarks, regionAt, type Sentence } from './sentence.ts'
import { isSpeakerish } from './speakerish.ts'
import { sameForm } from './subjects.ts'

/** Why a content may have to end before the end of its sentence. */
type StopKind = 'voice' | 'shared' | 'speaker' | 'incise' | 'according' | 'narrator' | 'resumptive' | 'saying' | 'speech' | 'verb' | 'deed'

interface Stop {
  /** The verb that the subject of the cue goes on with, for `deed`. */
  group?: VerbGroup
  /** The content ends before this word. */
  at: number
  kind: StopKind
  cue: Cue | null
}

/** The possible ends of a sentence's contents, from left to right. */
export type Stops = readonly Stop[]

export type { Stop }

/** What is to be cut: its first word, its frame, and the cue that governs it (null for *selon* and incises). */
export interface Cut {
  from: number
  frame: Frame
  cue: Cue | null
}

/** More than this many stops are never looked at for one content: the sentence is no prose. */
const MOST_STOPS = 48

export function stopsOf(analysis: Analysis): Stops {
  const stops: Stop[] = [...cueStops(analysis), ...segmentStops(analysis.sentence), ...deedStops(analysis)]
  for (const incise of analysis.incises) stops.push({ at: beforeIncise(analysis.sentence, incise), kind: 'incise', cue: null })
  for (const one of analysis.according) {
    const last = at(analysis.sentence, one.to)
    const final = last === undefined || last.kind === 'end' || (last.kind === 'comma' && !isMedial(analysis.sentence, one.to + 1))
    const start = withCoordinator(analysis.sentence, one.from)
    if (final && one.construction !== 'forPerson' && start < one.from) stops.push({ at: start, kind: 'according', cue: null })
  }
  return stops.sort((a, b) => a.at - b.at)
}

/** The comma or semicolon before word `i`, over a coordinator; `i` when there is none. */
function withCoordinator(sentence: Sentence, i: number): number {
  const k = before(sentence, i)?.cls === 'coordinator' ? i - 1 : i
  const mark = before(sentence, k)
  return mark?.kind === 'comma' || mark?.kind === 'semicolon' || mark?.kind === 'colon' ? k - 1 : k
}

/** *…, selon lui, trop tardé*: what follows the comma needs what stands before the phrase. */
export function isMedial(sentence: Sentence, i: number): boolean {
  const word = at(sentence, i)
  return word?.cls === 'finite' || word?.cls === 'participle' || word?.cls === 'infinitive' || word?.cls === 'adverb' || word?.cls === 'negation' || word?.cls === 'clitic'
}

/** Where the words of an incise begin to be its own: at a dash or colon before its marks, else at the incise. */
function beforeIncise(sentence: Sentence, incise: Incise): number {
  const comma = commaBefore(sentence, incise.from)
  const region = incise.afterMarks ? regionAt(sentence, comma - 1) : null
  const mark = region === null ? undefined : before(sentence, region.open)
  return region !== null && (mark?.kind === 'dash' || mark?.kind === 'colon' || mark?.kind === 'semicolon') ? region.open - 1 : comma
}

function commaBefore(sentence: Sentence, i: number): number {
  const word = before(sentence, i)
  return word?.kind === 'comma' || word?.kind === 'dash' ? i - 1 : i
}

function cueStops({ sentence, cues }: Analysis): Stop[] {
  const stops: Stop[] = []
  for (const cue of cues) {
    if (cue.complement === null) continue
    const opener = at(sentence, cue.opens)
    if (cue.verb.group.form === 'gerund' || cue.verb.group.form === 'infinitive') {
      const tight = opener?.kind !== 'comma' && opener?.norm !== 'et'
      if (!tight || addsToSpeech(cue) || isLooseGerund(sentence, cue)) stops.push({ at: cue.opens, kind: 'voice', cue })
    } else if (cue.coordinated) stops.push({ at: cue.opens, kind: 'shared', cue })
    else stops.push(...speakerStop(sentence, cue))
  }
  return stops
}

/** *a dit que P et a quitté la salle*: the speaker goes on to do something. */
function deedStops({ sentence, subjects }: Analysis): Stop[] {
  const stops: Stop[] = []
  for (const group of sentence.own) {
    if (group.form !== 'finite' && group.form !== 'participle') continue
    const subject = subjects.get(group)
    if (subject?.kind !== 'shared' || subject.governor === null) continue
    let k = group.first
    while (before(sentence, k)?.cls === 'adverb') k--
    if (!['et', 'mais', 'puis'].includes(before(sentence, k)?.norm ?? '')) continue
    k--
    stops.push({ at: before(sentence, k)?.kind === 'comma' ? k - 1 : k, kind: 'deed', cue: null, group })
  }
  return stops
}

/** Gerunds and infinitives without a comma that carry the speech on: *en ajoutant que, avant d’ajouter*. */
function addsToSpeech(cue: Cue): boolean {
  return cue.verb.entry.act === 'add' || cue.verb.group.form === 'infinitive' || cue.verb.entry.lemma === 'préciser'
}

/** *un prêt personnel affirmant même l’avoir remboursé*: a gerund whose neighbour cannot speak is the speaker's. */
function isLooseGerund(sentence: Sentence, cue: Cue): boolean {
  if (cue.verb.group.form !== 'gerund' || cue.from < cue.verb.group.first) return false
  return !isSpeakerish(sentence.words, { from: Math.max(cue.from - 3, sentence.from), to: cue.from })
}

/** *P, mais Greenpeace a estimé que Q*: another speaker with a cue of its own behind a coordinator. */
function speakerStop(sentence: Sentence, cue: Cue): Stop[] {
  const start = cue.verb.subject.ranges[0]?.from ?? cue.verb.group.first
  let k = start
  while (before(sentence, k)?.cls === 'adverb' || before(sentence, k)?.norm === 'que' && (before(sentence, k - 1)?.norm === 'alors' || before(sentence, k - 1)?.norm === 'tandis')) k--
  const word = before(sentence, k)
  if (word?.norm === 'mais' || word?.norm === 'et' || word?.norm === 'or') k--
  else if (word?.kind !== 'semicolon' && word?.kind !== 'dash') return []
  const at = before(sentence, k)?.kind === 'comma' || before(sentence, k)?.kind === 'semicolon' ? k - 1 : word?.kind === 'semicolon' || word?.kind === 'dash' ? k - 1 : k
  return [{ at, kind: 'speaker', cue }]
}

const SAYING_NOUNS = /^(?:communiqué|communiqués|interview|entretien|déclaration|discours|tweet|tweets|message|allocution|lettre|tribune|vidéo|publication|conférence|point|courriel|billet|entrevue|note|rapport|intervention|post|podcast|chronique)$/u

function segmentStops(sentence: Sentence): Stop[] {
  const stops: Stop[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = sentence.words[i]
    if (word?.kind === 'colon' && opensMarks(sentence, i + 1)) {
      const region = regionAt(sentence, i + 1)
      if (region !== null && isSentenceLike(sentence, region.open, region.close)) stops.push({ at: i, kind: 'speech', cue: null })
    }
    if (word?.kind !== 'comma' && word?.kind !== 'dash') continue
    const kind = segmentKind(sentence, i + 1)
    if (kind !== null) stops.push({ at: i, kind, cue: null })
  }
  return stops
}

function segmentKind(sentence: Sentence, i: number): StopKind | null {
  const first = at(sentence, i)
  const second = at(sentence, i + 1)
  const third = at(sentence, i + 2)
  if (first === undefined) return null
  if (first.norm === 'ce' && (second?.cls === 'relative' || second?.norm === 'que' || second?.norm === "qu'" || (second?.cls === 'preposition' && third?.cls === 'relative'))) return 'resumptive'
  if ((first.norm === 'alors' || first.norm === 'tandis') && (second?.norm === 'que' || second?.norm === "qu'")) return 'narrator'
  if (first.norm === 'sans' || first.norm === 'après' || first.norm === 'suite') return 'narrator'
  if (first.norm === 'à' && (third?.norm === 'suite' || third?.norm === 'issue' || third?.norm === 'occasion')) return 'narrator'
  if (first.norm === 'lors' || (first.norm === 'au' && (second?.norm === 'lendemain' || second?.norm === 'cours' || second?.norm === 'terme'))) return 'narrator'
  if (first.norm === 'dans' && second?.norm === 'ce') return 'narrator'
  if (first.norm === 'mais' && third?.norm === 'information') return 'narrator'
  if ((first.norm === 'dans' || first.norm === 'par' || first.norm === 'lors') && saysSomething(sentence, i + 1)) return 'saying'
  if (first.cls === 'finite' || first.cls === 'negation' || (first.cls === 'clitic' && groupAt(sentence, i)?.form === 'finite')) return 'verb'
  return null
}

function saysSomething(sentence: Sentence, i: number): boolean {
  for (let k = i; k < i + 4; k++) if (SAYING_NOUNS.test(at(sentence, k)?.norm ?? '')) return true
  return false
}

/** The index after the last word of a content: the sentence's end, or the first stop that holds for it. */
export function contentEnd(analysis: Analysis, stops: Stops, cut: Cut): number {
  const { sentence } = analysis
  const limit = outerLimit(sentence, cut.from)
  const initial = initialEnd(analysis, cut)
  let looked = 0
  for (let k = firstStop(stops, cut.from); k < stops.length && looked < MOST_STOPS; k++, looked++) {
    const stop = stops[k]
    if (stop === undefined || stop.at >= limit) break
    if (stop.at > cut.from && !insideOtherMarks(sentence, stop.at, cut.from) && holds(analysis, stop, cut)) return Math.min(stop.at, initial ?? limit)
  }
  return Math.min(initial ?? limit, limit)
}

/**
 * Where a clause that hangs on a subject ends: before the verb of that subject (*l’annonce que l’usine fermait | a
 * choqué*), which follows the clause's own verb without comma, relative or conjunction.
 */
export function beforeMatrixVerb(sentence: Sentence, from: number, to: number): number {
  let seen = false
  for (const group of groupsFrom(sentence, from)) {
    if (group.first >= to) break
    if (group.form !== 'finite') continue
    if (seen && leansOnVerb(sentence, group.first)) return group.first
    seen = true
  }
  return to
}

function leansOnVerb(sentence: Sentence, verb: number): boolean {
  for (let k = verb - 1; k >= sentence.from && k > verb - 40; k--) {
    const word = sentence.words[k]
    if (word === undefined || word.kind === 'comma' || word.cls === 'relative' || word.cls === 'subordinator' || word.cls === 'subject' || word.cls === 'coordinator') return false
    if (word.cls === 'finite') return true
  }
  return false
}

function firstStop(stops: Stops, from: number): number {
  let low = 0
  let high = stops.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stops[middle]?.at ?? 0) <= from) low = middle + 1
    else high = middle
  }
  return low
}

/** A cue in marks reports no further than its marks. */
function outerLimit(sentence: Sentence, from: number): number {
  const region = regionAt(sentence, from)
  if (region === null || region.open === from || closesMarks(sentence, from)) return sentence.to
  return Math.min(region.close, sentence.to)
}

function insideOtherMarks(sentence: Sentence, stop: number, from: number): boolean {
  const region = regionAt(sentence, stop)
  return region !== null && region.open > from && region.open < stop && stop < region.close
}

function holds(analysis: Analysis, stop: Stop, cut: Cut): boolean {
  const { sentence } = analysis
  const clause = cut.frame === 'clause' || cut.frame === 'marks'
  switch (stop.kind) {
    case 'voice':
    case 'incise':
    case 'according':
      return true
    case 'shared':
      return sharesVoice(stop.cue, cut)
    case 'deed':
      return goesOnDoing(analysis, stop, cut)
    case 'speaker':
      return cut.cue !== null && (!clause || parallel(stop.cue, cut.cue))
    case 'narrator':
      return !hasMarksAhead(sentence, stop.at) && (!clause || isNarratorsAfterClause(sentence, stop.at))
    case 'resumptive':
      return !clause || reportsAhead(analysis, stop.at)
    case 'saying':
      return true
    case 'speech':
      return cut.cue !== null || cut.frame === 'clause'
    case 'verb':
      return cut.cue?.verb.subject.pronoun === 'qui' && at(sentence, stop.at)?.kind === 'comma'
  }
}

/** The coordinated cue leans on the cue of this content, or on one before it, not on a verb inside the content. */
function sharesVoice(cue: Cue | null, cut: Cut): boolean {
  if (cue === null || cut.cue === null) return false
  const governor = cue.verb.subject.governor
  if (governor === null) return false
  const own = cut.cue.verb.group
  return governor.first <= own.first || sameGovernor(cue, cut.cue)
}

/** The deed leans on the cue of this content or on a verb before it. */
function goesOnDoing({ subjects }: Analysis, stop: Stop, cut: Cut): boolean {
  if (cut.cue === null || stop.group === undefined) return false
  const governor = subjects.get(stop.group)?.governor
  const own = cut.cue.verb.group
  return governor !== null && governor !== undefined && governor.first <= own.first && (own.composed || own.form !== 'finite')
}

function sameGovernor(cue: Cue, own: Cue): boolean {
  return cue.verb.group.form === 'finite' && own.verb.group.form === 'finite' && sameForm(cue.verb.group, own.verb.group)
}

function parallel(cue: Cue | null, own: Cue): boolean {
  if (cue === null) return false
  const a = cue.verb.group
  const b = own.verb.group.form === 'finite' ? own.verb.group : own.verb.subject.governor
  return b !== null && a.form === 'finite' && a.tense === b.tense
}

function isNarratorsAfterClause(sentence: Sentence, comma: number): boolean {
  const first = at(sentence, comma + 1)
  const second = at(sentence, comma + 2)
  if (first?.norm === 'après' || first?.norm === 'sans') return second?.norm === 'avoir' || second?.norm === 'être' || (first.norm === 'sans' && (second?.cls === 'infinitive' || second?.norm === 'toutefois'))
  return !(first?.norm === 'lors' || first?.norm === 'au' || (first?.norm === 'dans' && second?.norm === 'ce'))
}

/** Words in marks are the speaker's: a tail that holds some is no aside of the narrator. */
function hasMarksAhead(sentence: Sentence, from: number): boolean {
  for (let i = from + 1; i < sentence.to && i < from + 40; i++) if (opensMarks(sentence, i)) return true
  return false
}

function reportsAhead({ cues, sentence }: Analysis, from: number): boolean {
  const start = firstFrom(cues, from + 1, (cue) => cue.verb.group.first)
  return cues
    .slice(start, start + 8)
    .some((cue) => cue.from < from + 30 && cue.from < sentence.to && cue.complement !== null && !cue.coordinated)
}

/** *Notant que P, M. Xi a souligné …; Alors que X affirme que P, Y …*: the content ends where the main clause begins. */
function initialEnd(analysis: Analysis, cut: Cut): number | null {
  const { sentence } = analysis
  if (cut.cue === null || !opensSentence(analysis, cut.cue)) return null
  for (const group of groupsFrom(sentence, cut.from + 1)) {
    if (group.form !== 'finite') continue
    const start = mainSubjectStart(analysis, group)
    if (start !== null && start > cut.from) return start - 1
  }
  return null
}

/** The cue is an opening participle, or stands in an opening subordinate clause. */
function opensSentence(analysis: Analysis, cue: Cue): boolean {
  const { sentence } = analysis
  const first = at(sentence, sentence.from)
  if (cue.verb.group.form !== 'finite') return cue.from <= sentence.from + 2 && cue.opens <= sentence.from + 2
  const subordinate = first?.cls === 'subordinator' || (SUBORDINATING.has(first?.norm ?? '') && at(sentence, sentence.from + 1)?.cls === 'subordinator')
  return subordinate && analysis.cues.find((one) => one.verb.group.form === 'finite') === cue
}

const SUBORDINATING = new Set(['alors', 'bien', 'tandis', 'après', 'dès', 'pendant', 'même', 'avant', 'depuis'])

/** The first word of a main clause that begins behind a comma with this verb's subject (adjuncts before it allowed). */
function mainSubjectStart({ sentence, subjects }: Analysis, group: Analysis['sentence']['own'][number]): number | null {
  const subject = subjects.get(group)
  if (subject === undefined || subject.kind !== 'phrase' || subject.pronoun === 'qui') return null
  const start = Math.min(subject.ranges[0]?.from ?? group.first, group.first)
  const word = before(sentence, start)
  return word?.kind === 'comma' && (opensPhrase(sentence.words, start) || at(sentence, start)?.cls === 'subject' || group.inverted >= 0) ? start : null
}
