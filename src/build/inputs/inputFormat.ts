import type { Parse } from '#corpus/parse/parsed.ts'
import type { FormatName } from './formatNames.ts'

/** A way in which articles are written down. A further one is one file, its name, and one line of `inputFormats.ts`. */
export interface InputFormat extends FormatName {
  /** Whether the text is meant for Dixit; a file that is not is passed over. */
  isMeant: (text: string) => boolean
  parse: Parse
}
