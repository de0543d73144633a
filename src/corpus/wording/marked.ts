import { overlaps, type Span } from '../span.ts'

/** Words between quotation marks: `inner` without the marks and their spaces, `outer` with them. */
export interface Marked {
  outer: Span
  inner: Span
  /** The opening and the closing mark itself; [] where it is missing. */
  open: Span[]
  close: Span[]
}

const OPENING = new Set(['«', '“', '„'])
const CLOSING = new Set(['»', '”'])
const MARK = /[«“„»”"]/g
const SPACE = /\s/

/**
 * The outermost stretches of a text in quotation marks (« », “ ”, straight "), in order. A mark that never closes runs
 * to the text's end, one that never opened from its start: paragraphs of one speech are written so. Offsets are UTF-16
 * code units, half-open.
 */
export function markedSpans(text: string): Marked[] {
  const found: Marked[] = []
  let depth = 0
  let start = 0
  let straight = false
  const close = (end: number): void => {
    const inner = withoutMarks(text, start, end)
    found.push({
      outer: [start, end],
      inner,
      open: markAt(text, start),
      close: end - 1 > start ? markAt(text, end - 1) : [],
    })
    depth = 0
    straight = false
  }
  for (const { 0: sign, index: at } of text.matchAll(MARK)) {
    if (OPENING.has(sign) || (sign === '"' && !straight)) {
      if (depth === 0) start = at
      depth += 1
      straight ||= sign === '"'
    } else {
      if (depth === 0 && found.length === 0) close(at + 1)
      else if (depth === 1) close(at + 1)
      else if (depth > 1) depth -= 1
      if (sign === '"') straight = false
    }
  }
  if (depth > 0) close(text.length)
  return found
}

/** The parts of a piece of mixed speech that the speaker chose himself: marked words, marks and their spaces left out. */
export function chosenWords(marked: readonly Marked[], piece: Span): Span[] {
  return marked
    .filter(({ inner: span }) => overlaps(span, piece) && span[0] < span[1])
    .map(({ inner: [start, end] }) => [Math.max(start, piece[0]), Math.min(end, piece[1])])
}

function markAt(text: string, at: number): Span[] {
  return isMark(text.charAt(at)) ? [[at, at + 1]] : []
}

function isMark(sign: string): boolean {
  return OPENING.has(sign) || CLOSING.has(sign) || sign === '"'
}

/** A span without the marks and spaces at its two ends. */
function withoutMarks(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && isEdge(text.charAt(start))) start += 1
  while (end > start && isEdge(text.charAt(end - 1))) end -= 1
  return [start, end]
}

function isEdge(sign: string): boolean {
  return SPACE.test(sign) || isMark(sign)
}
