import type { Diagnostic } from '#corpus/diagnostics.ts'
import type { Ledger } from '#corpus/links/ledger.ts'
import type { Links } from '#corpus/links/links.ts'
import { type CorpusText, readLinkedCorpus } from '#corpus/readCorpus.ts'
import type { Corpus } from '#format/corpus.ts'
import { readBeside, type Beside } from './files/beside.ts'
import { corpusFiles, sizeOfFile, type CorpusFile, type CorpusFiles } from './files/corpusFiles.ts'
import { readText } from './files/readTexts.ts'

/** Reads all files into one corpus held in memory: the right way for small ones. */
export function loadInMemory(
  files: CorpusFiles,
  given: Pick<Beside, 'people' | 'corrections' | 'diagnostics'>,
  ledger: Ledger | null,
  onProgress: (done: number, of: number) => void = () => {},
): { corpus: Corpus; links: Links } {
  const { people, corrections } = given
  const diagnostics = [...files.diagnostics, ...given.diagnostics]
  const texts = decodedTexts(files.files, diagnostics, onProgress)
  return readLinkedCorpus({ texts, people, corrections, ledger, diagnostics })
}

/** A small corpus without what people corrected: what the engine finds by itself, to be measured. */
export function loadUncorrected(paths: readonly string[]): { corpus: Corpus } {
  const files = corpusFiles(paths)
  return loadInMemory(files, { ...readBeside(files.folder), corrections: [] }, null)
}

/** The texts one after another, each read when it is asked for; what is to be said about them goes to `diagnostics`. */
function* decodedTexts(
  files: readonly CorpusFile[],
  diagnostics: Diagnostic[],
  onProgress: (done: number, of: number) => void,
): Generator<CorpusText> {
  const sizes = files.map(({ path }) => sizeOfFile(path))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  let done = 0
  for (const [index, each] of files.entries()) {
    const { file, text, parse, diagnostics: said } = readText(each)
    // One by one: a file may say a million things, too many for one call.
    for (const one of said) diagnostics.push(one)
    if (parse !== null) yield { file, text, parse }
    onProgress((done += sizes[index] ?? 0), total)
  }
}
