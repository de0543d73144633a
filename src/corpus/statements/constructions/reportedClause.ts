import { STATE_ENTRY } from '../../french/reportingVerbs.ts'
import type { Construction } from '../construction.ts'
import { governedCandidate } from '../governed.ts'

/**
 * Subject, verb, *que* (or *si*, *à ce que*) and a clause.
 *
 *     M. Roux a indiqué lundi à la presse que la route rouvrirait
 *     ^source ^cue                            ^content
 *
 * Not: *la décision que le maire a annoncée* (relative), *plus grand que* (comparative): the verb must govern *que*.
 * Source: Grevisse, Le Bon Usage, discours indirect; Pareti 2012, attribution by verb cue.
 */
export const reportedClause: Construction = (reading) =>
  governedCandidate(
    reading,
    'reportedClause',
    (cue) =>
      cue.verb.group.form === 'finite' &&
      (!cue.verb.group.passive || cue.verb.entry === STATE_ENTRY) &&
      cue.complement?.frame === 'clause',
  )
