import { closeSync, openSync, readSync } from 'node:fs'

const CHUNK = 1 << 20
/** A longer line is no record; its rest is not kept, so that no file can fill the memory. */
const LONGEST_LINE = 1 << 22

/** The lines of a UTF-8 file, read as they are asked for; `\r\n` and `\n` end one. Bytes that are no UTF-8 are U+FFFD. */
export function* fileLines(path: string): Generator<string> {
  const descriptor = openSync(path, 'r')
  try {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
    const bytes = new Uint8Array(CHUNK)
    let rest = ''
    for (let size = readSync(descriptor, bytes); size > 0; size = readSync(descriptor, bytes)) {
      const lines = (rest + decoder.decode(bytes.subarray(0, size), { stream: true })).split('\n')
      rest = (lines.pop() ?? '').slice(0, LONGEST_LINE)
      for (const line of lines) yield withoutReturn(line)
    }
    rest += decoder.decode()
    if (rest !== '') yield withoutReturn(rest)
  } finally {
    closeSync(descriptor)
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
