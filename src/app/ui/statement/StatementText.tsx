import type { StatementData } from '#format/site.ts'
import type { Quotation, Span } from '#format/corpus.ts'
import { Runs } from './Runs.tsx'
import { segments } from './segments.ts'
import type { Voices } from './voices.ts'

interface Props {
  statement: StatementData
  voices: Voices
  /** Words to mark, as spans of `statement.text`. */
  passages?: readonly Span[]
}

/** A statement outside its article: its source, cue and words as the text has them, and nothing around. */
export function StatementText({ statement, voices, passages = [] }: Props) {
  const { quotation, text } = statement
  const [start, end] = extent(quotation)
  const moved = shifted(quotation, start)
  const shown = text.slice(start, end)
  const clipped = passages.map(([from, to]): Span => [
    Math.max(from - start, 0),
    Math.min(to - start, shown.length),
  ])
  const runs = segments(shown, {
    paragraph: quotation.paragraph,
    quotations: [moved],
    passages: clipped.filter(([from, to]) => from < to),
  })
  return <Runs runs={runs} text={shown} voices={voices} />
}

/** From the first to the last sign of source, cue and words; a cue of another paragraph stays there. */
function extent({ paragraph, cueParagraph, source, cue, content }: Quotation): Span {
  const spans = paragraph === cueParagraph ? [...source, ...cue, ...content] : content
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
}

function shifted(quotation: Quotation, by: number): Quotation {
  const move = (spans: readonly Span[]): Span[] => spans.map(([start, end]) => [start - by, end - by])
  const own = quotation.paragraph === quotation.cueParagraph
  return {
    ...quotation,
    content: move(quotation.content),
    source: own ? move(quotation.source) : [],
    cue: own ? move(quotation.cue) : [],
  }
}
