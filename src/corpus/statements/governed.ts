import type { TokenRange } from '../text/sentences.ts'
import { isImpersonalPassive, type Cue } from './analysis.ts'
import { contentEnd } from './boundaries.ts'
import type { Candidate } from './candidate.ts'
import { phraseEndingAt } from './antecedents.ts'
import type { Complement } from './complement.ts'
import { isSentenceLike } from './complementSigns.ts'
import { beforeMatrixVerb } from './matrixVerb.ts'
import { learntFrom } from './learntFrom.ts'
import type { Reading } from './construction.ts'
import { at, groupsFrom, opensMarks, regionAt, type Sentence } from './sentence.ts'
import { WordSet } from '../text/wordSet.ts'

/** Candidates of the cues that a construction takes, with the content that their complement opens. */
export function governedCandidate(reading: Reading, rule: string, takes: (cue: Cue) => boolean): Candidate[] {
  const found: Candidate[] = []
  for (const cue of reading.analysis.cues) {
    if (cue.complement === null || !takes(cue)) continue
    const candidate = candidateOf(reading, rule, cue, cue.complement)
    if (candidate !== null) found.push(candidate)
  }
  return found
}

export function candidateOf(
  reading: Reading,
  rule: string,
  cue: Cue,
  complement: Complement,
): Candidate | null {
  const content = contentOf(reading, cue, complement)
  if (content.to <= content.from) return null
  const who = sourceOf(reading, cue)
  return {
    rule,
    act: cue.verb.entry.act,
    source: who.source,
    cue: [
      {
        from: cue.from,
        to: withoutComma(reading.analysis.sentence, complement.cueTo, cue.verb.group.last + 1),
      },
    ],
    content: judgedBefore(reading, cue, content),
    voice: who.voice,
    inferred: cue.verb.hearsay,
    group: cue.verb.group,
  }
}

/** The end of a cue without a comma that hangs at it, not before `floor`. */
function withoutComma(sentence: Sentence, end: number, floor: number): number {
  return at(sentence, end - 1)?.kind === 'comma' && end > floor ? end - 1 : Math.max(end, floor)
}

const LONGEST_JUDGEMENT = 8

/** The word after a judgement without marks: up to a sign or a verb. */
function adjectivesEnd(sentence: Sentence, from: number, limit: number): number {
  let to = from
  while (to < limit && to < from + LONGEST_JUDGEMENT) {
    const word = at(sentence, to)
    if (word?.kind !== 'word' || word.cls === 'finite') break
    to++
  }
  return to
}

