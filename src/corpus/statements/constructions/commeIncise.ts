import type { TokenRange } from '../../text/sentences.ts'
import { nounPhraseEnd, opensPhrase } from '../../text/nounPhrases.ts'
import type { VerbGroup } from '../../text/verbGroups.ts'
import type { Candidate } from '../candidate.ts'
import { contentEnd } from '../boundaries.ts'
import type { Construction, Reading } from '../construction.ts'
import { isQuestion } from '../analysis.ts'
import { licensed } from '../cues.ts'
import { appositionEnd } from '../incises.ts'
import { at, before, type Sentence } from '../sentence.ts'

/**
 * *Comme l’a rappelé X, comme X le souligne, ainsi que l’a dit X*: the rest of the sentence is what X said.
 *
 *     Comme l’a rappelé Mme Lune, le pont date de 1850
 *     ^cue              ^source   ^content
 *
 * Not: *comme le montre la carte* (nobody speaks), *comme le maire l’avait promis à son fils, il part* reads the same.
 * Source: Grevisse, comme conformatif.
 */
export const commeIncise: Construction = (reading) => {
  const { sentence, subjects } = reading.analysis
  if (isQuestion(sentence)) return []
  const found: Candidate[] = []
  for (const group of sentence.own) {
    if (group.form !== 'finite' || !(group.clitics.includes("l'") || group.clitics.includes('le'))) continue
    const subject = subjects.get(group)
    const verb =
      subject === undefined
        ? null
        : licensed(sentence, group, { ...subject, pronoun: subject.kind === 'phrase' ? subject.pronoun : '' })
    const place =
      verb === null
        ? null
        : segmentOf(sentence, group, subject?.kind === 'phrase' ? (subject.ranges[0] ?? null) : null)
    if (
      verb === null ||
      place === null ||
      !verb.entry.frames.has('que') ||
      group.lemma === 'convenir' ||
      group.lemma === 'prévoir'
    )
      continue
    const content = piecesAround(reading, place)
    if (content.length > 0)
      found.push({
        rule: 'commeIncise',
        act: verb.entry.act,
        source: [place.source],
        cue: [place.cue],
        content,
        voice: 'source',
        inferred: verb.hearsay,
        group,
      })
  }
  return found
}

interface Place {
  from: number
  to: number
  source: TokenRange
  cue: TokenRange
}

function segmentOf(sentence: Sentence, group: VerbGroup, subject: TokenRange | null): Place | null {
  const start = opener(sentence, group.first)
  if (start !== null) {
    const k = group.last + 1
    if (!opensPhrase(sentence.words, k)) return null
    const end = nounPhraseEnd(sentence.words, k, {
      to: sentence.to,
      anyPreposition: false,
      coordination: true,
    })
    if (end === k) return null
    const source = { from: k, to: Math.max(end, appositionEnd(sentence, end)) }
    return { from: start, to: segmentEnd(sentence, source.to), source, cue: { from: start, to: k } }
  }
  const outer = subject === null ? null : opener(sentence, subject.from)
  if (subject === null || outer === null) return null
  return {
    from: outer,
    to: segmentEnd(sentence, group.last + 1),
    source: subject,
    cue: { from: group.first, to: group.last + 1 },
  }
}

/** The first word of *comme* or *ainsi que* right before `i`, or null. */
function opener(sentence: Sentence, i: number): number | null {
  const word = before(sentence, i)
  if (word?.norm === 'comme') return i - 1
  return (word?.norm === 'que' || word?.norm === "qu'") && before(sentence, i - 1)?.norm === 'ainsi'
    ? i - 2
    : null
}

function segmentEnd(sentence: Sentence, from: number): number {
  let k = from
  while (k < sentence.to && k < from + 40) {
    const kind = at(sentence, k)?.kind
    if (kind === 'comma' || kind === 'end' || kind === 'dash' || kind === 'semicolon' || kind === 'colon')
      break
    k++
  }
  return k
}

function piecesAround(reading: Reading, place: Place): TokenRange[] {
  const { sentence } = reading.analysis
  const pieces: TokenRange[] = []
  if (place.from > sentence.from) pieces.push({ from: sentence.from, to: place.from })
  const next = at(sentence, place.to)
  if (next?.kind === 'comma' || next?.kind === 'colon' || next?.kind === 'dash') {
    const from = place.to + 1
    pieces.push({
      from,
      to: contentEnd(reading.analysis, reading.stops, { from, frame: 'clause', cue: null }),
    })
  }
  return pieces.filter((piece) => piece.to > piece.from)
}
