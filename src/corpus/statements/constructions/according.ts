import type { TokenRange } from '../../text/sentences.ts'
import { mainVerbsIn } from '../analysis.ts'
import type { According } from '../according.ts'
import { contentEnd } from '../boundaries.ts'
import { isMedial } from '../stops.ts'
import type { Candidate } from '../candidate.ts'
import { hangs } from './incise.ts'
import type { Construction, Reading } from '../construction.ts'
import { isSentenceLike } from '../complementSigns.ts'
import { at, before, closesMarks, firstFrom, opensMarks, regionAt, type Sentence } from '../sentence.ts'
import { WordSet } from '../../text/wordSet.ts'

/**
 * *Selon, d’après, pour, aux yeux de, à ses yeux* with a person, body or document: the rest of the clause is theirs.
 *
 *     Selon la préfète, le fleuve baisse           Le fleuve baisse, selon elle
 *     ^cue  ^source     ^content                   ^content          ^cue  ^source
 *
 * Not: *selon les besoins, selon que, pour la première fois, d’après-guerre*.
 * Source: Charolles, Les adverbiaux cadratifs (selon X).
 */
export const according: Construction = (reading) => {
  const found: Candidate[] = []
  reading.analysis.according.forEach((one, index) => {
    if (repeatsVoice(reading, one) || isSpokenFor(reading, one)) return
    const content = piecesAround(reading, one, reading.analysis.according[index - 1] ?? null)
    if (content.length > 0)
      found.push({
        rule: one.construction,
        act: 'say',
        source: [one.source],
        cue: [one.cue],
        content,
        voice: 'source',
        inferred: false,
        group: null,
      })
  })
  return found
}

/** *Pour l’opposition, Nadia Roche a dénoncé …*: who speaks in its name has the word. */
function isSpokenFor({ analysis: { sentence, cues } }: Reading, one: According): boolean {
  if (one.construction !== 'forPerson') return false
  const words = sentence.words.slice(one.source.from, one.source.to)
  const cue = cues[firstFrom(cues, one.to, (item) => item.verb.group.first)]
  return (
    words.every(({ cls }) => cls !== 'name') &&
    cue !== undefined &&
    cue.complement !== null &&
    cue.verb.subject.ranges[0]?.from === one.to + 1 &&
    at(sentence, one.to + 1)?.cls === 'name'
  )
}

const ANAPHORS = new WordSet(['lui', 'elle', 'eux', 'elles'])

/** *Le maire a reconnu une lacune, due, selon lui, au gel*: within what somebody says *selon lui* adds no voice. */
function repeatsVoice({ analysis: { sentence, cues } }: Reading, one: According): boolean {
  if (one.construction !== 'according' || !ANAPHORS.holds(at(sentence, one.source.from))) return false
  const behind = firstFrom(cues, one.from, (item) => item.verb.group.first)
  const cue = cues.slice(Math.max(0, behind - 3), behind).findLast(({ complement }) => complement !== null)
  return (
    cue !== undefined &&
    cue.complement !== null &&
    cue.complement.from <= one.from &&
    cue.verb.group.form === 'finite' &&
    !opensClauseBetween(sentence, cue.complement.from, one.from)
  )
}

/** A semicolon or a colon ends what the cue governs. */
function opensClauseBetween(sentence: Sentence, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const kind = at(sentence, k)?.kind
    if (kind === 'semicolon' || kind === 'colon') return true
  }
  return false
}

function piecesAround(reading: Reading, one: According, previous: According | null): TokenRange[] {
  const marked = markedAside(reading.analysis.sentence, one)
  if (marked !== null) return [marked]
  const left = pieceBefore(reading, one, previous)
  const { sentence } = reading.analysis
  // *Seule certitude, selon le préfet : l’eau montera*: a heading without a verb.
  const colon = at(sentence, one.to)?.kind === 'colon' && !opensMarks(sentence, one.to + 1)
  if (left !== null && colon && mainVerbsIn(reading.analysis, left.from, left.to) === 0) {
    const from = one.to + 1
    const to = contentEnd(reading.analysis, reading.stops, { from, frame: 'clause', cue: null })
    return mainVerbsIn(reading.analysis, from, to) > 0 ? [{ from, to }] : [left]
  }
  const behind = pieceBehind(reading, one, left)
  return [left, behind].filter((piece) => piece !== null)
}

/** *Le feu, « d’une violence inouïe » selon les pompiers, a …*: only the marks of the aside are theirs. */
function markedAside(sentence: Sentence, one: According): TokenRange | null {
  const region = closesMarks(sentence, one.from - 1) ? regionAt(sentence, one.from - 1) : null
  const opening = region === null ? undefined : before(sentence, region.open)
  if (region === null || opening?.kind !== 'comma' || isSentenceLike(sentence, region.open, region.close))
    return null
  return { from: region.open, to: region.close + 1 }
}

function pieceBefore(
  { analysis: { sentence, cues } }: Reading,
  one: According,
  previous: According | null,
): TokenRange | null {
  let end = one.from
  while (
    before(sentence, end)?.kind === 'comma' ||
    before(sentence, end)?.text === '(' ||
    before(sentence, end)?.kind === 'dash'
  )
    end--
  const opener = before(sentence, end)
  if (opener?.cls === 'coordinator' || opener?.cls === 'subordinator') return null
  let start = previous !== null && previous.to < end ? previous.to : sentence.from
  if (at(sentence, one.to)?.kind === 'comma' && isMedial(sentence, one.to + 1)) {
    const cue = cues[firstFrom(cues, one.from, (item) => item.verb.group.first) - 1]
    if (cue !== undefined && cue.complement !== null && cue.complement.from < end)
      start = Math.max(start, cue.complement.from)
  }
  for (let k = end - 1; k >= start && k > end - 120; k--) {
    const word = at(sentence, k)
    if ((word?.kind === 'colon' || word?.kind === 'semicolon') && sentence.marks.inside[k] === 0) {
      start = k + 1
      break
    }
  }
  while (
    start < end &&
    (at(sentence, start)?.kind === 'comma' ||
      at(sentence, start)?.norm === 'et' ||
      at(sentence, start)?.norm === 'mais')
  )
    start++
  if (end - start === 1 && at(sentence, start)?.cls === 'adverb') return null
  return start < end ? { from: start, to: end } : null
}

/** What stands behind the phrase: everything when it opens the sentence; else only what carries the clause on. */
function pieceBehind(reading: Reading, one: According, left: TokenRange | null): TokenRange | null {
  const { sentence } = reading.analysis
  let start = one.to
  const mark = at(sentence, start)
  if (mark === undefined || mark.kind === 'end' || mark.text === ')' || mark.kind === 'semicolon') return null
  if (mark.kind === 'comma') start++
  else if (left !== null && mark.kind === 'colon') return null
  if (mark.kind === 'colon') start++
  if (left !== null && mark.kind === 'comma' && !carriesOn(reading, start, left)) return null
  const to = contentEnd(reading.analysis, reading.stops, { from: start, frame: 'clause', cue: null })
  return to > start ? { from: start, to } : null
}

function carriesOn({ analysis }: Reading, start: number, left: TokenRange): boolean {
  const { sentence, mains } = analysis
  if (hangs(sentence, left, start)) return true
  const complete = (mains[left.to - sentence.from] ?? 0) - (mains[left.from - sentence.from] ?? 0) > 0
  if (!complete) return true
  const word = at(sentence, start)
  return word?.norm === 'et' || word?.norm === 'mais' || word?.norm === 'car' || word?.cls === 'finite'
}
