import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileOf } from '../pages/fileName.ts'

/** Writes published files under a folder; folders are made as needed. */
export interface Files {
  /** Writes a file by its address under the base, encoded as in links. */
  put: (path: string, content: string | Uint8Array) => void
  /** How many files were written so far. */
  written: () => number
}

/**
 * Writes at once: in a worker a call that waits costs half of one that comes back later, and memory holds one file. Each
 * file is written whole before the next one begins.
 */
export function filesIn(outDir: string): Files {
  const folders = new Set<string>()
  let written = 0
  return {
    put: (path, content) => {
      const file = join(outDir, fileOf(path))
      const folder = dirname(file)
      if (!folders.has(folder)) {
        mkdirSync(folder, { recursive: true })
        folders.add(folder)
      }
      writeFileSync(file, content)
      written++
    },
    written: () => written,
  }
}

/**
 * Writes one file piece by piece, which need not fit into memory; `done` returns its length in bytes. As far as the file
 * holds the same already, nothing is written.
 */
export function streamTo(file: string): { add: (piece: string | Uint8Array) => void; done: () => number } {
  mkdirSync(dirname(file), { recursive: true })
  const descriptor = openSync(file, constants.O_RDWR | constants.O_CREAT)
  let waiting: Uint8Array[] = []
  let waitingBytes = 0
  let length = 0
  let flushed = 0
  let isSame = true
  const flush = (): void => {
    const all = Buffer.concat(waiting)
    isSame &&= holds(descriptor, all, flushed)
    if (!isSame)
      for (let at = 0; at < all.length;) at += writeSync(descriptor, all, at, all.length - at, flushed + at)
    flushed += all.length
    waiting = []
    waitingBytes = 0
  }
  return {
    add: (piece) => {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
      waiting.push(bytes)
      waitingBytes += bytes.length
      length += bytes.length
      if (waitingBytes > FLUSH_BYTES) flush()
    },
    done: () => {
      flush()
      if (fstatSync(descriptor).size !== length) ftruncateSync(descriptor, length)
      closeSync(descriptor)
      return length
    },
  }
}

/** Whether a file holds these bytes at a place. */
function holds(descriptor: number, bytes: Uint8Array, at: number): boolean {
  const there = Buffer.allocUnsafe(bytes.length)
  return readSync(descriptor, there, 0, bytes.length, at) === bytes.length && there.equals(bytes)
}

const FLUSH_BYTES = 1 << 20

/** Adds packets to the end of one file; returns where each begins. */
export function appendTo(file: string): (packet: Uint8Array) => number {
  mkdirSync(dirname(file), { recursive: true })
  const descriptor = openSync(file, 'a')
  let end = fstatSync(descriptor).size
  return (packet) => {
    const at = end
    for (let done = 0; done < packet.length;) done += writeSync(descriptor, packet, done)
    end += packet.length
    return at
  }
}
