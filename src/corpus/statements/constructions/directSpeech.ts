import type { Construction, Reading } from '../construction.ts'
import { hasIncise } from './colonSpeech.ts'
import { at, regionAt } from '../sentence.ts'
import { governedCandidate } from '../governed.ts'

/**
 * A verb of speech and the words themselves in marks, behind a colon or at once.
 *
 *     Le maire a répondu : « Nous verrons. »       avant d’ajouter : « C’est long »
 *     ^source  ^cue         ^content               ^cue              ^content
 *
 * Not: *le mot « farce »* (no verb of speech governs the marks).
 * Source: Grevisse, discours direct.
 */
export const directSpeech: Construction = (reading) =>
  governedCandidate(
    reading,
    'directSpeech',
    (cue) => cue.complement?.frame === 'marks' && !isAnswered(reading, cue.complement.from),
  )

/** *Le pouvoir s’en défend : « … », affirme son porte-parole*: the incise behind the marks says who. */
function isAnswered({ analysis }: Reading, from: number): boolean {
  const { sentence } = analysis
  const region = regionAt(sentence, from)
  return region !== null && at(sentence, from - 1)?.kind === 'colon' && hasIncise(analysis, region.close)
}
