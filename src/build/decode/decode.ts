import { isUtf8 } from 'node:buffer'
import { diagnose, type Diagnostic } from '#corpus/diagnostics.ts'
import { excerpt } from '#corpus/parse/excerpt.ts'
import { splitLines } from '#corpus/parse/lines.ts'
import { decodeByLine } from './byLine.ts'
import { decodeUtf16, guessByteOrder, type ByteOrder } from './utf16.ts'

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
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) return utf32(file)
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes.subarray(2), 'utf-16le', file)
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes.subarray(2), 'utf-16be', file)
  const marked = startsWith(bytes, [0xef, 0xbb, 0xbf])
  const rest = marked ? bytes.subarray(3) : bytes
  const order = marked ? null : guessByteOrder(bytes)
  if (order) return utf16(bytes, order, file)
  if (isUtf8(rest))
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(rest), diagnostics: [] }
  const { text, undecodable } = decodeByLine(rest, marked)
  return { text, diagnostics: namedLines(text, undecodable, file, 'Windows-1252') }
}

function utf16(bytes: Uint8Array, order: ByteOrder, file: string): Decoded {
  const raw = decodeUtf16(bytes, order)
  const text = raw.replace(/\p{Cs}/gu, '\uFFFD')
  const broken: number[] = []
  if (text !== raw || bytes.length % 2 === 1) {
    const rawLines = splitLines(raw)
    rawLines.forEach((line, index) => {
      const oddEnd = bytes.length % 2 === 1 && index === rawLines.length - 1
      if (oddEnd || /\p{Cs}/u.test(line)) broken.push(index + 1)
    })
  }
  return { text, diagnostics: namedLines(text, broken, file, 'U+FFFD') }
}

function namedLines(text: string, numbers: readonly number[], file: string, readAs: string): Diagnostic[] {
  if (numbers.length === 0) return []
  const lines = splitLines(text)
  return numbers.map((line) =>
    diagnose(
      'undecodable',
      { file, line, column: 1 },
      {
        message:
          readAs === 'U+FFFD'
            ? 'Some bytes of this line are no text; U+FFFD (�) stands in their place.'
            : `This line is not UTF-8 as others of the file are; it was read as ${readAs}.`,
        found: excerpt((lines[line - 1] ?? '').trim()),
        expected: 'one encoding for the whole file, UTF-8',
        hint: 'Open the file, look at this line and save the file as UTF-8.',
      },
    ),
  )
}

function utf32(file: string): Decoded {
  const words = {
    message: 'This file is UTF-32, which is not read.',
    found: 'a UTF-32 byte order mark',
    expected: 'UTF-8, UTF-16 or Windows-1252',
    hint: 'Save the file as UTF-8.',
  }
  return { text: null, diagnostics: [diagnose('unreadable-file', { file }, words)] }
}

function startsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, i) => bytes[i] === sign)
}
