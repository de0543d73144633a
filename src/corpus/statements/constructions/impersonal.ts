import { isImpersonalPassive, type Cue } from '../analysis.ts'
import type { Construction } from '../construction.ts'
import { governedCandidate } from '../governed.ts'
import { at, type Sentence } from '../sentence.ts'

/**
 * An act of speech in the passive whose *il* is nobody: the text does not say who spoke.
 *
 *     Il a été rappelé aux élèves que le port du casque est obligatoire
 *        ^cue                         ^content
 *
 * Not: *il a été décidé que* (a decision), *il convient de*, *il est recommandé de* (a rule, told to nobody).
 * Source: Riegel et al., passif impersonnel.
 */
/** *il est recommandé aux riverains de*: told to somebody. */
function isAddressed(sentence: Sentence, { verb, complement }: Cue): boolean {
  for (let k = verb.group.last + 1; k < (complement?.cueTo ?? 0) - 1; k++)
    if (/^(?:à|au|aux)$/u.test(at(sentence, k)?.norm ?? '')) return true
  return false
}

export const impersonal: Construction = (reading) =>
  governedCandidate(
    reading,
    'impersonal',
    (cue) =>
      isImpersonalPassive(cue.verb) &&
      (cue.complement?.frame === 'clause' ||
        (cue.complement?.frame === 'infinitive' &&
          (cue.verb.group.composed || isAddressed(reading.analysis.sentence, cue)))),
  )
