import type { SiteSettings } from '#format/site.ts'
import { TABLE_COLUMNS, csvRow, tableCells } from '#corpus/wording/table.ts'
import type { StreamedCorpus } from '../streamedCorpus.ts'
import { permalinkOf } from './permalink.ts'
import { sayingsOf } from './sayings.ts'

/** Every quotation as a row of CSV (RFC 4180, UTF-8), the columns named in the first one; several speakers by `; `. */
export function* corpusCsv(corpus: StreamedCorpus, site: SiteSettings): Generator<string> {
  yield csvRow(TABLE_COLUMNS)
  for (const { article, quotation, saying } of sayingsOf(corpus)) {
    const permalink = permalinkOf(quotation.id, site)
    yield csvRow(tableCells(saying, { date: article.date, permalink, source: article.source?.url ?? null }))
  }
}
