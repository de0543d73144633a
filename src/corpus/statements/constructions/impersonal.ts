import { isImpersonalPassive } from '../analysis.ts'
import type { Construction } from '../construction.ts'
import { governedCandidate } from '../governed.ts'

/**
 * An act of speech in the passive whose *il* is nobody: the text does not say who spoke.
 *
 *     Il a été rappelé aux élèves que le port du casque est obligatoire
 *        ^cue                         ^content
 *
 * Not: *il a été décidé que* (a decision), *il convient de*, *il est recommandé de* (a rule, nobody's words).
 * Source: Riegel et al., passif impersonnel.
 */
export const impersonal: Construction = (reading) =>
  governedCandidate(
    reading,
    'impersonal',
    (cue) =>
      isImpersonalPassive(cue.verb) &&
      (cue.complement?.frame === 'clause' ||
        (cue.complement?.frame === 'infinitive' && cue.verb.group.composed)),
  )
