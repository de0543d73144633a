import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileOf } from './fileName.ts'

/** Files on their way to the disk at once: enough to keep it busy, few enough to hold in memory. */
const IN_FLIGHT = 32

type Content = string | Uint8Array

export interface Writer {
  /**
   * Writes a file by its address under the base, encoded as in links; folders are made as needed. Resolves when there is
   * room for the next one, not when this one is written: see `done`. A content that is still being made is waited for.
   */
  write: (path: string, content: Content | Promise<Content>) => Promise<void>
  /** Writes a file piece by piece, which need not fit into memory. */
  stream: (path: string, pieces: Iterable<string>) => Promise<void>
  /** Writes the page of an address: `a/x` is `a/x/index.html`, which every static host serves at `a/x`. */
  page: (path: string, content: string) => Promise<void>
  /** Resolves when all is written, to how many files; rejects with the first failure. */
  done: () => Promise<number>
}

/** Writes published files under `outDir`. */
export function writerTo(outDir: string): Writer {
  const folders = new Set<string>()
  const flights = new Set<Promise<void>>()
  const failures: unknown[] = []
  let written = 0
  const ready = async (path: string): Promise<string> => {
    const file = join(outDir, fileOf(path))
    const folder = dirname(file)
    if (!folders.has(folder)) await mkdir(folder, { recursive: true })
    folders.add(folder)
    written += 1
    return file
  }
  const write = async (path: string, content: Content | Promise<Content>): Promise<void> => {
    const flight = Promise.all([ready(path), content])
      .then(([file, made]) => writeFile(file, made))
      .catch((error: unknown) => void failures.push(error))
      .finally(() => flights.delete(flight))
    flights.add(flight)
    if (flights.size >= IN_FLIGHT) await Promise.race(flights)
    if (failures.length > 0) throw failures[0]
  }
  return {
    write,
    stream: async (path, pieces) => pipeline(Readable.from(pieces), createWriteStream(await ready(path))),
    page: (path, content) => write(path === '' ? 'index.html' : `${path}/index.html`, content),
    done: async () => {
      await Promise.all(flights)
      if (failures.length > 0) throw failures[0]
      return written
    },
  }
}
