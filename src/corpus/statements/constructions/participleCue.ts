import type { Cue } from '../analysis.ts'
import type { Construction } from '../construction.ts'
import { governedCandidate } from '../governed.ts'
import type { Sentence } from '../sentence.ts'

/**
 * Participles, gerunds, infinitives and coordinated participles: the speaker of the main clause goes on.
 *
 *     …, a dit M. Roux, ajoutant que la route rouvrirait
 *              ^source  ^cue         ^content
 *     Notant que l’eau monte, le maire a appelé à fuir
 *     ^cue       ^content     ^source
 *
 * Not: *la hausse annoncée, un rapport soulignant* is one only where its noun speaks.
 * Source: Riegel et al., participe présent en apposition au sujet.
 */
export const participleCue: Construction = (reading) =>
  governedCandidate(
    reading,
    'participleCue',
    (cue) =>
      cue.verb.group.form !== 'finite' &&
      cue.complement?.frame !== 'marks' &&
      !isAdjective(reading.analysis.sentence, cue),
  )

/** *Minsk, accusé d’avoir menti*: behind a comma alone a participle with a judgement describes the noun before it. */
function isAdjective(sentence: Sentence, { verb, opens, complement }: Cue): boolean {
  if (verb.group.form !== 'participle') return false
  const linked = sentence.words.slice(opens, verb.group.first).some((word) => word.cls === 'coordinator')
  return !linked && complement?.frame !== 'clause' && complement?.frame !== 'infinitive'
}
