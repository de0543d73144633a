const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/**
 * Spans as the set of the offsets of their letters and digits, so that white space and punctuation never count. An
 * offset beyond the text counts too: a gold of another text must not seem to agree.
 */
export function positions(text: string, spans: readonly (readonly [number, number])[]): Set<number> {
  const found = new Set<number>()
  for (const [start, end] of spans) {
    for (let i = start; i < end; i++)
      if (i >= text.length || LETTER_OR_DIGIT.test(text.charAt(i))) found.add(i)
  }
  return found
}

/** How many members two sets share. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const each of a) if (b.has(each)) both++
  return both
}

/** Members in both / members in either, 0 for two empty sets. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = shared(a, b)
  const either = a.size + b.size - both
  return either === 0 ? 0 : both / either
}
