import type { Corpus } from '#format/corpus.ts'
import type { SiteSettings } from '#format/site.ts'
import { readLinkedCorpus, type CorpusText } from '#corpus/readCorpus.ts'
import type { Diagnostic } from '#corpus/diagnostics.ts'
import type { Links } from '#corpus/links/links.ts'
import { readBeside, type Beside } from './files/beside.ts'
import { corpusFiles, type CorpusFile, type CorpusFiles } from './files/corpusFiles.ts'
import { readText } from './files/readTexts.ts'
import { loadLedger } from './ledger/loadLedger.ts'

/** A corpus read from disk, with where it came from. */
export interface LoadedCorpus {
  corpus: Corpus
  site: SiteSettings
  files: CorpusFiles
  /** What became of the links that were published, and what the ledger lacks. */
  links: Links
  /** Whether the corpus has a ledger: a single file never has one. */
  hasLedger: boolean
}

/** Called after each file with how many of how many are read. */
export type OnProgress = (done: number, of: number) => void

/** Reads a corpus from files and folders (absolute paths). Throws a `UsageError` for a path that cannot be read. */
export function loadCorpus(paths: readonly string[], onProgress: OnProgress = () => {}): LoadedCorpus {
  const files = corpusFiles(paths)
  return loaded(files, readBeside(files.folder), onProgress)
}

/** The same without what people corrected: what the engine finds by itself, to be measured. */
export function loadUncorrected(paths: readonly string[]): LoadedCorpus {
  const files = corpusFiles(paths)
  return loaded(files, { ...readBeside(files.folder), corrections: [] }, () => {})
}

function loaded(files: CorpusFiles, given: Beside, onProgress: OnProgress): LoadedCorpus {
  const { site, people, corrections, diagnostics: beside } = given
  const diagnostics = [...files.diagnostics, ...beside]
  const texts = decodedTexts(files.files, diagnostics, onProgress)
  const ledger = files.isFolder ? loadLedger(files.folder) : null
  const { corpus, links } = readLinkedCorpus({ texts, people, corrections, ledger, diagnostics })
  return { corpus, site, files, links, hasLedger: ledger !== null }
}

/** The texts one after another, each read when it is asked for; what is to be said about them goes to `diagnostics`. */
function* decodedTexts(
  files: readonly CorpusFile[],
  diagnostics: Diagnostic[],
  onProgress: OnProgress,
): Generator<CorpusText> {
  for (const [index, each] of files.entries()) {
    const { file, text, parse, diagnostics: said } = readText(each)
    // One by one: a file may say a million things, too many for one call.
    for (const one of said) diagnostics.push(one)
    if (parse !== null) yield { file, text, parse }
    onProgress(index + 1, files.length)
  }
}
