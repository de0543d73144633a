import type { Analysis, Cue } from './analysis.ts'
import type { Frame } from './complement.ts'
import { initialEnd } from './initialClause.ts'
import { at, closesMarks, firstFrom, groupsFrom, opensMarks, regionAt, type Sentence } from './sentence.ts'
import type { Stop, Stops } from './stops.ts'
import { sameForm } from './subjects.ts'
import { WordSet } from '../text/wordSet.ts'

/** What is to be cut: its first word, its frame, and the cue that governs it (null for *selon* and incises). */
export interface Cut {
  from: number
  frame: Frame
  cue: Cue | null
}

/** More than this many stops are never looked at for one content: the sentence is no prose. */
const MOST_STOPS = 48

/** The index after the last word of a content: the sentence's end, or the first stop that holds for it. */
export function contentEnd(analysis: Analysis, stops: Stops, cut: Cut): number {
  const { sentence } = analysis
  const limit = outerLimit(sentence, cut.from)
  const initial = initialEnd(analysis, cut)
  let looked = 0
  for (let k = firstStop(stops, cut.from); k < stops.length && looked < MOST_STOPS; k++, looked++) {
    const stop = stops[k]
    if (stop === undefined || stop.at >= limit) break
    if (stop.at > cut.from && !insideOtherMarks(sentence, stop.at, cut.from) && holds(analysis, stop, cut))
      return Math.min(stop.at, initial ?? limit)
  }
  return Math.min(initial ?? limit, limit)
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
  return region !== null && region.open >= from && region.open < stop && stop < region.close
}

function holds(analysis: Analysis, stop: Stop, cut: Cut): boolean {
  const { sentence } = analysis
  const clause = cut.frame === 'clause' || cut.frame === 'marks'
  switch (stop.kind) {
    case 'incise':
      return cut.cue === null || (stop.inner ?? -1) <= cut.from
    case 'voice':
      return !isPurposeOfDeed(analysis, stop, cut)
    case 'according':
      return true
    case 'shared':
      return sharesVoice(stop.cue, cut)
    case 'deed':
      return goesOnDoing(analysis, stop, cut)
    case 'speaker':
      if (
        at(sentence, stop.at)?.kind === 'semicolon' &&
        (otherSpeaks(stop, cut) || goesOnSaying(analysis, stop.cue, cut))
      )
        return true
      if (stop.asyndetic === true) return cut.cue !== null && !clause
      return cut.cue !== null && (!clause || stop.contrast === true || parallel(stop.cue, cut.cue))
    case 'semicolon':
      return !clause && cut.cue !== null
    case 'narrator':
      if (!clause && stop.countdown === true) return false
      if (clause && at(sentence, stop.at + 1)?.norm === 'quand') return speaksNext(analysis, stop.at + 2)
      return !hasMarksAhead(sentence, stop.at) && (!clause || isNarratorsAfterClause(sentence, stop.at))
    case 'resumptive':
      return !clause || reportsAhead(analysis, stop.at) || isTakenUp(analysis, stop.at)
    case 'saying':
      return true
    case 'medium':
      return isToldThere(analysis, stop, cut)
    case 'occasion':
      return cut.cue !== null && cut.frame === 'noun' && OWN.holds(at(sentence, cut.from))
    case 'speech':
      return (cut.cue !== null || cut.frame === 'clause') && !isInnerSpeech(analysis, stop, cut)
    case 'verb':
      return cut.cue?.verb.subject.pronoun === 'qui' && at(sentence, stop.at)?.kind === 'comma'
    default:
      return stop.kind satisfies never
  }
}

/** *Selon X, P ; la ligue y voit un piège*: behind a semicolon somebody named has the word. */
function otherSpeaks({ cue }: Stop, cut: Cut): boolean {
  return cut.cue === null && cue?.verb.subject.kind === 'phrase' && cue.verb.subject.pronoun === ''
}

/** *dit avoir écrit au préfet pour lui demander une aide*: the purpose of what the content tells. */
function isPurposeOfDeed({ sentence }: Analysis, { cue, at: end }: Stop, cut: Cut): boolean {
  if (cue === null || cue.verb.group.form !== 'infinitive' || at(sentence, cue.from)?.norm !== 'pour')
    return false
  return (
    groupsFrom(sentence, cut.from, 1)[0]?.first !== undefined &&
    (groupsFrom(sentence, cut.from, 1)[0]?.first ?? end) < end
  )
}

/** *, quand l’opposition crie à la fraude*: somebody else has the word. */
function speaksNext({ cues }: Analysis, from: number): boolean {
  const cue = cues[firstFrom(cues, from, (one) => one.verb.group.first)]
  return cue !== undefined && cue.complement !== null && cue.verb.subject.ranges[0]?.from === from
}

