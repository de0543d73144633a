import type { Speaker } from '#format/corpus.ts'
import { fold } from '../text/fold.ts'
import type { KeyedArticle } from './fate.ts'
import type { Ledger, Published } from './ledger.ts'
import { type PublishedRecord, writeRecord } from './ledgerLine.ts'
import { contentOf } from './places.ts'
import { recordOf } from './records.ts'

/** The quotations that stand now, against those published. */
export interface Standing {
  live: Set<string>
  /** Live, but with other words than those published. */
  changed: Map<string, Published>
  /** The lines of those never published. */
  added: string[]
}

/** Compares by id alone: linear, whatever the ledger holds. */
export function standingQuotations(
  articles: readonly KeyedArticle[],
  speakers: readonly Speaker[],
  ledger: Ledger | null,
): Standing {
  const standing: Standing = { live: new Set(), changed: new Map(), added: [] }
  const nameOf = new Map(speakers.map(({ id, name }) => [id, name]))
  for (const { article, key } of articles) {
    for (const quotation of article.quotations) {
      const published = ledger?.records.get(quotation.id)
      if (published === undefined) {
        if (!standing.live.has(quotation.id)) {
          standing.added.push(writeRecord(recordOf(article, key, quotation, nameOf)))
        }
      } else if (changedWords(published, contentOf(article, quotation))) {
        standing.changed.set(quotation.id, published)
      }
      standing.live.add(quotation.id)
    }
  }
  return standing
}

/** Whether a quotation's words are no longer those published; accents, case and punctuation don't count. */
export function changedWords({ exact }: PublishedRecord, content: string): boolean {
  return exact !== content && fold(exact) !== fold(content)
}
