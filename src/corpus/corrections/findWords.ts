import type { Span } from '../span.ts'
import { foldedWords } from '../text/fold.ts'
import { foldedSpans } from '../text/foldedSpans.ts'

/**
 * Every place of some words in a text, as spans: word for word as written, else by folded words, so that accents, case
 * and punctuation need not be copied exactly. [] when they do not stand there.
 */
export function findWords(text: string, words: string): Span[] {
  const exact = exactPlaces(text, words)
  return exact.length > 0 ? exact : foldedPlaces(text, words)
}

function exactPlaces(text: string, words: string): Span[] {
  const found: Span[] = []
  if (words === '') return found
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    if (isApart(text, at, at + words.length)) found.push([at, at + words.length])
  return found
}

const LETTER = /[\p{L}\p{M}\p{N}]/u

/** Whether a place neither begins nor ends inside a word. */
function isApart(text: string, start: number, end: number): boolean {
  const cuts = (at: number) => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at))
  return !cuts(start) && !cuts(end)
}

function foldedPlaces(text: string, words: string): Span[] {
  const wanted = foldedWords(words)
  const [first] = wanted
  if (first === undefined) return []
  const spans = foldedSpans(text)
  const found: Span[] = []
  for (let i = 0; i + wanted.length <= spans.length; i++) {
    // What is found does not overlap: the words of one place are skipped, which keeps the search linear.
    if (spans[i]?.word !== first || !wanted.every((word, k) => spans[i + k]?.word === word)) continue
    const last = spans[i + wanted.length - 1]
    found.push([spans[i]?.start ?? 0, last?.end ?? 0])
    i += wanted.length - 1
  }
  return found
}
