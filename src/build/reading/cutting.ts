import { constants } from 'node:buffer'
import { closeSync, readSync } from 'node:fs'
import { decodeByLine } from '../decode/byLine.ts'
import { encodingOf, type Encoding } from '../decode/encoding.ts'
import { decodeUtf16 } from '../decode/utf16.ts'
import type { CorpusFile } from '../files/corpusFiles.ts'
import { describeError, openRegular } from '../files/readBytes.ts'
import { type BorderAt, DUMP, formatNameOf } from '../inputs/formatNames.ts'

/** A stretch of a file that is read by itself: a whole small file, or some articles of a large one. */
export interface Piece {
  /** Which file of the corpus. */
  file: number
  start: number
  end: number
  encoding: Encoding
}

/** A file that cannot be read, with the reason; null for one in UTF-32. */
export interface Unreadable {
  file: number
  why: string | null
}

/** A piece is cut at the first border from this size on, so that many hands get something to do. */
export const PIECE = 1 << 18
const WINDOW = 1 << 16
/** Articles without a border between them can't be longer than what a string holds. */
const LONGEST = constants.MAX_STRING_LENGTH

/**
 * Cuts a file into pieces that can be read apart: what is found in them, one after the other, is what is found in the
 * whole. Only what is near the cuts is read.
 */
export function* piecesOf(
  { path, file: name }: CorpusFile,
  file: number,
  pieceSize = PIECE,
): Generator<Piece | Unreadable> {
  const opened = openRegular(path)
  if ('why' in opened) {
    yield { file, why: opened.why }
    return
  }
  const { descriptor, size } = opened
  try {
    const encoding = encodingOf(bytesAt(descriptor, 0, WINDOW))
    if (encoding === null) {
      yield { file, why: null }
      return
    }
    const { borderAt } = formatNameOf(name) ?? DUMP
    const ends = borderAt === null ? [size] : bordersOf({ descriptor, size, encoding, borderAt, pieceSize })
    let start = encoding.bom
    for (const end of ends) {
      if (end - start > LONGEST) {
        yield { file, why: `it has ${end - start} bytes without a border between articles; split it` }
        return
      }
      yield { file, start, end, encoding }
      start = end
    }
  } catch (error) {
    yield { file, why: describeError(error) }
  } finally {
    closeSync(descriptor)
  }
}

interface Cut {
  descriptor: number
  size: number
  encoding: Encoding
  borderAt: BorderAt
  pieceSize: number
}

/** Where pieces end; the last one with the file. */
function* bordersOf(cut: Cut): Generator<number> {
  let start = cut.encoding.bom
  while (cut.size - start > cut.pieceSize) {
    const border = nextBorder(cut, start + cut.pieceSize)
    if (border === null || border >= cut.size) break
    yield border
    start = border
  }
  yield cut.size
}

/** The first border in the lines that begin behind a place (an even number of bytes from the file's text). */
function nextBorder({ descriptor, size, encoding, borderAt }: Cut, from: number): number | null {
  let window = WINDOW
  let base = from
  let bytes = bytesAt(descriptor, base, window)
  let at = -1
  for (;;) {
    const end = lineEnd(bytes, Math.max(at, 0), encoding, base + bytes.length >= size)
    if (end === null) {
      // Lines longer than the window: twice as much is read each time, so that all of it is read only a few times.
      if (base + bytes.length >= size) return null
      base += Math.max(at, 0)
      at = Math.min(at, 0)
      window *= 2
      bytes = bytesAt(descriptor, base, window)
      continue
    }
    if (at !== -1) {
      const border = borderAt(lineOf(bytes.subarray(at, end), encoding))
      if (border !== null) return base + (border === 'before' ? at : end)
    }
    at = end
  }
}

/** Where the line that begins at a place ends, its end included; null when that is behind what was read. */
function lineEnd(bytes: Buffer, from: number, encoding: Encoding, isLast: boolean): number | null {
  const unit = encoding.kind === 'bytes' ? 1 : 2
  const high = encoding.kind === 'utf-16be' ? 0 : 1
  const signAt = (at: number) =>
    unit === 1 ? bytes[at] : (bytes[at + high] ?? 1) === 0 ? bytes[at + 1 - high] : undefined
  for (let at = from; at + unit <= bytes.length; at += unit) {
    const sign = signAt(at)
    if (sign === LF) return at + unit
    if (sign !== CR) continue
    if (at + 2 * unit > bytes.length && !isLast) return null
    return signAt(at + unit) === LF ? at + 2 * unit : at + unit
  }
  return null
}

const LF = 0x0a
const CR = 0x0d

function lineOf(bytes: Uint8Array, encoding: Encoding): string {
  const text = encoding.kind === 'bytes' ? decodeByLine(bytes, false).text : decodeUtf16(bytes, encoding.kind)
  return text.trim()
}

function bytesAt(descriptor: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  let at = 0
  while (at < length) {
    const size = readSync(descriptor, bytes, at, length - at, offset + at)
    if (size === 0) break
    at += size
  }
  return bytes.subarray(0, at)
}

/** The bytes of a piece. Throws what the file system throws. */
export function bytesOf({ path }: CorpusFile, { start, end }: Piece): Buffer {
  const opened = openRegular(path)
  if ('why' in opened) throw new Error(opened.why)
  try {
    return bytesAt(opened.descriptor, start, end - start)
  } finally {
    closeSync(opened.descriptor)
  }
}
