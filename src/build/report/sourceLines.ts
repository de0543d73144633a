import { join } from 'node:path'
import { splitLines } from '#corpus/parse/lines.ts'
import { decodedFile } from '../files/decodedFile.ts'
import type { CorpusFiles } from '../files/corpusFiles.ts'

/**
 * Looks lines up for code frames: reads a file again when it is asked for and keeps the last one, as diagnostics come
 * file by file.
 */
export function sourceLines({ files, folder }: CorpusFiles): (file: string, line: number) => string | null {
  const pathOf = new Map(files.map(({ file, path }) => [file, path]))
  let last: { file: string; lines: string[] } | null = null
  return (file, line) => {
    if (last?.file !== file) {
      const { text } = decodedFile(pathOf.get(file) ?? join(folder, file), file)
      last = { file, lines: splitLines(text ?? '') }
    }
    return last.lines[line - 1] ?? null
  }
}
