import type { Diagnostic } from '#corpus/diagnostics.ts'
import { decode } from '../decode/decode.ts'
import { readBytes, unreadable } from './readBytes.ts'

/** The text of any file, with what is to be said about reading it; null when there is none. */
export function decodedFile(path: string, file: string): { text: string | null; diagnostics: Diagnostic[] } {
  const read = readBytes(path)
  return 'why' in read ? { text: null, diagnostics: [unreadable(file, read.why)] } : decode(read.bytes, file)
}
