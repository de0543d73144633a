import type { Article, Quotation } from '#format/corpus.ts'
import { joined, overlaps, type Span } from '../span.ts'
import { foldedWords } from '../text/fold.ts'
import type { Missing } from './fate.ts'
import { type Holder, type Near, nearest } from './nearest.ts'

/** A stretch of a paragraph of a current article; with its quotation's id where it is one. */
export interface Place {
  article: Article
  paragraph: number
  span: Span
  quotation: string | null
}

/** From where a quotation's content begins to where it ends, pieces and what stands between them. */
export function extent({ content }: Pick<Quotation, 'content'>): Span {
  let [start, end] = content[0] ?? [0, 0]
  for (const piece of content) {
    start = Math.min(start, piece[0])
    end = Math.max(end, piece[1])
  }
  return [start, end]
}

/** The words of a quotation as ids and ledgers have them: its pieces joined by a space. */
export function contentOf(article: Article, quotation: Quotation): string {
  return joined(article.paragraphs[quotation.paragraph]?.text ?? '', quotation.content)
}

/** The quotations of articles, each with its folded words. */
export function* quotationHolders(articles: Iterable<Article>): Generator<Holder<Place>> {
  for (const article of articles) {
    for (const quotation of article.quotations) {
      yield {
        at: { article, paragraph: quotation.paragraph, span: extent(quotation), quotation: quotation.id },
        words: foldedWords(contentOf(article, quotation)),
      }
    }
  }
}

/** The paragraphs of articles, each with its folded words. */
export function* paragraphHolders(articles: Iterable<Article>): Generator<Holder<Place>> {
  for (const article of articles) {
    for (const [paragraph, { text }] of article.paragraphs.entries()) {
      const at: Place = { article, paragraph, span: [0, text.length], quotation: null }
      yield { at, words: foldedWords(text) }
    }
  }
}

/** Whether two places share a part of the text: a quotation and the one that it is nested in are one place. */
export function samePlace(a: Place, b: Place): boolean {
  return a.article === b.article && a.paragraph === b.paragraph && overlaps(a.span, b.span)
}

/** The quotations of articles that are near each of the records. */
export function nearQuotations(missing: readonly Missing[], articles: readonly Article[]): Near<Place>[][] {
  const wanted = missing.map(({ words }) => words)
  return nearest(wanted, () => quotationHolders(articles), 'alike')
}
