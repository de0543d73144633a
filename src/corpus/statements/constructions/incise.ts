import type { TokenRange } from '../../text/sentences.ts'
import { mainVerbsIn, type Analysis } from '../analysis.ts'
import { contentEnd } from '../boundaries.ts'
import type { Candidate } from '../candidate.ts'
import { isSentenceLike } from '../complementSigns.ts'
import { learntFrom } from '../learntFrom.ts'
import { isSpeakerish } from '../speakerish.ts'
import type { Construction, Reading } from '../construction.ts'
import type { Incise } from '../incises.ts'
import { innerClause } from '../innerIncise.ts'
import type { Word } from '../../text/word.ts'
import {
  at,
  before,
  firstFrom,
  groupAt,
  groupsFrom,
  opensMarks,
  regionAt,
  type Sentence,
} from '../sentence.ts'
import { WordSet } from '../../text/wordSet.ts'

/**
 * A verb of speech with its subject behind it, before, inside or after what was said.
 *
 *     La Chine, a insisté M. Xi, est prête          « Non », a-t-elle répondu
 *     ^content  ^cue      ^source ^content            ^content ^cue (and source: elle)
 *
 * Not: *, a salué M. Poutine,* (the verb has an object and no subject behind it).
 * Source: Grevisse, incise; Pareti 2012, discontinuous content.
 */
export const incise: Construction = (reading) => {
  const found: Candidate[] = []
  let left = reading.analysis.sentence.from
  reading.analysis.incises.forEach((one, index) => {
    const content = piecesAround(reading, one, left, reading.analysis.incises[index + 1] ?? null)
    if (content.length > 0) found.push(candidateOf(reading.analysis.sentence, one, content))
    left = one.to
  })
  return found
}

function candidateOf(sentence: Sentence, one: Incise, content: TokenRange[]): Candidate {
  const told = learntFrom(sentence, one.group)
  const named =
    !one.group.passive && one.group.lemma !== 'apprendre' && sentence.words[one.group.inverted]?.norm !== 'on'
  return {
    rule: one.group.inverted >= 0 ? 'invertedIncise' : 'incise',
    act: one.verb?.entry.act ?? 'say',
    source: [told ?? one.source],
    cue: [told === null ? one.cue : { from: one.cue.from, to: told.from }],
    content,
    voice: told !== null || named ? 'source' : 'none',
    inferred: one.verb?.hearsay ?? false,
    group: one.group,
  }
}

function piecesAround(reading: Reading, one: Incise, left: number, next: Incise | null): TokenRange[] {
  const pieces: TokenRange[] = []
  const first = pieceBefore(reading, one, left)
  if (first !== null) pieces.push(first)
  const rest = pieceBehind(reading, one, first, next)
  if (rest !== null) pieces.push(rest)
  return pieces
}

/** The words before the incise: its marks alone where a dash or colon, or an earlier incise, sets them off. */
function pieceBefore(reading: Reading, one: Incise, left: number): TokenRange | null {
  const { sentence } = reading.analysis
  let end = one.from
  while (
    end > left &&
    (before(sentence, end)?.kind === 'comma' ||
      before(sentence, end)?.kind === 'dash' ||
      before(sentence, end)?.text === '(')
  )
    end--
  let start = left
  while (start < end && (at(sentence, start)?.kind === 'comma' || at(sentence, start)?.kind === 'end'))
    start++
  start = behindHeading(reading.analysis, one, start, end)
  start = behindNarrator(reading.analysis, one, start, end)
  const region = one.afterMarks ? regionAt(sentence, end - 1) : null
  if (region !== null && region.open > start) {
    const mark = before(sentence, region.open)
    const apart =
      mark?.kind === 'dash' || mark?.kind === 'colon' || mark?.kind === 'semicolon' || mark?.kind === 'end'
    if (
      apart ||
      (mark?.kind === 'comma' &&
        isSentenceLike(sentence, region.open, region.close) &&
        at(sentence, region.open + 1)?.capital === true)
    )
      start = region.open
  }
  return start < end ? { from: start, to: end } : null
}

/**
 * *Il a confirmé la réunion, dont il attend, dit-il, « des actes »; Nadia Roche n’y croit guère, faute, juge-t-elle, de
 * moyens*: the incise stands in a clause of what is reported already, or in an adjunct of what the narrator tells of
 * the speaker; its words begin there.
 */
