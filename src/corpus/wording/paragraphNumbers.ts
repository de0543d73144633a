import type { Paragraph } from '#format/corpus.ts'

/** The number under which each paragraph is cited: 1, 2, 3… among those of kind text; 0 for a note. */
export function paragraphNumbers(paragraphs: readonly Paragraph[]): number[] {
  let number = 0
  return paragraphs.map(({ kind }) => (kind === 'text' ? (number += 1) : 0))
}
