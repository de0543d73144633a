import { closeSync, openSync, writeSync } from 'node:fs'
import { describeError } from '../files/readBytes.ts'
import { UsageError } from '../files/usageError.ts'

/** Writes pieces of a result to standard output, at the pace at which the reader takes them. */
export async function toStandardOutput(pieces: Iterable<string>): Promise<void> {
  for (const chunk of inChunks(pieces)) {
    const more = process.stdout.write(chunk)
    if (!more) await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
  }
}

/** Writes pieces of a result to a file. Throws a `UsageError` when that is not possible. */
export function toFile(path: string, pieces: Iterable<string>): void {
  try {
    const descriptor = openSync(path, 'w')
    try {
      for (const chunk of inChunks(pieces)) writeAll(descriptor, Buffer.from(chunk))
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${describeError(error)}.`, 'Choose another --out.')
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  let at = 0
  while (at < bytes.length) at += writeSync(descriptor, bytes, at)
}

const CHUNK = 1 << 20

function* inChunks(pieces: Iterable<string>): Generator<string> {
  let held: string[] = []
  let size = 0
  for (const piece of pieces) {
    held.push(piece)
    size += piece.length
    if (size < CHUNK) continue
    yield held.join('')
    held = []
    size = 0
  }
  if (size > 0) yield held.join('')
}
