import type { Article } from '#format/corpus.ts'
import type { SiteSettings } from '#format/site.ts'
import { TABLE_COLUMNS, csvRow, tableCells } from '#corpus/wording/table.ts'
import type { StreamedCorpus } from '../streamedCorpus.ts'
import { addressOf, quotationPath } from '../pages/address.ts'
import { sayingsIn } from './sayings.ts'

/** Every quotation as a row of CSV (RFC 4180, UTF-8), the columns named in the first one; several speakers by `; `. */
export function* corpusCsv(
  { articles, speakers }: Pick<StreamedCorpus, 'articles' | 'speakers'>,
  site: SiteSettings,
): Generator<string> {
  const nameOf = new Map(speakers.map(({ id, name }) => [id, name]))
  yield csvHead()
  for (const article of articles) yield* articleCsv(article, (id) => nameOf.get(id) ?? id, site)
}

/** The row that names the columns. */
export const csvHead = (): string => csvRow(TABLE_COLUMNS)

/** The rows of one article. */
export function* articleCsv(
  article: Article,
  nameOf: (speakerId: string) => string,
  site: SiteSettings,
): Generator<string> {
  const address = addressOf(site)
  for (const { quotation, saying } of sayingsIn(article, nameOf)) {
    const permalink = address.best(quotationPath(quotation.id))
    yield csvRow(tableCells(saying, { date: article.date, permalink, source: article.source?.url ?? null }))
  }
}
