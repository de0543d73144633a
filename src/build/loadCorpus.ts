import type { SiteSettings } from '#format/site.ts'
import type { Links } from '#corpus/links/links.ts'
import { readBeside } from './files/beside.ts'
import { corpusFiles, sizeOfFile, type CorpusFiles } from './files/corpusFiles.ts'
import { loadLedger } from './ledger/loadLedger.ts'
import { readPieces } from './reading/readPieces.ts'
import { cacheFolder, Store } from './reading/store.ts'
import type { StreamedCorpus } from './streamedCorpus.ts'

/** A corpus read from disk, with where it came from. */
export interface LoadedCorpus {
  /** Its articles stay on disk when it is large. */
  corpus: StreamedCorpus
  quotations: number
  site: SiteSettings
  files: CorpusFiles
  /** What became of the links that were published, and what the ledger lacks. */
  links: Links
  /** Whether the corpus has a ledger: a single file never has one. */
  hasLedger: boolean
}

/** How a corpus is read: the defaults are right but for tests. */
export interface LoadOptions {
  /** Called with how many of how many bytes are read. */
  onProgress?: (done: number, of: number) => void
  /** From this size on (bytes) articles stay on disk, are read in threads, and are known again the next time. */
  streamFrom?: number
  /** The folder where what was read is kept. */
  cache?: string
  /** See `Pass`. */
  pieceSize?: number
  threadsFrom?: number
}

/** Smaller corpora are read faster than a thread starts. */
export const STREAM_FROM = 2_000_000

/** Reads a corpus from files and folders (absolute paths). Throws a `UsageError` for a path that cannot be read. */
export async function loadCorpus(paths: readonly string[], options: LoadOptions = {}): Promise<LoadedCorpus> {
  const { streamFrom = STREAM_FROM, cache = cacheFolder(), ...pass } = options
  const found = corpusFiles(paths)
  const { files } = found
  const beside = readBeside(found.folder)
  const { site, people, corrections } = beside
  const ledger = found.isFolder ? loadLedger(found.folder) : null
  const rest = { site, files: found, hasLedger: ledger !== null }
  if (files.reduce((sum, { path }) => sum + sizeOfFile(path), 0) >= streamFrom) {
    const { pieces } = await readPieces({ files, people, store: Store.open(cache), ...pass })
    // The register brings lexicons along: not before the threads, which have their own, have ended.
    const { streamCorpus } = await import('./reading/streamCorpus.ts')
    const diagnostics = [...found.diagnostics, ...beside.diagnostics]
    return { ...streamCorpus({ pieces, files, people, corrections, ledger, diagnostics }), ...rest }
  }
  // The engine is loaded only where it is used: a large corpus that is known already does without.
  const { loadInMemory } = await import('./loadInMemory.ts')
  const { corpus, links } = loadInMemory(found, beside, ledger, pass.onProgress)
  const quotations = corpus.articles.reduce((sum, article) => sum + article.quotations.length, 0)
  return { corpus, links, quotations, ...rest }
}
