import type { Construction } from '../construction.ts'
import { governedCandidate } from '../governed.ts'

/**
 * Subject, verb and an infinitive: behind *de*, behind *à*, or bare; an addressee may stand between.
 *
 *     Mme Lune a promis de rouvrir l’école        X a exhorté les maires à signer
 *     ^source  ^cue        ^content                 ^cue                  ^content
 *
 * Not: *doit promettre de, a refusé de dire* (the act is not done).
 * Source: Riegel, Pellat, Rioul, Grammaire méthodique du français, complétives infinitives.
 */
export const reportedInfinitive: Construction = (reading) =>
  governedCandidate(
    reading,
    'reportedInfinitive',
    (cue) =>
      cue.verb.group.form === 'finite' && !cue.verb.group.passive && cue.complement?.frame === 'infinitive',
  )