/** *une réforme que l’opposition juge | « liberticide »*: the thing judged stands before the relative; two pieces. */
function judgedBefore(reading: Reading, cue: Cue, content: TokenRange): TokenRange[] {
  const { sentence } = reading.analysis
  const start = cue.verb.subject.ranges[0]?.from ?? cue.from
  const que = at(sentence, start - 1)
  if (cue.complement?.frame !== 'judgement' || (que?.norm !== 'que' && que?.norm !== "qu'")) return [content]
  const comma = at(sentence, start - 2)?.kind === 'comma'
  const thing = phraseEndingAt(sentence, comma ? start - 2 : start - 1, true)
  if (thing === null || thing.from >= start - 1) return [content]
  const link = /^(?:de|d'|comme)$/u.test(at(sentence, content.from)?.norm ?? '') ? 1 : 0
  const open = content.from + link
  const region = opensMarks(sentence, open) ? regionAt(sentence, open) : null
  const to = region === null ? adjectivesEnd(sentence, open + 1, content.to) : region.close + 1
  return [thing, { from: content.from, to: Math.min(to, content.to) }]
}

function contentOf(reading: Reading, cue: Cue, complement: Complement): TokenRange {
  const { sentence } = reading.analysis
  if (complement.frame === 'marks')
    return { from: complement.from, to: marksEnd(sentence, complement.from, reading, cue) }
  const to = contentEnd(reading.analysis, reading.stops, {
    from: complement.from,
    frame: complement.frame,
    cue,
  })
  const own = cue.verb.group.form === 'gerund' && cue.verb.subject.kind === 'phrase'
  const end = own ? beforeNounsVerb(sentence, complement, to) : to
  return { from: complement.from, to: firstMarksAlone(sentence, complement.from, end) }
}

/** *Un député accusant le maire de mentir | est venu*: the noun's own verb ends what hangs on the noun. */
function beforeNounsVerb(sentence: Sentence, complement: Complement, to: number): number {
  if (complement.frame === 'clause') return beforeMatrixVerb(sentence, complement.from, to)
  const verb = groupsFrom(sentence, complement.from, 6).find((group) => group.form === 'finite')
  const opener = verb === undefined ? undefined : at(sentence, verb.first - 1)
  const bare = opener?.kind === 'word' && !['relative', 'subordinator', 'subject'].includes(opener.cls)
  return verb !== undefined && bare && verb.first < to ? verb.first : to
}

/** Content that opens with marks and is followed by a segment without marks of its own ends with them. */
function firstMarksAlone(sentence: Sentence, from: number, to: number): number {
  if (!opensMarks(sentence, from)) return to
  const region = regionAt(sentence, from)
  if (region === null || region.close >= to - 1) return to
  const next = at(sentence, region.close + 1)
  if (next === undefined || (next.kind !== 'comma' && next.kind !== 'dash' && next.kind !== 'semicolon'))
    return to
  for (let i = region.close + 1; i < to; i++) if (opensMarks(sentence, i)) return to
  return isSentenceLike(sentence, region.open, region.close) || next.kind === 'dash' ? region.close + 1 : to
}

const GENITIVE = new WordSet(['de', "d'", 'du', 'des'])

/** Direct speech ends with its marks; marks that are only the first words of more go on to the content's end. */
function marksEnd(sentence: Sentence, open: number, reading: Reading, cue: Cue): number {
  const region = regionAt(sentence, open)
  if (region === null) return open
  const after = at(sentence, region.close + 1)
  const closes =
    after === undefined ||
    after.kind !== 'word' ||
    after.cls === 'coordinator' ||
    after.cls === 'gerund' ||
    (after.cls === 'preposition' && !GENITIVE.holds(after)) ||
    after.cls === 'adverb' ||
    (after.cls === 'relative' && isSentenceLike(sentence, region.open, region.close))
  if (closes || isSentenceLike(sentence, region.open, region.close))
    return Math.min(region.close + 1, sentence.to)
  return contentEnd(reading.analysis, reading.stops, { from: open, frame: 'noun', cue })
}

/** The words that name the speaker; *il* of an impersonal verb and *on* name nobody. */
export function sourceOf(reading: Reading, cue: Cue): { source: TokenRange[]; voice: Candidate['voice'] } {
  const { subject } = cue.verb
  if (subject.kind === 'none' || subject.ranges.length === 0) return forward(reading, cue)
  const told = learntFrom(reading.analysis.sentence, cue.verb.group)
  if (told !== null) return { source: [told], voice: 'source' }
  if (isImpersonalPassive(cue.verb)) return { source: [], voice: 'none' }
  if (subject.pronoun === 'on' || subject.pronoun === "l'on") {
    return { source: subject.ranges, voice: 'none' }
  }
  return { source: subject.ranges, voice: 'source' }
}

/** An opening participle takes the subject of the main clause behind it. */
function forward({ analysis }: Reading, cue: Cue): { source: TokenRange[]; voice: Candidate['voice'] } {
  if (cue.verb.group.form === 'finite') return { source: [], voice: 'none' }
  for (const group of groupsFrom(analysis.sentence, cue.verb.group.last + 1)) {
    if (group.form !== 'finite') continue
    const region = regionAt(analysis.sentence, group.first)
    if (region !== null && region.open > cue.from) continue
    const subject = analysis.subjects.get(group)
    if (subject?.kind !== 'phrase' || subject.pronoun === 'qui') continue
    const start = subject.ranges[0]?.from ?? group.first
    const word = analysis.sentence.words[start - 1]
    if (word?.kind === 'comma') return { source: subject.ranges, voice: 'source' }
  }
  return { source: [], voice: 'previous' }
}
