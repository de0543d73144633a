import type { Paragraph } from '#format/corpus.ts'
import { holdsDate, isNote } from './note.ts'

/** A non-blank, trimmed line as a paragraph, and whether it is a note that holds a date. */
export function paragraphOf(text: string, line: number): { paragraph: Paragraph; holdsDate: boolean } {
  const note = isNote(text)
  return { paragraph: { line, kind: note ? 'note' : 'text', text }, holdsDate: note && holdsDate(text) }
}
