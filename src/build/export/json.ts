import type { StreamedCorpus } from '../streamedCorpus.ts'

/**
 * The corpus as JSON in pieces, an article and a diagnostic a line: never one string as long as the corpus, and two
 * exports compare line by line. Keys come in the order of the format.
 */
export function* corpusJson(corpus: StreamedCorpus): Generator<string> {
  yield JSON_HEAD
  yield* items(corpus.articles)
  yield* jsonTail(corpus)
}

/** What comes before the articles. */
export const JSON_HEAD = `{"format":${JSON.stringify('dixit-corpus/1')},\n"articles":[`

/** What comes after the articles. */
export function* jsonTail(corpus: Omit<StreamedCorpus, 'articles'>): Generator<string> {
  yield `],\n"speakers":[`
  yield* items(corpus.speakers)
  yield `],\n"redirects":${JSON.stringify(corpus.redirects)},\n`
  yield `"articleRedirects":${JSON.stringify(corpus.articleRedirects)},\n"lost":[`
  yield* items(corpus.lost)
  yield `],\n"diagnostics":[`
  yield* items(corpus.diagnostics)
  yield ']}\n'
}

function* items(list: Iterable<unknown>): Generator<string> {
  let first = true
  for (const item of list) {
    yield itemStart(first) + JSON.stringify(item)
    first = false
  }
}

/** What comes before an item of a list. */
export const itemStart = (first: boolean): string => (first ? '\n' : ',\n')
