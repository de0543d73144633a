import type { Parse } from '#corpus/parse/parsed.ts'

/** Whether the border between two articles is certain before or after a trimmed line, whatever stands around it. */
export type BorderAt = (line: string) => 'before' | 'after' | null

/** A way in which articles are written down. A further one is one file and one line of `inputFormats.ts`. */
export interface InputFormat {
  name: string
  /** Whether a file of this name (lower case, without folder) may hold the format. */
  hasName: (name: string) => boolean
  /** Whether the text is meant for Dixit; a file that is not is passed over. */
  isMeant: (text: string) => boolean
  parse: Parse
  /** Where a file may be cut so that its parts say what the whole says; null where it must be read whole. */
  borderAt: BorderAt | null
}