function behindNarrator(analysis: Analysis, one: Incise, start: number, end: number): number {
  const { sentence, cues } = analysis
  const inner = innerClause(sentence, one)
  if (inner > start) {
    const cue = cues[firstFrom(cues, inner, (each) => each.verb.group.first) - 1]
    if (cue !== undefined && cue.complement !== null && cue.complement.from < inner && cue.from >= start)
      return inner
  }
  let comma = end - 1
  while (comma > start && comma > end - SHORT_LOCUTION && at(sentence, comma)?.kind !== 'comma') comma--
  const parted = at(sentence, comma)?.kind === 'comma' && GENITIVES.holds(at(sentence, one.to + 1))
  return parted && tellsOfNamed(analysis, one, start, comma) ? comma + 1 : start
}

const SHORT_LOCUTION = 4

/** The first main verb has a named subject that the pronoun of the incise can stand for. */
function tellsOfNamed({ sentence, subjects }: Analysis, one: Incise, start: number, end: number): boolean {
  const main = groupsFrom(sentence, start, 1)[0]
  const range = main === undefined || main.first >= end ? undefined : subjects.get(main)?.ranges[0]
  if (range === undefined || main?.person !== one.group.person) return false
  return sentence.words.slice(range.from, range.to).some(({ cls }) => cls === 'name')
}

/**
 * What a colon announces begins behind it where the words before it are a heading (*Ce que le maire conteste : la rue,
 * soutient-il, est large; Une thèse que la cour n’a pas suivie : le marin, écrit-elle, …*) or report something themselves
 * (*Il s’inquiète du délai : si l’on attend, dit-il, …*).
 */
function behindHeading(analysis: Analysis, one: Incise, start: number, end: number): number {
  const { sentence } = analysis
  const colon = lastColon(sentence, start, end)
  if (colon < 0) return start
  const heading = at(sentence, start)?.norm === 'ce' && at(sentence, start + 1)?.cls === 'subordinator'
  const bare = mainVerbsIn(analysis, start, colon) === 0 && mainVerbsIn(analysis, colon, sentence.to) > 0
  return heading ||
    bare ||
    tellsOfSpeaker(analysis, one, start, colon) ||
    reportsBefore(analysis, one, start, colon)
    ? colon + 1
    : start
}

/** *Le maire a voulu rassurer : rien ne fermera, a-t-il promis*: before the colon the narrator tells of the one who speaks. */
function tellsOfSpeaker(
  { sentence, subjects }: Analysis,
  one: Incise,
  start: number,
  colon: number,
): boolean {
  if (!/^(?:ils?|elles?)$/u.test(at(sentence, one.group.inverted)?.norm ?? '')) return false
  const main = groupsFrom(sentence, start, 1)[0]
  const subject = main === undefined || main.first >= colon ? undefined : subjects.get(main)
  const range = subject?.ranges[0]
  return (
    range?.from === start &&
    main?.person === one.group.person &&
    subject?.pronoun === '' &&
    isSpeakerish(sentence.words, range)
  )
}

const COLON_REACH = 80

/** The last colon outside quotation marks in `[start, end)`, or -1. */
function lastColon(sentence: Sentence, start: number, end: number): number {
  for (let k = end - 1; k > start && k > end - COLON_REACH; k--)
    if (at(sentence, k)?.kind === 'colon' && sentence.marks.inside[k] === 0) return k
  return -1
}

function reportsBefore({ sentence, cues }: Analysis, one: Incise, start: number, colon: number): boolean {
  const cue = cues[firstFrom(cues, colon, (each) => each.verb.group.first) - 1]
  if (cue === undefined || cue.verb.group.first < start) return false
  // *Elle s’en plaignait : rien ne change, disait-elle*: the verb is one of speech, what it governs stands behind.
  const { pronoun } = cue.verb.subject
  if (cue.complement === null || cue.complement.from === colon + 1)
    return pronoun !== '' && pronoun === at(sentence, one.group.inverted)?.norm
  return cue.complement.from < colon
}

