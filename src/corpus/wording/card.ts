import type { Span } from '../span.ts'
import type { WordingLanguage } from './language.ts'
import { markedSpans } from './marked.ts'
import type { Saying } from './saying.ts'
import { wordsOf } from './words.ts'

/** The words of a statement as a picture shows them. */
export interface CardWords {
  text: string
  /** The speaker's own words, to be underlined; `verbatim` where they are word for word. Spans of `text`. */
  lines: { span: Span; verbatim: boolean }[]
}

const HOLE = '[…]'
/** Where a clause ends. */
const CLAUSE = /[,;:.!?–—](?=\s)/gu
/** What closes an open mark; the spaces inside French ones never break. */
const CLOSES: Readonly<Record<string, string>> = { '«': '\u00a0»', '“': '”', '„': '“' }

/**
 * The words of a statement for a picture, at most `most` UTF-16 units: longer ones are cut where a clause ends, and say so
 * by *[…]*, inside their marks. The words are those of every copy (`wordsOf`): marks only around what is word for word.
 */
export function cardWords(saying: Saying, lang: WordingLanguage, most: number): CardWords {
  const text = shortened(wordsOf(saying, lang), most)
  const marked = saying.kind === 'indirect' ? [] : markedSpans(text)
  const lines: CardWords['lines'] = []
  let at = 0
  for (const { outer, inner } of marked) {
    lines.push({ span: [at, outer[0]], verbatim: false }, { span: inner, verbatim: true })
    at = outer[1]
  }
  lines.push({ span: [at, text.length], verbatim: false })
  return {
    text,
    lines: lines
      .flatMap(({ span, verbatim }) => withoutHoles(text, span).map((each) => ({ span: each, verbatim })))
      .filter(({ span: [start, end] }) => /[\p{L}\p{N}]/u.test(text.slice(start, end))),
  }
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const room = Math.max(most - HOLE.length - 4, 1)
  const head = text
    .slice(0, clauseEnd(text, room))
    .replace(/[\s,;:–—]{1,8}$/u, '')
    .replace(/[\uD800-\uDBFF]$/u, '')
  const open: string[] = []
  for (const sign of head) {
    const wanted = CLOSES[open.at(-1) ?? '']?.trim()
    if (sign === wanted) open.pop()
    else if (Object.hasOwn(CLOSES, sign)) open.push(sign)
  }
  return `${head} ${HOLE}${open
    .toReversed()
    .map((mark) => CLOSES[mark])
    .join('')}`
}

/** The last end of a clause in the second half of the room; without one, the last end of a word. */
function clauseEnd(text: string, room: number): number {
  const ends = [...text.slice(0, room).matchAll(CLAUSE)].map(({ index }) => index)
  const last = ends.at(-1) ?? 0
  if (last >= room / 2) return last + 1
  const space = text.lastIndexOf(' ', room)
  return space > 0 ? space : room
}

/** The parts of a span between holes, without spaces and marks at their ends. */
function withoutHoles(text: string, [start, end]: Span): Span[] {
  const parts: Span[] = []
  let at = start
  for (const piece of text.slice(start, end).split(HOLE)) {
    const from = at + (piece.length - piece.trimStart().length)
    const to = at + piece.trimEnd().length
    if (from < to) parts.push([from, to])
    at += piece.length + HOLE.length
  }
  return parts
}
