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

/** What a file holds; in parts, where some of them are the same in many files and encoded already. */
export type Content = string | Uint8Array | readonly (string | Uint8Array)[]

/** Writes published files under a folder; folders are made as needed. */
export interface Files {
  /** Writes a file by its address under the base, encoded as in links. */
  put: (path: string, content: Content) => void
  /** How many files were written so far. */
  written: () => number
}

/**
 * Writes at once: in a worker a call that waits costs half of one that comes back later, and memory holds one file. Each
 * file is written whole before the next one begins.
 */
export function filesIn(outDir: string): Files {
  /** Folders that are there: those of many files, and the one of the last file; others hold one thing each. */
  const folders = new Set<string>()
  let last = ''
  let written = 0
  const writeParts = partsWriter()
  const makeFolder = (path: string): void => {
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0))
    if (folder === last || folders.has(folder)) return
    mkdirSync(join(outDir, folder), { recursive: true })
    if (folder.split('/').length < DEEP) folders.add(folder)
    last = folder
  }
  return {
    put: (path, content) => {
      const file = fileOf(path)
      makeFolder(file)
      const whole = `${outDir}/${file}`
      if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(whole, content)
      else writeParts(whole, content)
      written++
    },
    written: () => written,
  }
}

/** From so many names on, a folder holds the files of one thing alone. */
const DEEP = 2

/**
 * Writes parts as one file. They are encoded side by side: joined as strings first, what is the same on every page would be
 * encoded with each of them, at half the speed where a page has a sign beyond Latin.
 */
function partsWriter(): (file: string, parts: readonly (string | Uint8Array)[]) => void {
  let page = Buffer.allocUnsafe(1 << 18)
  return (file, parts) => {
    // A unit of UTF-16 takes three bytes at most.
    const most = parts.reduce((sum, part) => sum + part.length * (typeof part === 'string' ? 3 : 1), 0)
    if (most > page.length) page = Buffer.allocUnsafe(most * 2)
    let length = 0
    for (const part of parts) {
      if (typeof part === 'string') length += page.write(part, length)
      else {
        page.set(part, length)
        length += part.length
      }
    }
    const descriptor = openSync(file, 'w')
    try {
      for (let at = 0; at < length;) at += writeSync(descriptor, page, at, length - at, at)
    } finally {
      closeSync(descriptor)
    }
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
