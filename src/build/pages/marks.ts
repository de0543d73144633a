import type { Quotation } from '#format/corpus.ts'
import type { Span } from '#corpus/span.ts'
import { markup, Html } from './html.ts'

type Part = 'content' | 'cue' | 'source'

/**
 * A paragraph's text with one quotation's words marked as the reader marks them: pieces of content carry the
 * quotation's id, the first one as the target of its address. `voice` is its speaker's ink.
 */
export function markedParagraph(
  text: string,
  paragraph: number,
  quotation: Quotation,
  voice: number | null,
): Html {
  const spans = [
    ...(quotation.paragraph === paragraph ? named('content', quotation.content) : []),
    ...(quotation.cueParagraph === paragraph
      ? [...named('cue', quotation.cue), ...named('source', quotation.source)]
      : []),
  ]
  const cuts = [...new Set([0, text.length, ...spans.flatMap(([, span]) => span)])].toSorted((a, b) => a - b)
  const firstPiece = quotation.content[0]
  return markup`${cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const parts = new Set(
      spans.filter(([, span]) => span[0] <= start && end <= span[1]).map(([part]) => part),
    )
    const words = text.slice(start, end)
    if (parts.has('content')) return piece(words, quotation, voice, start === firstPiece?.[0])
    if (parts.has('cue')) return markup`<span class="cue">${words}</span>`
    return parts.has('source') ? markup`<span class="src">${words}</span>` : words
  })}`
}

const named = (part: Part, spans: readonly Span[]): [Part, Span][] => spans.map((span) => [part, span])

function piece(words: string, quotation: Quotation, voice: number | null, first: boolean): Html {
  const { id, kind, basis, speakers } = quotation
  const look = `st${kind === 'direct' ? ' direct' : ''}${basis === 'stated' ? '' : ' uncertain'}`
  const target = first ? markup` id="${id}"` : null
  const ink = voice === null ? null : markup` data-voice="${voice}"`
  return markup`<mark class="${look}"${target} data-q="${id}" data-speakers="${speakers.join(' ')}"${ink}>${words}</mark>`
}
