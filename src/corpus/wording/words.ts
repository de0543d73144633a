import { overlaps } from '../span.ts'
import type { Span } from '../span.ts'
import { INNER_MARKS, MARKS, type WordingLanguage } from './language.ts'
import { markedSpans } from './marked.ts'
import type { Saying } from './saying.ts'

/** What stands for the words left out between the pieces of a statement. */
const HOLE = ' […] '
const LETTERS = /[\p{L}\p{N}]/u

/**
 * The words of a statement, and nothing of the narrator's: direct speech in marks; of mixed speech only the marked words
 * in marks; reported speech without any. A hole between pieces is `[…]`.
 */
export function wordsOf(saying: Saying, lang: WordingLanguage): string {
  const pieces = saying.content.filter(([start, end]) => LETTERS.test(saying.text.slice(start, end)))
  if (saying.kind === 'direct') {
    const words = pieces.map(([start, end]) => inner(saying.text.slice(start, end), lang)).join(HOLE)
    return `${MARKS[lang][0]}${words}${MARKS[lang][1]}`
  }
  return pieces
    .map((piece) => (saying.kind === 'mixed' ? mixed(saying.text, piece, lang) : plain(saying.text, piece)))
    .join(HOLE)
}

function mixed(text: string, piece: Span, lang: WordingLanguage): string {
  const [start, end] = piece
  let written = ''
  let at = start
  for (const { outer, inner: span } of markedSpans(text)) {
    if (!overlaps(span, piece) || span[0] >= span[1]) continue
    const chosen = text.slice(Math.max(span[0], start), Math.min(span[1], end))
    written += text.slice(at, Math.max(outer[0], at)) + MARKS[lang][0] + inner(chosen, lang) + MARKS[lang][1]
    at = Math.min(Math.max(outer[1], at), end)
  }
  return written + text.slice(at, end)
}

/** Reported words may hold a term in marks; the marks are kept as the text writes them. */
function plain(text: string, [start, end]: Span): string {
  return text.slice(start, end)
}

/** Marks inside marks, in the typography of `lang`. */
function inner(words: string, lang: WordingLanguage): string {
  const [open, close] = INNER_MARKS[lang]
  return words.replace(/[«“„][\s\u00a0\u202f]?/gu, open).replace(/[\s\u00a0\u202f]?[»”]/gu, close)
}
