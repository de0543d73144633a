import { diagnose, type Diagnostic } from '#corpus/diagnostics.ts'
import { encodingOf } from './encoding.ts'
import { decodePiece, undecodableLines } from './piece.ts'

/** A file's text, null when it is none, and what is to be said about its signs. */
export interface Decoded {
  text: string | null
  diagnostics: Diagnostic[]
}

/**
 * Decodes a file: UTF-8 with or without mark, UTF-16 with mark or betrayed by its NULs, Windows-1252; a file that mixes
 * UTF-8 and Windows-1252 line by line. Nothing is dropped: what cannot be read becomes U+FFFD and is named.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const encoding = encodingOf(bytes)
  if (encoding === null) return { text: null, diagnostics: [utf32(file)] }
  const { text, others, holdsUtf8 } = decodePiece(bytes.subarray(encoding.bom), encoding)
  return { text, diagnostics: undecodableLines(others, encoding, holdsUtf8, { file, before: 0 }) }
}

/** What is said of a file in UTF-32. */
export function utf32(file: string): Diagnostic {
  const words = {
    message: 'This file is UTF-32, which is not read.',
    found: 'a UTF-32 byte order mark',
    expected: 'UTF-8, UTF-16 or Windows-1252',
    hint: 'Save the file as UTF-8.',
  }
  return diagnose('unreadable-file', { file }, words)
}
