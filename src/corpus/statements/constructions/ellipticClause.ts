import { contentEnd } from '../boundaries.ts'
import type { Candidate } from '../candidate.ts'
import { isQue } from '../complementSigns.ts'
import type { Construction } from '../construction.ts'
import { secondVoice } from '../secondVoice.ts'
import { firstFrom } from '../sentence.ts'

/**
 * A second subject with *que* whose verb is the one before.
 *
 *     Le premier assure que le pont tient, le second qu’il tombera
 *                                          ^source   ^cue ^content
 *
 * Not: *plus long que le second que j’ai vu* (the first verb governs no clause).
 * Source: Grevisse, ellipse du verbe.
 */
export const ellipticClause: Construction = (reading) => {
  const { analysis } = reading
  const { sentence, cues } = analysis
  const found: Candidate[] = []
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
  return found
}
