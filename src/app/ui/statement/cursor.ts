import type { Span } from '#format/corpus.ts'

/** A value that holds over a span. */
export interface Layer<T> {
  span: Span
  value: T
}

/** Reads what holds at an offset; ask with rising offsets only. Each span is looked at once, whatever the text's length. */
export function cursor<T>(layers: readonly Layer<T>[]): (offset: number) => T[] {
  const sorted = layers.toSorted((a, b) => a.span[0] - b.span[0])
  let active: Layer<T>[] = []
  let next = 0
  if (sorted.length === 0) return () => []
  return (offset) => {
    for (let layer = sorted[next]; layer && layer.span[0] <= offset; layer = sorted[next]) {
      active.push(layer)
      next += 1
    }
    if (active.length > 0) active = active.filter(({ span }) => span[1] > offset)
    return active.map(({ value }) => value)
  }
}

/** Every offset at which a text of `length` must be cut, from 0 to its end, in order. */
export function cuts(length: number, spans: Iterable<Span>, breaks: readonly number[]): number[] {
  const offsets = new Set([0, length, ...breaks])
  for (const [start, end] of spans) offsets.add(start).add(end)
  return [...offsets].filter((offset) => offset >= 0 && offset <= length).toSorted((a, b) => a - b)
}
