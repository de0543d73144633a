import type { Parse } from '#corpus/parse/parsed.ts'

/** A way in which articles are written down. A further one is one file and one line of `inputFormats.ts`. */
export interface InputFormat {
  name: string
  /** Whether a file of this name (lower case, without folder) may hold the format. */
  hasName: (name: string) => boolean
  /** Whether the text is meant for Dixit; a file that is not is passed over. */
  isMeant: (text: string) => boolean
  parse: Parse
}
