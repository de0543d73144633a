import type { Article, Quotation, Span } from '#format/corpus.ts'
import type { Standing } from '#corpus/search/postings.ts'
import { analyse, commonNumber } from '#corpus/text/analyse.ts'

/** A word of the cue or source is worth less than one that was said. */
const SAID = 1
const ASIDE = 0.4

/** Words of a document with their weights and where they stand; `length` is the number of words that are not everywhere. */
export interface Document {
  terms: Map<string, { weight: number; standing: Standing[] }>
  length: number
}

/** The words of a quotation's source, cue and content, in the order of the text. */
export function saidOf(
  article: Article,
  { paragraph, cueParagraph, source, cue, content }: Quotation,
): Document {
  const own = article.paragraphs[paragraph]?.text ?? ''
  const aside = article.paragraphs[cueParagraph]?.text ?? ''
  const pieces = [
    ...[...source, ...cue].map((span) => ({ at: cueParagraph, text: aside, span, weight: ASIDE })),
    ...content.map((span) => ({ at: paragraph, text: own, span, weight: SAID })),
  ]
  return documentOf(pieces.toSorted((a, b) => a.at - b.at || a.span[0] - b.span[0]))
}

/** The words of an article's title, and of its text outside quotations. */
export function aroundOf({ title, paragraphs, quotations }: Article): Document {
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
  return documentOf([{ text: title, span: [0, title.length], weight: SAID }, ...pieces])
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

function documentOf(pieces: readonly { text: string; span: Span; weight: number }[]): Document {
  const terms: Document['terms'] = new Map()
  let place = 0
  let length = 0
  for (const { text, span, weight } of pieces) {
    let run: number[] = []
    for (const { folded, term } of analyse(text.slice(...span))) {
      place++
      const common = commonNumber(folded)
      if (common >= 0) {
        run.push(common)
        continue
      }
      length++
      const before = run
      // What follows is collected in it until the next word.
      run = []
      const known = terms.get(term) ?? { weight: 0, standing: [] }
      known.weight += weight
      known.standing.push({ place, before, after: run })
      terms.set(term, known)
    }
    // A phrase does not reach over the hole between two pieces.
    place++
  }
  return { terms, length }
}
