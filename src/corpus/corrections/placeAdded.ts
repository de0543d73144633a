import type { Article, Span } from '#format/corpus.ts'
import type { AddedQuotation } from './correction.ts'
import { findWords } from './findWords.ts'

/** Where the words of an added quotation stand. */
export interface AddedPlace {
  paragraph: number
  content: Span[]
  cueParagraph: number
  source: Span[]
  cue: Span[]
}

/** The places at which the words of an added quotation stand in its article: one is right, several are ambiguous. */
export function placesOfAdded(article: Article, added: AddedQuotation): AddedPlace[] {
  const places = article.paragraphs.flatMap(({ text }, paragraph) =>
    contentsIn(text, added.content).map((content) => ({ paragraph, content })),
  )
  const whole = places.flatMap(({ paragraph, content }) => withCue(article, added, paragraph, content) ?? [])
  const beside = whole.filter(({ paragraph, cueParagraph }) => paragraph === cueParagraph)
  return beside.length > 0 ? beside : whole
}

/** Each place of the first piece with the next place of every further one. */
function contentsIn(text: string, pieces: readonly string[]): Span[][] {
  const [first, ...others] = pieces.map((piece) => findWords(text, piece))
  return (first ?? []).flatMap((start) => {
    const spans = [start]
    for (const found of others) {
      const next = found.find(([from]) => from >= (spans.at(-1)?.[1] ?? 0))
      if (next === undefined) return []
      spans.push(next)
    }
    return [spans]
  })
}

/** The cue and source nearest to the content, in its paragraph, the one before or the one after; null when not there. */
function withCue(
  article: Article,
  added: AddedQuotation,
  paragraph: number,
  content: Span[],
): AddedPlace | null {
  const at = content[0]?.[0] ?? 0
  if (added.cue === null && added.source === null)
    return { paragraph, content, cueParagraph: paragraph, source: [], cue: [] }
  for (const cueParagraph of [paragraph, paragraph - 1, paragraph + 1]) {
    const text = article.paragraphs[cueParagraph]?.text
    if (text === undefined) continue
    const cue = nearest(text, added.cue, at, cueParagraph === paragraph ? content : [])
    const source = nearest(text, added.source, cue?.[0]?.[0] ?? at, [])
    if (cue !== null && source !== null) return { paragraph, content, cueParagraph, source, cue }
  }
  return null
}

/** [] for words left out, null for words that do not stand there. */
function nearest(text: string, words: string | null, at: number, without: readonly Span[]): Span[] | null {
  if (words === null) return []
  const free = findWords(text, words).filter(
    ([start, end]) => !without.some((span) => start < span[1] && span[0] < end),
  )
  const distance = ([start]: Span) => Math.abs(start - at)
  const [first, ...others] = free
  if (first === undefined) return null
  return [others.reduce((best, span) => (distance(span) < distance(best) ? span : best), first)]
}
