import type { Article, Quotation, Span } from '#format/corpus.ts'

/** Weights are counted in fifths; a word of the cue or source is worth less than one that was said. */
export const FIFTHS = 5
const SAID = 5
const ASIDE = 2

/** A stretch of a text that belongs to a document; each of its words is worth `weight`. */
export interface Piece {
  text: string
  span: Span
  weight: number
}

/** A quotation's source, cue and content, in the order of the text. */
export function saidOf(
  article: Article,
  { paragraph, cueParagraph, source, cue, content }: Quotation,
): Piece[] {
  const own = article.paragraphs[paragraph]?.text ?? ''
  const aside = article.paragraphs[cueParagraph]?.text ?? ''
  const pieces = [
    ...[...source, ...cue].map((span) => ({ at: cueParagraph, text: aside, span, weight: ASIDE })),
    ...content.map((span) => ({ at: paragraph, text: own, span, weight: SAID })),
  ]
  return pieces.toSorted((a, b) => a.at - b.at || a.span[0] - b.span[0])
}

/** An article's title, and its text outside quotations. */
export function aroundOf({ title, paragraphs, quotations }: Article): Piece[] {
  const taken = new Map<number, Span[]>()
  const take = (paragraph: number, spans: readonly Span[]): void => {
    taken.set(paragraph, [...(taken.get(paragraph) ?? []), ...spans])
  }
  for (const { paragraph, cueParagraph, source, cue, content } of quotations) {
    take(paragraph, content)
    take(cueParagraph, [...source, ...cue])
  }
  const pieces = paragraphs.flatMap(({ text }, number) =>
    between(taken.get(number) ?? [], text.length).map((span) => ({ text, span, weight: SAID })),
  )
  return [{ text: title, span: [0, title.length], weight: SAID }, ...pieces]
}

/** What some spans leave free of `[0, length)`. */
function between(spans: readonly Span[], length: number): Span[] {
  const free: Span[] = []
  let at = 0
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (start > at) free.push([at, start])
    at = Math.max(at, end)
  }
  return at < length ? [...free, [at, length]] : free
}
