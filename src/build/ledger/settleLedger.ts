import { describeError } from '../files/readBytes.ts'
import { UsageError } from '../files/usageError.ts'
import type { LoadedCorpus } from '../loadCorpus.ts'
import { appendLedger } from './appendLedger.ts'

/**
 * What a build does with the ledger: adds what it lacks to one that exists. With `CI` set nothing is written, since
 * what a CI writes is thrown away; the corpus keeps the diagnostic that the ledger is behind.
 */
export function settleLedger(loaded: LoadedCorpus, { CI: ci = '' }: NodeJS.ProcessEnv): LoadedCorpus {
  return loaded.hasLedger && ci === '' ? writeLedger(loaded) : loaded
}

/** Adds what the ledger lacks, or makes one. Throws a `UsageError` where that can't be done; nothing is changed then. */
export function writeLedger(loaded: LoadedCorpus): LoadedCorpus {
  const { corpus, files, links } = loaded
  if (links.appended.length === 0) return loaded
  try {
    appendLedger(files.folder, links.appended)
  } catch (error) {
    throw new UsageError(
      `The ledger in ${files.folder} cannot be written: ${describeError(error)}.`,
      'Allow writing there, or set CI=1 to build without adding to it.',
    )
  }
  const diagnostics = corpus.diagnostics.filter(({ code }) => code !== 'ledger-behind')
  return { ...loaded, corpus: { ...corpus, diagnostics } }
}
