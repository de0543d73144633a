import type { Article, Quotation } from '#format/corpus.ts'
import type { PublishedRecord } from './ledgerLine.ts'
import { contentOf, extent } from './places.ts'
import { makeTextQuote } from './textQuote.ts'

/** A quotation as the ledger keeps it: its words, and up to 32 units of its paragraph before and after them. */
export function recordOf(
  article: Article,
  key: string,
  quotation: Quotation,
  nameOf: ReadonlyMap<string, string>,
): PublishedRecord {
  const text = article.paragraphs[quotation.paragraph]?.text ?? ''
  const { prefix, suffix } = makeTextQuote(text, extent(quotation))
  return {
    id: quotation.id,
    article: article.id,
    key,
    date: article.date,
    title: article.title,
    speakers: quotation.speakers.map((id) => nameOf.get(id) ?? id),
    exact: contentOf(article, quotation),
    prefix,
    suffix,
  }
}
