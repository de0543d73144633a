import type { Span } from '#format/corpus.ts'

/** A stretch of a text that becomes an element. */
export interface Stretch {
  span: Span
  /** The opening tag of its `n`-th fragment, 1-based. */
  open: (fragment: number) => string
  close: string
}

/**
 * A text with stretches as elements, well-formed however they overlap: where one ends inside another, the inner one is
 * closed and opened again as its next fragment. Longer stretches are outside, of equals the first.
 */
export function nested(
  text: string,
  stretches: readonly Stretch[],
  escape: (text: string) => string,
): string {
  const rest = stretches
    .filter(({ span: [start, end] }) => start < end)
    .toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const fragments = new Map<Stretch, number>()
  const opened: Stretch[] = []
  const parts: string[] = []
  let at = 0
  const open = (stretch: Stretch): void => {
    const fragment = (fragments.get(stretch) ?? 0) + 1
    fragments.set(stretch, fragment)
    parts.push(stretch.open(fragment))
    opened.push(stretch)
  }
  const moveTo = (offset: number): void => {
    for (let end = nextEnd(opened); end <= offset; end = nextEnd(opened)) {
      parts.push(escape(text.slice(at, end)))
      at = end
      closeAt(end, opened, parts).forEach(open)
    }
    parts.push(escape(text.slice(at, offset)))
    at = offset
  }
  for (const stretch of rest) {
    moveTo(stretch.span[0])
    open(stretch)
  }
  moveTo(text.length)
  return parts.join('')
}

function nextEnd(opened: readonly Stretch[]): number {
  return opened.reduce((least, { span }) => Math.min(least, span[1]), Number.POSITIVE_INFINITY)
}

/** Closes what ends here with all that was opened after it; what goes on is returned, to be opened again. */
function closeAt(end: number, opened: Stretch[], parts: string[]): Stretch[] {
  const first = opened.findIndex(({ span }) => span[1] <= end)
  const closed = opened.splice(first)
  for (const { close } of closed.toReversed()) parts.push(close)
  return closed.filter(({ span }) => span[1] > end)
}
