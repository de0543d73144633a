import type { Article, Quotation, Span } from '#format/corpus.ts'
import { articleIds, articleKey } from './articleIds.ts'
import { contentOf } from './places.ts'
import { quotationIds } from './quotationIds.ts'

/** An article written for a test: what stands between ⟦ and ⟧ is a quotation, `|` cuts it into pieces. */
export interface Marked {
  title?: string
  date?: string | null
  url?: string | null
  text: readonly string[]
}

/** Articles with quotations where the marks are, ids and all, as the pipeline gives them. */
export function markedArticles(...marked: Marked[]): Article[] {
  const bare = marked.map(
    ({ title = 'Une visite', date = '2024-03-05', url = 'https://example.org/a', text }, index) =>
      bareArticle(title, date, url, text.map(readMarks), index),
  )
  const keyed = bare.map((article) => ({ ...article, key: articleKey(article) }))
  const ids = articleIds(keyed)
  const quotes = quotationIds(
    keyed.map((article) => ({
      ...article,
      contents: article.quotations.map((quotation) => contentOf(article, quotation)),
    })),
  )
  return bare.map((article, index) => ({
    ...article,
    id: ids[index] ?? '',
    quotations: article.quotations.map((quotation, place) => ({
      ...quotation,
      id: quotes[index]?.[place] ?? '',
    })),
  }))
}

interface Paragraph {
  text: string
  contents: Span[][]
}

function bareArticle(
  title: string,
  date: string | null,
  url: string | null,
  paragraphs: readonly Paragraph[],
  index: number,
): Article {
  return {
    id: '',
    title,
    date,
    lang: 'fr',
    source: url === null ? null : { url, site: 'example.org', archive: null },
    file: `${index}.txt`,
    line: 1,
    eventDates: [],
    paragraphs: paragraphs.map(({ text }, line) => ({ line: line + 2, kind: 'text', text })),
    mentions: [],
    quotations: paragraphs.flatMap(({ contents }, paragraph) =>
      contents.map((content) => bareQuotation(paragraph, content)),
    ),
  }
}

function bareQuotation(paragraph: number, content: Span[]): Quotation {
  return {
    id: '',
    paragraph,
    kind: 'indirect',
    act: 'say',
    speakers: ['anne-morel'],
    cueParagraph: paragraph,
    source: [],
    cue: [],
    content,
    continues: null,
    parent: null,
    rule: 'marked',
    basis: 'stated',
    corrected: null,
  }
}

function readMarks(marked: string): Paragraph {
  const contents: Span[][] = []
  let text = ''
  let start = 0
  for (const sign of marked) {
    const open = contents.at(-1)
    if (sign === '⟦') contents.push([])
    if (sign === '|' || sign === '⟧') open?.push([start, text.length])
    if (sign === '⟦' || sign === '|') start = text.length
    if (!'⟦|⟧'.includes(sign)) text += sign
  }
  return { text, contents }
}
