import type { Construction } from '../construction.ts'
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
  governedCandidate(reading, 'directSpeech', (cue) => cue.complement?.frame === 'marks')
