import { excerpt } from '#corpus/parse/excerpt.ts'
import { splitLines } from '#corpus/parse/lines.ts'
import { diagnose, type Diagnostic } from '#corpus/diagnostics.ts'
import { decodeByLine } from './byLine.ts'
import type { Encoding } from './encoding.ts'
import { decodeUtf16 } from './utf16.ts'

/** The text of a piece of a file and what depends on the other pieces. */
export interface DecodedPiece {
  text: string
  /** Lines that do not fit, by number and beginning; named only where the whole file is a mixture (or broken UTF-16). */
  others: [line: number, found: string][]
  /** Whether the piece holds more than ASCII that is UTF-8: other lines of the file are then expected to be too. */
  holdsUtf8: boolean
}

/**
 * Decodes a piece that ends with a line or with the file, as `decode` does the whole. A byte order mark at its beginning
 * is left out by whoever cuts.
 */
export function decodePiece(bytes: Uint8Array, encoding: Encoding): DecodedPiece {
  if (encoding.kind === 'bytes') {
    const { text, others, holdsUtf8 } = decodeByLine(bytes, encoding.marked)
    return { text, others: beginnings(text, others), holdsUtf8 }
  }
  const raw = decodeUtf16(bytes, encoding.kind)
  const text = raw.replace(/\p{Cs}/gu, '\uFFFD')
  const isOdd = bytes.length % 2 === 1
  if (text === raw && !isOdd) return { text, others: [], holdsUtf8: false }
  const lines = splitLines(raw)
  const broken = Array.from(lines.keys(), (index) => index + 1).filter(
    (line) => (isOdd && line === lines.length) || /\p{Cs}/u.test(lines[line - 1] ?? ''),
  )
  return { text, others: beginnings(text, broken), holdsUtf8: false }
}

/** What is said of the lines that do not fit, once it is known whether the file is a mixture. */
export function undecodableLines(
  others: readonly [line: number, found: string][],
  encoding: Encoding,
  isMixed: boolean,
  place: { file: string; before: number },
): Diagnostic[] {
  if (encoding.kind === 'bytes' && !isMixed) return []
  const readAs = encoding.kind === 'bytes' ? 'Windows-1252' : 'U+FFFD'
  return others.map(([line, found]) => undecodable(place.file, place.before + line, found, readAs))
}

function beginnings(text: string, numbers: readonly number[]): [number, string][] {
  if (numbers.length === 0) return []
  const lines = splitLines(text)
  return numbers.map((line) => [line, excerpt((lines[line - 1] ?? '').trim())])
}

function undecodable(file: string, line: number, found: string, readAs: string): Diagnostic {
  return diagnose(
    'undecodable',
    { file, line, column: 1 },
    {
      message:
        readAs === 'U+FFFD'
          ? 'Some bytes of this line are no text; U+FFFD (�) stands in their place.'
          : `This line is not UTF-8 as others of the file are; it was read as ${readAs}.`,
      found,
      expected: 'one encoding for the whole file, UTF-8',
      hint: 'Open the file, look at this line and save the file as UTF-8.',
    },
  )
}
