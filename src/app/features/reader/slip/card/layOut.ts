import type { Span } from '#corpus/span.ts'

/** A line of a paragraph: its span of the text, without the space at its end. */
export type Line = Span

/**
 * Breaks a text into lines no wider than `width`, at ordinary spaces (never at U+00A0); a word that is wider than a line is
 * broken where the line ends. `measure` gives the width of a text.
 */
export function layOut(text: string, width: number, measure: (text: string) => number): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start < text.length) {
    const fit = longestFit(text, start, width, measure)
    const space = text.lastIndexOf(' ', fit)
    const end = fit === text.length ? fit : space > start ? space : fit
    lines.push([start, end])
    start = text.charAt(end) === ' ' ? end + 1 : end
  }
  return lines
}

/** The end of the longest text from `start` that is no wider than `width`; at least one sign. */
function longestFit(text: string, start: number, width: number, measure: (text: string) => number): number {
  let low = start + 1
  let high = text.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (measure(text.slice(start, middle)) <= width) low = middle
    else high = middle - 1
  }
  return low
}