/** The words behind the incise that are still the speaker's. */
function pieceBehind(
  reading: Reading,
  one: Incise,
  first: TokenRange | null,
  next: Incise | null,
): TokenRange | null {
  const { analysis } = reading
  const { sentence } = analysis
  let start = one.to
  const mark = at(sentence, start)
  if (mark?.kind === 'end' && sameRegionAround(sentence, one, start + 1))
    return { from: start + 1, to: regionAt(sentence, start + 1)?.close ?? start + 1 }
  if (mark?.kind === 'semicolon') return behindSemicolon(reading, one, first, start + 1)
  if (mark === undefined || (mark.kind !== 'comma' && mark.kind !== 'dash' && mark.kind !== 'colon'))
    return opensMarks(sentence, start) && !isLabel(sentence, one, start) ? marksAt(sentence, start) : null
  start++
  if (next !== null && next.from <= start + 1) return null
  if (mark.kind === 'colon' && !opensMarks(sentence, start)) {
    if (one.afterMarks) return null
    const to = contentEnd(analysis, reading.stops, { from: start, frame: 'clause', cue: null })
    return to > start ? { from: start, to } : null
  }
  if (opensMarks(sentence, start) && (one.afterMarks || first === null || mark.kind === 'colon'))
    return continuesMarks(sentence, start, first) ? marksAt(sentence, start) : null
  const whole =
    first !== null && mainVerbsIn(analysis, first.from, first.to) > 0 && !hangs(sentence, first, start)
  if (
    whole &&
    mark.kind === 'comma' &&
    opensMarks(sentence, start) &&
    at(sentence, start + 1)?.capital === false
  )
    return marksAt(sentence, start)
  if (
    one.afterMarks &&
    !sameRegionAround(sentence, one, start) &&
    !endsInMarksOnly(sentence, first, start) &&
    !opensWithMarks(reading, first, start)
  )
    return null
  if (!goesOn(analysis, one, first, start)) return null
  const to = contentEnd(analysis, reading.stops, { from: start, frame: 'clause', cue: null })
  return to > start ? { from: start, to } : null
}

/** *Le Chili vend du sel, a-t-elle dit ; il veut vendre des piles*: a clause without a cue of its own, not what the speaker did next. */
function behindSemicolon(
  reading: Reading,
  one: Incise,
  first: TokenRange | null,
  start: number,
): TokenRange | null {
  const { analysis } = reading
  const { sentence, cues, subjects } = analysis
  if (first === null || one.afterMarks || opensMarks(sentence, start)) return null
  const to = contentEnd(analysis, reading.stops, { from: start, frame: 'clause', cue: null })
  const own = cues[firstFrom(cues, start, (cue) => cue.verb.group.first)]
  if (own !== undefined && own.complement !== null && own.verb.group.first < to) return null
  const main = groupsFrom(sentence, start, 1)[0]
  const pronoun = main === undefined ? '' : (subjects.get(main)?.pronoun ?? '')
  const again = pronoun !== '' && pronoun === at(sentence, one.group.inverted)?.norm
  if (main === undefined || (again && main.composed) || mainVerbsIn(analysis, start, to) === 0) return null
  return to > start ? { from: start, to } : null
}

/** *« C’est signé », a dit M. Roux au sujet du gazoduc « Force »*: a name in the incise. */
function isLabel(sentence: Sentence, one: Incise, open: number): boolean {
  const region = regionAt(sentence, open)
  return region !== null && one.afterMarks && !isSentenceLike(sentence, region.open, region.close)
}

/** *« À titre provisoire », indique le club, le joueur est écarté*: the marks before the incise hold no verb, what follows does. */
function opensWithMarks({ analysis }: Reading, first: TokenRange | null, start: number): boolean {
  const { sentence } = analysis
  if (first === null || first.from > sentence.from + 1) return false
  const word = at(sentence, start)
  const bare =
    !isSentenceLike(sentence, first.from - 1, first.to) && at(sentence, first.from + 1)?.cls === 'preposition'
  return (
    bare && word !== undefined && !TAIL_OPENERS.holds(word) && mainVerbsIn(analysis, start, sentence.to) > 0
  )
}

/** *Les liens « sont forts », dit-il, et chacun y veille*: the marks before the incise hold only the end of the clause. */
function endsInMarksOnly(sentence: Sentence, first: TokenRange | null, start: number): boolean {
  const region = first === null ? null : regionAt(sentence, first.to - 1)
  const joined = at(sentence, start)?.norm
  return (
    first !== null && region !== null && region.open > first.from && (joined === 'et' || joined === 'mais')
  )
}

function marksAt(sentence: Sentence, open: number): TokenRange | null {
  const region = regionAt(sentence, open)
  return region === null ? null : { from: region.open, to: Math.min(region.close + 1, sentence.to) }
}

/** Marks behind the incise carry the sentence on, unless both sides are whole sentences (then they are two statements). */
function continuesMarks(sentence: Sentence, open: number, first: TokenRange | null): boolean {
  if (first === null) return true
  const region = regionAt(sentence, open)
  if (region === null) return false
  const whole =
    at(sentence, open + 1)?.capital === true && isSentenceLike(sentence, region.open, region.close)
  return !(whole && isSentenceLike(sentence, first.from - 1, first.to))
}

