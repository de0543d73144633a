import { isUtf8 } from 'node:buffer'
import { decodeWindows1252 } from './windows1252.ts'

/** A text whose lines were decoded one by one. */
export interface DecodedByLine {
  text: string
  /** The 1-based numbers of the lines that are not UTF-8. */
  others: number[]
  /** Whether the text says that it is UTF-8, or a line with more than ASCII is. */
  holdsUtf8: boolean
}

const LF = 0x0a
const CR = 0x0d

/**
 * Bytes as UTF-8; where they are not UTF-8 as a whole, line by line: UTF-8 where a line fits it, else Windows-1252. When
 * some line with more than ASCII is UTF-8 the file is a mixture, else it is Windows-1252.
 */
export function decodeByLine(bytes: Uint8Array, claimsUtf8: boolean): DecodedByLine {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
  if (isUtf8(bytes)) {
    const text = utf8.decode(bytes)
    return { text, others: [], holdsUtf8: claimsUtf8 || text.length !== bytes.length }
  }
  const parts: string[] = []
  const others: number[] = []
  let holdsUtf8 = claimsUtf8
  let number = 0
  for (const line of linesOf(bytes)) {
    // The second half of CR LF is no line of its own.
    if (!(line.length === 1 && line[0] === LF && parts.at(-1)?.endsWith('\r') === true)) number++
    const fits = isUtf8(line)
    if (!fits) others.push(number)
    else holdsUtf8 ||= line.some((byte) => byte >= 0x80)
    parts.push(fits ? utf8.decode(line) : decodeWindows1252(line))
  }
  return { text: parts.join(''), others, holdsUtf8 }
}

/** The lines with their ends; CR and LF both end one. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== LF && bytes[at] !== CR) continue
    yield bytes.subarray(start, at + 1)
    start = at + 1
  }
  if (start < bytes.length) yield bytes.subarray(start)
}
