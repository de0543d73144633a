import type { LostQuotation } from '#format/corpus.ts'
import type { Diagnostic } from '../diagnostics.ts'
import type { Outcome } from './decisions.ts'
import type { Published } from './ledger.ts'
import { linkLost } from './linkDiagnostics.ts'
import type { Place } from './places.ts'

/** What a link that leads nowhere can still show: the words, who said them, when, and where they stood. */
export interface LostOnes {
  lost: LostQuotation[]
  /** How many of them a person declared gone: nobody need be told of those again. */
  gone: number
  diagnostics: Diagnostic[]
}

/** The published quotations whose outcome is no live one, in the order of the ledger. */
export function lostQuotations(dead: readonly Published[], outcomes: ReadonlyMap<string, Outcome>): LostOnes {
  const ones: LostOnes = { lost: [], gone: 0, diagnostics: [] }
  for (const record of dead) {
    const outcome = outcomes.get(record.id)
    if (outcome?.kind === 'gone') {
      ones.gone += 1
      ones.lost.push(lostQuotation(record, outcome.why, null))
    } else if (outcome?.kind === 'lost') {
      ones.lost.push(lostQuotation(record, outcome.reason, outcome.at))
      ones.diagnostics.push(linkLost(record, outcome.reason))
    }
  }
  return ones
}

function lostQuotation(record: Published, reason: string, place: Place | null): LostQuotation {
  const { id, article, date, title, speakers, exact, prefix, suffix } = record
  const at = place === null ? null : { article: place.article, paragraph: place.paragraph, span: place.span }
  return { id, article, date, title, speakers: [...speakers], exact, prefix, suffix, reason, at }
}
