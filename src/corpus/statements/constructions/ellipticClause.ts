import { contentEnd } from '../boundaries.ts'
import type { Candidate } from '../candidate.ts'
import type { Frame } from '../complement.ts'
import { infinitiveStarts } from '../infinitives.ts'
import { isQue } from '../complementSigns.ts'
import type { Construction, Reading } from '../construction.ts'
import { gapped, opensGappedClause, secondVoice } from '../secondVoice.ts'
import { at, firstFrom, type Sentence } from '../sentence.ts'
import { opensPhrase } from '../../text/nounPhrases.ts'
import { SentenceSet } from '../../text/wordSet.ts'

/**
 * A second subject with *que* whose verb is the one before.
 *
 *     Le premier assure que le pont tient, le second qu’il tombera
 *                                          ^source   ^cue ^content
 *
 * Behind a semicolon the verb is left out too: *une mère demande qui a signé ; une autre, combien il a payé*.
 *
 * Not: *plus long que le second que j’ai vu* (the first verb governs no clause).
 * Source: Grevisse, ellipse du verbe.
 */
export const ellipticClause: Construction = (reading) => {
  const { analysis } = reading
  const { sentence, cues } = analysis
  const found: Candidate[] = []
  if (cues.length === 0) return found
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const second = isQue(sentence.words[i]?.norm ?? '') ? secondVoice(sentence, i) : null
    const cue = second === null ? undefined : cues[firstFrom(cues, i, (one) => one.verb.group.first) - 1]
    if (second === null || cue?.complement?.frame !== 'clause') continue
    const to = contentEnd(analysis, reading.stops, { from: i + 1, frame: 'clause', cue: null })
    found.push({
      rule: 'reportedClause',
      act: cue.verb.entry.act,
      source: [second],
      cue: [{ from: i, to: i + 1 }],
      content: [{ from: i + 1, to }],
      voice: 'source',
      inferred: false,
      group: null,
    })
  }
  found.push(...behindSemicolons(reading))
  return found
}

const SEMICOLON = new SentenceSet([';'])

/** *La maire plaidait l’emploi ; les pêcheurs, la sécurité*: subject, comma and a complement of the verb before. */
function behindSemicolons(reading: Reading): Candidate[] {
  const { analysis } = reading
  const { sentence, cues } = analysis
  const found: Candidate[] = []
  if (!SEMICOLON.isIn(sentence)) return found
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    if (sentence.words[i]?.kind !== 'semicolon') continue
    const cue = cues[firstFrom(cues, i, (one) => one.verb.group.first) - 1]
    if (cue?.complement === null || cue === undefined || cue.complement.from > i) continue
    const source = gapped(sentence, i)
    if (source === null) continue
    const comma = source.to
    const link = fitting(sentence, cue.complement.frame, comma + 1)
    if (link < 0) continue
    found.push({
      rule: cue.complement.frame === 'clause' ? 'reportedClause' : 'reportedNoun',
      act: cue.verb.entry.act,
      source: [source],
      cue: link > comma + 1 ? [{ from: comma + 1, to: link }] : [],
      content: [
        {
          from: link,
          to: contentEnd(analysis, reading.stops, { from: link, frame: cue.complement.frame, cue }),
        },
      ],
      voice: 'source',
      inferred: false,
      group: null,
    })
  }
  return found
}

/** Where the content behind the comma begins when it fits the frame of the verb before; -1 when it does not. */
function fitting(sentence: Sentence, frame: Frame, k: number): number {
  const norm = at(sentence, k)?.norm ?? ''
  if (frame === 'clause') return isQue(norm) ? k + 1 : opensGappedClause(norm) ? k : -1
  if (frame === 'noun')
    return opensPhrase(sentence.words, k) && norm !== 'rien' && !hasVerbBefore(sentence, k) ? k : -1
  return frame === 'infinitive' && /^(?:de|d'|à)$/u.test(norm) && infinitiveStarts(sentence, k + 1)
    ? k + 1
    : -1
}

/** A finite verb before the next semicolon: the clause has a verb of its own. */
function hasVerbBefore(sentence: Sentence, from: number): boolean {
  for (let k = from; k < sentence.to && k < from + LONGEST_GAP; k++) {
    if (at(sentence, k)?.kind === 'semicolon') return false
    if (at(sentence, k)?.cls === 'finite') return true
  }
  return false
}

const LONGEST_GAP = 30
