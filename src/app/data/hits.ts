import type { Span } from '#format/corpus.ts'
import { analyse } from '#corpus/text/analyse.ts'
import { marker, parseQuery } from '#corpus/search/query.ts'

/** Spans of the words of a text that answer a query; [] without one. */
export function hitsIn(text: string, q: string | undefined): Span[] {
  if (q === undefined) return []
  const marks = marker(parseQuery(q))
  return analyse(text).flatMap(({ start, end, folded, term }): Span[] =>
    marks(folded, term) ? [[start, end]] : [],
  )
}