/** The incise stands inside one pair of marks: both sides are in it. */
function sameRegionAround(sentence: Sentence, one: Incise, start: number): boolean {
  const region = regionAt(sentence, one.from)
  return region !== null && region.open < one.from && start < region.close
}

const TAIL_OPENERS = new WordSet([
  'alors',
  'tandis',
  'lors',
  'lorsque',
  "lorsqu'",
  'après',
  'avant',
  'citant',
  'non',
  'sans',
  'dans',
  'devant',
  'à',
  'au',
  'en',
  'qui',
  'dont',
  'où',
  'selon',
  'tout',
  'puis',
])
const CARRIES_ON = new WordSet([
  'et',
  'mais',
  'car',
  'ou',
  'ni',
  'or',
  'pour',
  'afin',
  'parce',
  'puisque',
  "puisqu'",
  'donc',
  'notamment',
  'ainsi',
  'y',
])

/** *…, a dit X, ajoutant que*: a cue of its own begins here. */
function opensOwnCue({ cues }: Analysis, start: number): boolean {
  const first = firstFrom(cues, start, (cue) => cue.verb.group.first)
  return cues
    .slice(first, first + 3)
    .some(
      (cue) =>
        cue.complement !== null && cue.coordinated && cue.opens <= start && cue.verb.group.form !== 'finite',
    )
}

/** *Elle est, a-t-il dit, …; La ville doit, selon elle, …*: a verb at the end still waits for what it governs. */
export function hangs(sentence: Sentence, first: TokenRange, start: number): boolean {
  const group = groupAt(sentence, first.to - 1)
  return (
    group !== null &&
    group.form === 'finite' &&
    (!group.composed || group.lemma === 'être') &&
    !group.reflexive &&
    group.clitics.length === 0 &&
    (group.lemma === 'être' ||
      (group.lemma === 'avoir' && at(sentence, start)?.cls === 'participle') ||
      group.lemma === 'devoir' ||
      group.lemma === 'pouvoir' ||
      at(sentence, start)?.cls === 'determiner' ||
      opensMarks(sentence, start))
  )
}

/** *…, rappelle-t-il, chiffres à l’appui*: how it was said. */
function isProofAtHand(sentence: Sentence, start: number): boolean {
  for (let k = start + 1; k < start + PROOF_REACH; k++) {
    const word = at(sentence, k)
    if (word === undefined || word.kind !== 'word') return false
    if (word.norm === 'appui') return before(sentence, k)?.norm === "l'"
  }
  return false
}

const PROOF_REACH = 12

const OBJECT_WORDS = new WordSet(['à', 'au', 'aux', 'par', 'sur', 'contre', 'avec'])

/** *Il s’agit, a dit M. Roux, d’une étape; Il a décidé, dit-on, de partir*: what follows is governed by a word before the incise. */
function isGoverned(sentence: Sentence, first: TokenRange, word: Word): boolean {
  if (GENITIVES.holds(word) || word.norm === 'que' || word.norm === "qu'") return true
  const last = groupAt(sentence, first.to - 1)
  return OBJECT_WORDS.holds(word) && last !== null && last.last === first.to - 1
}

const GENITIVES = new WordSet(['de', "d'", 'du', 'des'])

/** Whether what follows the incise's comma is still content: the first side lacks its verb, or this side has one. */
function goesOn(analysis: Analysis, one: Incise, first: TokenRange | null, start: number): boolean {
  const { sentence } = analysis
  const word = at(sentence, start)
  if (word === undefined || word.kind === 'end') return false
  if (opensOwnCue(analysis, start) || isProofAtHand(sentence, start)) return false
  if (first !== null && isGoverned(sentence, first, word)) return true
  if (first !== null && hangs(sentence, first, start)) return true
  if (word.norm === 'pour' && at(sentence, start + 1)?.cls === 'relative') return false
  const complete = first !== null && mainVerbsIn(analysis, first.from, first.to) > 0
  if (!complete) return !TAIL_OPENERS.holds(word) || mainVerbsIn(analysis, start, sentence.to) > 0
  if (word.cls === 'preposition' && at(sentence, start + 1)?.cls === 'relative') return false
  if (CARRIES_ON.holds(word)) return true
  const main = mainVerbsIn(analysis, start, sentence.to) > 0
  if (main && !TAIL_OPENERS.holds(word)) return true
  return word.cls === 'noun' || word.cls === 'participle' || word.cls === 'preposition'
    ? one.group.inverted >= 0 && !TAIL_OPENERS.holds(word)
    : false
}