/** *a appelé au calme dans un message*: the way in which something was said, unless a verb or participle before it takes it. */
function isToldThere({ sentence }: Analysis, stop: Stop, cut: Cut): boolean {
  if (cut.cue === null || cut.frame === 'marks' || cut.frame === 'clause') return false
  if (cut.frame === 'infinitive') return false
  for (let k = cut.from; k < stop.at; k++) {
    const cls = sentence.words[k]?.cls
    if (cls === 'finite' || cls === 'participle' || cls === 'gerund' || cls === 'infinitive') return false
  }
  return true
}

const OWN = new WordSet(['son', 'sa', 'ses', 'leur', 'leurs'])

/** *raconte que sa mère répétait : « … »*: a verb inside the content brings the marks. */
function isInnerSpeech({ cues }: Analysis, stop: Stop, cut: Cut): boolean {
  const last = cues[firstFrom(cues, stop.at, (cue) => cue.verb.group.first) - 1]
  return (
    last !== undefined &&
    last !== cut.cue &&
    last.from >= cut.from &&
    last.complement?.frame === 'marks' &&
    last.complement.from === stop.at + 1 &&
    last.verb.group.form === 'finite' &&
    last.verb.group.tense !== 'S' &&
    last.verb.subject.kind === 'phrase'
  )
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
function goesOnDoing({ sentence, subjects }: Analysis, stop: Stop, cut: Cut): boolean {
  if (cut.cue === null || stop.group === undefined) return false
  if (at(sentence, stop.at)?.kind === 'semicolon')
    return cut.cue.verb.group.composed && cut.cue.from < stop.at
  const governor = subjects.get(stop.group)?.governor
  const own = cut.cue.verb.group
  return (
    governor !== null &&
    governor !== undefined &&
    governor.first <= own.first &&
    (own.composed ||
      own.form !== 'finite' ||
      (cut.frame !== 'clause' && cut.frame !== 'marks') ||
      (stop.group.clitics.includes('y') && sameForm(stop.group, own)))
  )
}

function sameGovernor(cue: Cue, own: Cue): boolean {
  return (
    cue.verb.group.form === 'finite' &&
    own.verb.group.form === 'finite' &&
    sameForm(cue.verb.group, own.verb.group)
  )
}

/** *; elle y voit « un progrès »*: behind a semicolon the speaker's pronoun with a cue of its own. */
function goesOnSaying({ sentence, incises }: Analysis, cue: Cue | null, cut: Cut): boolean {
  const pronoun = cue?.verb.subject.pronoun ?? ''
  if (!['il', 'elle', 'ils', 'elles'].includes(pronoun)) return false
  if (cut.cue !== null) return true
  return incises.slice(0, 8).some((incise) => at(sentence, incise.group.inverted)?.norm === pronoun)
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
  if (first?.norm === 'contrairement') return true
  if (first?.norm === 'pourtant') return false
  if (first?.norm === 'après' || first?.norm === 'sans')
    return (
      second?.norm === 'avoir' ||
      second?.norm === 'être' ||
      (first.norm === 'sans' && (second?.cls === 'infinitive' || second?.norm === 'toutefois'))
    )
  return !(
    first?.norm === 'lors' ||
    first?.norm === 'au' ||
    (first?.norm === 'dans' && second?.norm === 'ce')
  )
}

/** Words in marks are the speaker's: a tail that holds some is no aside of the narrator. */
function hasMarksAhead(sentence: Sentence, from: number): boolean {
  for (let i = from + 1; i < sentence.to && i < from + 40; i++) if (opensMarks(sentence, i)) return true
  return false
}

/** *, ce que son cabinet a démenti; , ce qu’elle conteste*: somebody's word about what was said. */
function isTakenUp({ sentence }: Analysis, comma: number): boolean {
  const que = at(sentence, comma + 2)?.norm
  if (at(sentence, comma + 1)?.norm !== 'ce' || (que !== 'que' && que !== "qu'")) return false
  const verb = groupsFrom(sentence, comma + 3, 1)[0]
  return verb !== undefined && verb.form === 'finite' && TAKING_UP.has(verb.lemma)
}

const TAKING_UP = new Set(
  'démentir nier contester réfuter confirmer récuser rejeter refuser dénoncer déplorer regretter critiquer reconnaître admettre affirmer'.split(
    ' ',
  ),
)

function reportsAhead({ cues, sentence }: Analysis, from: number): boolean {
  const start = firstFrom(cues, from + 1, (cue) => cue.verb.group.first)
  return cues
    .slice(start, start + 8)
    .some(
      (cue) => cue.from < from + 30 && cue.from < sentence.to && cue.complement !== null && !cue.coordinated,
    )
}
