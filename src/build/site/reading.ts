import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { fileOf } from '../pages/fileName.ts'
import type { StoredPiece } from './tasks.ts'

/** Reads pieces of large files, which stay open. */
export interface PieceReader {
  bytes: (file: string, at: number, length: number) => Buffer
  text: (file: string, at: number, length: number) => string
  textOf: (piece: StoredPiece) => string
  close: () => void
}

/** Reads pieces of the files of a folder. Throws where a piece is not whole. */
export function pieceReader(folder: string): PieceReader {
  const descriptors = new Map<string, number>()
  const descriptorOf = (file: string): number => {
    const known = descriptors.get(file) ?? openSync(join(folder, file), 'r')
    descriptors.set(file, known)
    return known
  }
  const bytes = (file: string, at: number, length: number): Buffer => {
    const buffer = Buffer.allocUnsafe(length)
    const read = length === 0 ? 0 : readSync(descriptorOf(file), buffer, 0, length, at)
    if (read !== length) throw new Error(`${file} ends before ${at + length}`)
    return buffer
  }
  return {
    bytes,
    text: (file, at, length) => bytes(file, at, length).toString(),
    textOf: ({ file, at, length }) => bytes(file, at, length).toString(),
    close: () => {
      for (const descriptor of descriptors.values()) closeSync(descriptor)
      descriptors.clear()
    },
  }
}

/** What a published data file holds; null where there is none. */
export function readData(outDir: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(join(outDir, fileOf(path)), 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
