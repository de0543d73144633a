import type { Article } from '#format/corpus.ts'
import type { SpeakerSummary, StatementData } from '#format/site.ts'
import type { StreamedCorpus } from '../streamedCorpus.ts'
import { byDate, recorder, type ArticleRecord, type KeptRecord } from './articleRecord.ts'
import { dataVersion } from './dataVersion.ts'
import { statementData } from './statementData.ts'
import { summarise } from './voices.ts'

/** What one pass over all articles finds out: small records, and what people corrected. */
export interface Survey {
  /** Oldest first; undated articles last, in reading order. Places in it are the articles' numbers. */
  inTime: readonly ArticleRecord[]
  summaries: ReadonlyMap<string, SpeakerSummary>
  /** Carried by the addresses of what is numbered. */
  version: string
  corrections: readonly StatementData[]
}

/** Surveys articles, given with their JSON in reading order. */
export function surveyor(): {
  add: (article: Article, text: string | Uint8Array) => ArticleRecord
  /** Adds an article that nobody corrected, by the record that another build made of it. */
  addAgain: (record: KeptRecord) => ArticleRecord
  done: (corpus: Omit<StreamedCorpus, 'articles'>) => Survey
} {
  const { of, again } = recorder()
  const records: ArticleRecord[] = []
  const corrected: { place: number; statements: StatementData[] }[] = []
  return {
    add: (article, text) => {
      const record = of(article, text, records.length)
      records.push(record)
      const statements = article.quotations
        .filter((quotation) => quotation.corrected !== null)
        .map((quotation) => statementData(article, quotation))
      if (statements.length > 0) corrected.push({ place: record.place, statements })
      return record
    },
    addAgain: (kept) => {
      const record = again(kept, records.length)
      records.push(record)
      return record
    },
    done: ({ speakers }) => {
      const inTime = byDate(records)
      const order = new Map(inTime.map(({ place }, number) => [place, number]))
      const numberOf = (place: number): number => order.get(place) ?? 0
      return {
        inTime,
        summaries: summarise({ speakers, articles: records }),
        version: dataVersion(inTime),
        corrections: corrected
          .toSorted((a, b) => numberOf(a.place) - numberOf(b.place))
          .flatMap(({ statements }) => statements),
      }
    },
  }
}
