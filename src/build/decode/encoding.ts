import { guessByteOrder, type ByteOrder } from './utf16.ts'

/** How the bytes of a file become text; `bom` bytes at its beginning are none of it. */
export type Encoding =
  | { kind: ByteOrder; bom: number }
  /** UTF-8 or Windows-1252, line by line; `marked` as UTF-8. */
  | { kind: 'bytes'; bom: number; marked: boolean }

/** The encoding that the first bytes of a file betray (64 kB tell all); null for UTF-32, which is not read. */
export function encodingOf(start: Uint8Array): Encoding | null {
  if (startsWith(start, [0xff, 0xfe, 0, 0]) || startsWith(start, [0, 0, 0xfe, 0xff])) return null
  if (startsWith(start, [0xff, 0xfe])) return { kind: 'utf-16le', bom: 2 }
  if (startsWith(start, [0xfe, 0xff])) return { kind: 'utf-16be', bom: 2 }
  if (startsWith(start, [0xef, 0xbb, 0xbf])) return { kind: 'bytes', bom: 3, marked: true }
  const order = guessByteOrder(start)
  return order === null ? { kind: 'bytes', bom: 0, marked: false } : { kind: order, bom: 0 }
}

function startsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, i) => bytes[i] === sign)
}
