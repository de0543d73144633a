import type { StreamedCorpus } from '../streamedCorpus.ts'

/**
 * The corpus as JSON in pieces, an article and a diagnostic a line: never one string as long as the corpus, and two
 * exports compare line by line. Keys come in the order of the format.
 */
export function* corpusJson(corpus: StreamedCorpus): Generator<string> {
  yield `{"format":${JSON.stringify(corpus.format)},\n"articles":[`
  yield* items(corpus.articles)
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
    yield `${first ? '' : ','}\n${JSON.stringify(item)}`
    first = false
  }
}
