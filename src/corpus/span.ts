import type { Span } from '#format/corpus.ts'

export type { Span }

/** The text of each span, in order; offsets are UTF-16 code units, half-open. */
export function slices(text: string, spans: readonly Span[]): string[] {
  return spans.map(([start, end]) => text.slice(start, end))
}

/** The words of several spans as one string, pieces joined by a space. */
export function joined(text: string, spans: readonly Span[]): string {
  return slices(text, spans).join(' ')
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
