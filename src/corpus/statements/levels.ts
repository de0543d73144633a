import type { Span } from '#format/corpus.ts'

/** How many contents may lie over one word; a report of a report of a report of a report is no prose. */
const MOST_LEVELS = 4

/** What the levels are read from: content in order of paragraph, first offset and falling length. */
export interface Layer {
  paragraph: number
  content: readonly Span[]
}

/**
 * Those of `rows` whose content lies apart from the contents before it or wholly inside them, at most four deep. So
 * contents of one level never overlap, and all contents together are no longer than four times the text.
 */
export function inLevels<Row extends Layer>(rows: readonly Row[]): Row[] {
  const kept: Row[] = []
  let open: Row[] = []
  for (const row of rows) {
    const start = row.content[0]?.[0] ?? 0
    open = open.filter((one) => one.paragraph === row.paragraph && endOf(one) > start)
    const under = open.filter((one) => overlap(one.content, row.content))
    if (open.length >= 2 * MOST_LEVELS || under.length >= MOST_LEVELS) continue
    if (under.some((one) => !liesIn(row.content, one.content))) continue
    kept.push(row)
    open.push(row)
  }
  return kept
}

function endOf({ content }: Layer): number {
  return content.at(-1)?.[1] ?? 0
}

function overlap(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some(([start, end]) => b.some(([from, to]) => start < to && from < end))
}

function liesIn(inner: readonly Span[], outer: readonly Span[]): boolean {
  return inner.every(([start, end]) => outer.some(([from, to]) => from <= start && end <= to))
}
