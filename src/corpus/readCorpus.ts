import type { Article, Corpus } from '#format/corpus.ts'
import type { Correction } from './corrections/correction.ts'
import type { Diagnostic } from './diagnostics.ts'
import { articleIds } from './links/articleIds.ts'
import { inOrder } from './order.ts'
import { withoutDuplicates } from './parse/duplicates.ts'
import type { Parse } from './parse/parsed.ts'
import { parseDump } from './parse/parseDump.ts'
import { readArticle, type ReadArticle } from './readArticle.ts'
import { peopleHints, type PersonEntry } from './speakers/people.ts'

/** A decoded file, in the order of file names; `parse` reads its format, a dump when left out. */
export interface CorpusText {
  file: string
  text: string
  parse?: Parse
}

export interface CorpusInput {
  texts: Iterable<CorpusText>
  people?: readonly PersonEntry[]
  corrections?: readonly Correction[]
  /** What was said already about decoding and the files beside the texts. */
  diagnostics?: readonly Diagnostic[]
}

/** A whole corpus from its texts: pure, never throws on content; the same input gives the same bytes. */
export function readCorpus({ texts, people = [], diagnostics = [] }: CorpusInput): Corpus {
  const parsed = Array.from(texts, ({ file, text, parse = parseDump }) => parse(text, file))
  const { articles, diagnostics: duplicates } = withoutDuplicates(parsed.flatMap((file) => file.articles))
  const hints = peopleHints(people)
  const read = articles.map((article) => readArticle(article, hints))
  const ids = articleIds(articles)
  return {
    format: 'dixit-corpus/1',
    articles: read.map((each, i) => published(each, ids[i] ?? '')),
    speakers: [],
    redirects: {},
    articleRedirects: {},
    lost: [],
    diagnostics: inOrder([
      ...diagnostics,
      ...parsed.flatMap((file) => file.diagnostics),
      ...duplicates,
      ...read.flatMap((each) => each.diagnostics),
    ]),
  }
}

function published({ article, eventDates }: ReadArticle, id: string): Article {
  const { title, date, lang, source, file, line, paragraphs } = article
  return { id, title, date, lang, source, file, line, eventDates, paragraphs, mentions: [], quotations: [] }
}
