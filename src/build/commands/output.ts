import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { describeError } from '../files/readBytes.ts'
import { UsageError } from '../files/usageError.ts'

/** Writes pieces of a result to standard output, at the pace at which the reader takes them. */
export async function toStandardOutput(pieces: Iterable<string>): Promise<void> {
  for (const chunk of inChunks(pieces)) {
    const more = process.stdout.write(chunk)
    if (!more) await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
  }
}

/** Writes pieces of a result to a file, whole or not at all. Throws a `UsageError` when that is not possible. */
export function toFile(path: string, pieces: Iterable<string>): void {
  const { target, draft } = placesFor(path)
  try {
    const descriptor = openSync(draft, 'w')
    try {
      for (const chunk of inChunks(pieces)) writeAll(descriptor, Buffer.from(chunk))
    } finally {
      closeSync(descriptor)
    }
    if (draft !== target) renameSync(draft, target)
  } catch (error) {
    if (draft !== target) rmSync(draft, { force: true })
    if (error instanceof UsageError) throw error
    throw new UsageError(`${path} cannot be written: ${describeError(error)}.`, 'Choose another --out.')
  }
}

/** Where a result is written first: beside a file whose place it takes when it is whole, straight into a device. */
function placesFor(path: string): { target: string; draft: string } {
  try {
    const target = realpathSync(path)
    if (!statSync(target).isFile()) return { target: path, draft: path }
    return { target, draft: `${target}.${process.pid}.draft` }
  } catch {
    return { target: path, draft: `${path}.${process.pid}.draft` }
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
