import search from 'approx-string-match'
import type { Span } from '../span.ts'
import { type FoldedSpan, foldedSpans } from '../text/foldedSpans.ts'
import { likeness } from './likeness.ts'

/** Longer words are looked for word for word alone. */
const MAX_PATTERN = 1024
/** Share of the signs that may differ where words are looked for that changed a little. */
const MAX_ERRORS = 0.3
/** Places compared word by word, of those that differ by the fewest signs. */
const MAX_PLACES = 8

/** Where folded words stand one after the other in a text, as it is written; null when they don't. */
export function standsAt(words: readonly string[], text: string): Span | null {
  if (words.length === 0) return null
  const spans = foldedSpans(text)
  const line = lineOf(spans)
  const at = line.indexOf(` ${words.join(' ')} `)
  return at === -1 ? null : spanOf(spans, wordsBefore(line, at), words.length)
}

/** As `standsAt`, or else the place where words at least `least` alike stand; signs find places, words decide. */
export function standsNearly(words: readonly string[], text: string, least: number): Span | null {
  const exact = standsAt(words, text)
  const pattern = words.join(' ')
  if (exact !== null || pattern === '' || pattern.length > MAX_PATTERN) return exact
  const spans = foldedSpans(text)
  const line = lineOf(spans)
  for (const { start, end } of search(line, pattern, Math.floor(pattern.length * MAX_ERRORS)).slice(
    0,
    MAX_PLACES,
  )) {
    const first = wordsBefore(line, start)
    const count = wordsBefore(line, end - 1) - first + 1
    const found = spans.slice(first, first + count).map(({ word }) => word)
    if (likeness(words, found) >= least) return spanOf(spans, first, count)
  }
  return null
}

/** The words with one space before and after each: no search ends inside a word. */
function lineOf(spans: readonly FoldedSpan[]): string {
  return ` ${spans.map(({ word }) => word).join(' ')} `
}

/** The index of the word that begins at or runs over a place of the line. */
function wordsBefore(line: string, at: number): number {
  let words = 0
  for (let i = line.indexOf(' ', 1); i !== -1 && i <= at; i = line.indexOf(' ', i + 1)) words += 1
  return words
}

function spanOf(spans: readonly FoldedSpan[], first: number, count: number): Span | null {
  const [start, end] = [spans[first]?.start, spans[first + count - 1]?.end]
  return start === undefined || end === undefined ? null : [start, end]
}
