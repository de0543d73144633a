import type { Construction } from '../construction.ts'
import { governedCandidate } from '../governed.ts'

/**
 * A thing and the judgement on it: *accuser X de, qualifier X de, juger « X » que*; with a pronoun the judgement alone.
 *
 *     Il accuse la banque de mentir          la qualifiant de « farce »
 *     ^source   ^content                     ^cue             ^content
 *        ^cue
 *
 * Not: *jugé coupable par le tribunal* (a passive deed).
 * Source: Grevisse, attribut du complément d’objet.
 */
export const judgement: Construction = (reading) =>
  governedCandidate(
    reading,
    'judgement',
    (cue) =>
      cue.verb.group.form === 'finite' &&
      !cue.verb.group.passive &&
      (cue.complement?.frame === 'judgement' || cue.complement?.frame === 'predicate'),
  )
