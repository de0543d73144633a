import { statSync } from 'node:fs'
import { byCodeUnits } from '#corpus/order.ts'
import { readBeside } from '../files/beside.ts'
import { corpusFiles, sizeOfFile, type CorpusFile } from '../files/corpusFiles.ts'
import { type LoadedCorpus, type LoadOptions, STREAM_FROM } from '../loadCorpus.ts'
import { piecesOf } from './cutting.ts'
import { readPieces } from './readPieces.ts'
import { cacheFolder, Store } from './store.ts'

/** So many bytes are read in a moment. */
const BEGINNING = 80_000

/**
 * A little of a large corpus, from the files that changed last: something to look at while all of it is read. What is
 * read here is known when the whole is. Null for a corpus that is read at once.
 *
 * @param size about how many bytes are read
 */
export async function loadBeginning(
  paths: readonly string[],
  options: LoadOptions = {},
  size = BEGINNING,
): Promise<LoadedCorpus | null> {
  const { streamFrom = STREAM_FROM, cache = cacheFolder(), pieceSize = size } = options
  const found = corpusFiles(paths)
  const { files } = found
  if (files.reduce((sum, { path }) => sum + sizeOfFile(path), 0) < streamFrom) return null
  const { people, site, diagnostics } = readBeside(found.folder)
  const wanted = newestPieces(files, pieceSize, size)
  const { pieces } = await readPieces({
    files,
    people,
    store: Store.open(cache),
    isWanted: (piece) => wanted.has(piece),
    pieceSize,
    threadsFrom: Number.POSITIVE_INFINITY,
  })
  const { streamCorpus } = await import('./streamCorpus.ts')
  const streamed = streamCorpus({ pieces, files, people, corrections: [], ledger: null, diagnostics })
  return { ...streamed, site, files: found, hasLedger: false }
}

/** The numbers of the last pieces of the files that changed last, up to a size; one at least. */
function newestPieces(files: readonly CorpusFile[], pieceSize: number, size: number): Set<number> {
  const newest = files
    .map(({ path, file }, index) => ({ index, file, at: changedAt(path) }))
    .toSorted((a, b) => b.at - a.at || byCodeUnits(b.file, a.file))
  const rank = new Map(newest.map(({ index }, n) => [index, n]))
  const all: { number: number; rank: number; bytes: number }[] = []
  for (const [index, file] of files.entries())
    for (const piece of piecesOf(file, index, pieceSize))
      if (!('why' in piece))
        all.push({ number: all.length, rank: rank.get(index) ?? 0, bytes: piece.end - piece.start })
      else all.push({ number: all.length, rank: files.length, bytes: size })
  const wanted = new Set<number>()
  let left = size
  for (const { number, bytes } of all.toSorted((a, b) => a.rank - b.rank || b.number - a.number)) {
    if (left <= 0) break
    wanted.add(number)
    left -= bytes
  }
  return wanted
}

function changedAt(path: string): number {
  try {
    return statSync(path).mtimeMs
  } catch {
    return 0
  }
}
