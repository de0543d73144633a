import type { Article, Quotation } from '#format/corpus.ts'
import { joined, overlaps, type Span } from '../span.ts'
import { foldedWords } from '../text/fold.ts'
import type { Missing } from './fate.ts'
import { type Holder, type Near, nearest } from './nearest.ts'

/**
 * A stretch of a paragraph of a current article; with its quotation's id where it is one. It holds the paragraph's text
 * and its neighbours' instead of the article, so that a search keeps no articles.
 */
export interface Place {
  /** The article's id. */
  article: string
  paragraph: number
  span: Span
  quotation: string | null
  text: string
  before: string
  after: string
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
        at: placeIn(article, quotation.paragraph, extent(quotation), quotation.id),
        words: foldedWords(contentOf(article, quotation)),
      }
    }
  }
}

/** The paragraphs of articles, each with its folded words. */
export function* paragraphHolders(articles: Iterable<Article>): Generator<Holder<Place>> {
  for (const article of articles) {
    for (const [paragraph, { text }] of article.paragraphs.entries()) {
      yield { at: placeIn(article, paragraph, [0, text.length], null), words: foldedWords(text) }
    }
  }
}

function placeIn(
  { id, paragraphs }: Article,
  paragraph: number,
  span: Span,
  quotation: string | null,
): Place {
  const textAt = (index: number) => paragraphs[index]?.text ?? ''
  const around = { before: textAt(paragraph - 1), after: textAt(paragraph + 1) }
  return { article: id, paragraph, span, quotation, text: textAt(paragraph), ...around }
}

/** Whether two places share a part of the text: a quotation and the one that it is nested in are one place. */
export function samePlace(a: Place, b: Place): boolean {
  return a.article === b.article && a.paragraph === b.paragraph && overlaps(a.span, b.span)
}

/** The quotations of articles that are near each of the records. */
export function nearQuotations(missing: readonly Missing[], articles: Iterable<Article>): Near<Place>[][] {
  const wanted = missing.map(({ words }) => words)
  return nearest(wanted, () => quotationHolders(articles), 'alike')
}
