import type { Construction } from '../construction.ts'
import { governedCandidate } from '../governed.ts'

/**
 * Subject, verb and a noun phrase that states a stance, a demand or an event, behind a preposition or none.
 *
 *     Le maire a salué la décision         L’association a plaidé pour un moratoire
 *     ^source  ^cue   ^content             ^source       ^cue             ^content
 *
 * Not: *a évoqué la situation, a rappelé son ambassadeur* (a topic, a deed).
 * Source: PARC 3 guidelines, noun phrase content.
 */
export const reportedNoun: Construction = (reading) =>
  governedCandidate(
    reading,
    'reportedNoun',
    (cue) => cue.verb.group.form === 'finite' && cue.complement?.frame === 'noun',
  )
