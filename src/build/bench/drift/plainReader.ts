import type { Article, Span } from '#format/corpus.ts'
import { contentOf, extent } from '#corpus/links/places.ts'
import { quotationIds } from '#corpus/links/quotationIds.ts'
import { articleIds } from '#corpus/links/articleIds.ts'
import { withoutDuplicates } from '#corpus/parse/duplicates.ts'
import { parseDump } from '#corpus/parse/parseDump.ts'

/** Reads dumps into articles with quotations. */
export type Reader = (texts: readonly { file: string; text: string }[]) => Article[]

/**
 * A reader without the French engine, so that links are measured by themselves: a quotation is what stands between
 * marks, or what follows *que* to the end of the sentence.
 */
export const plainReader: Reader = (texts) => {
  const { articles } = withoutDuplicates(texts.flatMap(({ file, text }) => parseDump(text, file).articles))
  const articleIdsOf = articleIds(articles)
  const quoting = articles.map((article, index) => ({
    ...article,
    id: articleIdsOf[index] ?? '',
    eventDates: [],
    mentions: [],
    quotations: article.paragraphs.flatMap(({ text }, paragraph) =>
      contents(text).map((content) => plainQuotation(paragraph, content)),
    ),
  }))
  const ids = quotationIds(
    quoting.map((article) => ({
      ...article,
      contents: article.quotations.map((quotation) => contentOf(article, quotation)),
    })),
  )
  return quoting.map((article, index) => ({
    ...article,
    quotations: article.quotations.map((quotation, place) => ({
      ...quotation,
      id: ids[index]?.[place] ?? '',
    })),
  }))
}

const MARKED = /[«“"]\s*([^«»“”"]+?)[\s.]*[»”"]/gu
const REPORTED = /(?<!\p{L})qu(?:e\s|['’])([^.«»“”"]+)/gu

function contents(text: string): Span[][] {
  const spans = [...text.matchAll(MARKED), ...text.matchAll(REPORTED)].map((match): Span => {
    const [whole, inner = ''] = match
    const start = match.index + whole.indexOf(inner)
    return [start, start + inner.length]
  })
  return spans.toSorted((a, b) => a[0] - b[0]).map((span) => [span])
}

function plainQuotation(paragraph: number, content: Span[]): Article['quotations'][number] {
  const [start] = extent({ content })
  return {
    id: '',
    paragraph,
    kind: 'indirect',
    act: 'say',
    speakers: [],
    cueParagraph: paragraph,
    source: [],
    cue: [[Math.max(0, start - 4), start]],
    content,
    continues: null,
    parent: null,
    rule: 'plain',
    basis: 'stated',
    corrected: null,
  }
}
