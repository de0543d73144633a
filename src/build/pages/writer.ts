import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileOf } from './fileName.ts'

export interface Writer {
  /** Writes a file by its address under the base, encoded as in links; folders are made as needed. */
  write: (path: string, content: string | Uint8Array) => Promise<void>
  /** Writes a file piece by piece, which need not fit into memory. */
  stream: (path: string, pieces: Iterable<string>) => Promise<void>
  /** Writes the page of an address: `a/x` is `a/x/index.html`, which every static host serves at `a/x`. */
  page: (path: string, content: string) => Promise<void>
  /** How many files were written. */
  count: () => number
}

/** Writes published files under `outDir`. */
export function writerTo(outDir: string): Writer {
  const folders = new Set<string>()
  let written = 0
  const ready = async (path: string): Promise<string> => {
    const file = join(outDir, fileOf(path))
    const folder = dirname(file)
    if (!folders.has(folder)) {
      await mkdir(folder, { recursive: true })
      folders.add(folder)
    }
    written += 1
    return file
  }
  const write = async (path: string, content: string | Uint8Array): Promise<void> =>
    writeFile(await ready(path), content)
  return {
    write,
    stream: async (path, pieces) => pipeline(Readable.from(pieces), createWriteStream(await ready(path))),
    page: (path, content) => write(path === '' ? 'index.html' : `${path}/index.html`, content),
    count: () => written,
  }
}
