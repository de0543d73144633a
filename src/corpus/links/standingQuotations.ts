import type { Speaker } from '#format/corpus.ts'
import type { ArticleList } from '../articleList.ts'
import { fold } from '../text/fold.ts'
import { articleKey } from './articleIds.ts'
import type { ArticleHead } from './fate.ts'
import type { Ledger, Published } from './ledger.ts'
import { type PublishedRecord, writeRecord } from './ledgerLine.ts'
import type { Lines } from './lines.ts'
import { contentOf } from './places.ts'
import { recordOf } from './records.ts'

/** The quotations that stand now, against those published. */
export interface Standing {
  heads: ArticleHead[]
  live: Set<string>
  /** Live, but with other words than those published. */
  changed: Map<string, Published>
  /** How many were never published. */
  added: number
}

/** Compares by id alone, in one reading: linear, whatever the ledger holds. */
export function standingQuotations(articles: ArticleList, { records }: Ledger): Standing {
  const standing: Standing = { heads: [], live: new Set(), changed: new Map(), added: 0 }
  for (const article of articles) {
    const { id, date, title } = article
    standing.heads.push({ id, key: articleKey(article), date, title })
    for (const quotation of article.quotations) {
      standing.live.add(quotation.id)
      const published = records.get(quotation.id)
      if (published === undefined) standing.added += 1
      else if (changedWords(published, contentOf(article, quotation)))
        standing.changed.set(quotation.id, published)
    }
  }
  return standing
}

/**
 * The lines of those never published (without a ledger: of all), made from a further reading of the articles.
 *
 * @param count how many there are, asked for when somebody wants to know
 */
export function addedLines(
  articles: ArticleList,
  speakers: readonly Speaker[],
  ledger: Ledger | null,
  count: () => number,
): Lines {
  return {
    get length() {
      return count()
    },
    *[Symbol.iterator]() {
      const nameOf = new Map(speakers.map(({ id, name }) => [id, name]))
      for (const article of articles) {
        const key = articleKey(article)
        for (const quotation of article.quotations)
          if (ledger?.records.has(quotation.id) !== true)
            yield writeRecord(recordOf(article, key, quotation, nameOf))
      }
    },
  }
}

/** Whether a quotation's words are no longer those published; accents, case and punctuation don't count. */
export function changedWords({ exact }: PublishedRecord, content: string): boolean {
  return exact !== content && fold(exact) !== fold(content)
}
