import type { Diagnostic } from '#corpus/diagnostics.ts'
import type { Parse } from '#corpus/parse/parsed.ts'
import { dump } from '../inputs/dump.ts'
import { formatOf } from '../inputs/inputFormats.ts'
import type { CorpusFile } from './corpusFiles.ts'
import { decodedFile } from './decodedFile.ts'

/** A decoded file with the reader of its format; `parse` is null for a file that is not meant for Dixit. */
export interface ReadText {
  file: string
  text: string
  parse: Parse | null
  diagnostics: Diagnostic[]
}

/** Reads and decodes one file; never throws. A file named on the command line that no format claims is a dump. */
export function readText({ path, file, given }: CorpusFile): ReadText {
  const { text, diagnostics } = decodedFile(path, file)
  if (text === null) return { file, text: '', parse: null, diagnostics }
  const format = formatOf(file)
  const meant = format?.isMeant(text) === true
  if (meant || given) return { file, text, parse: meant && format ? format.parse : dump.parse, diagnostics }
  // A note beside the corpus is no part of it, and neither is how it is encoded.
  return { file, text: '', parse: null, diagnostics: [] }
}
