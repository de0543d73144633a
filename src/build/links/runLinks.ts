import { readArguments, STRICTNESS, strictnessOf } from '../commands/arguments.ts'
import { loadShown } from '../commands/loadShown.ts'
import { toStandardOutput } from '../commands/output.ts'
import { sayDiagnostics } from '../commands/say.ts'
import { UsageError } from '../files/usageError.ts'
import { corpusPaths } from '../files/userPath.ts'
import { writeLedger } from '../ledger/settleLedger.ts'
import { exitCodeOf } from '../report/report.ts'
import { linksReport } from './linksReport.ts'

/**
 * `links [PATH…] [--write]`: what would be added to the ledger, what moved, what is lost; `--write` adds it, and makes
 * the ledger where there is none. A single file has no ledger: all its quotations are new, and there is nothing to write.
 */
export async function runLinks(words: readonly string[]): Promise<number> {
  const given = readArguments(words, { ...STRICTNESS, write: { type: 'boolean' } })
  const strictness = strictnessOf(given)
  const loaded = await loadShown(corpusPaths(given.paths))
  if (given.has('write') && !loaded.files.isFolder) {
    throw new UsageError(
      'A single file has no ledger; nothing was written.',
      'Give the folder of the corpus.',
    )
  }
  const { corpus, files, links } = given.has('write') ? writeLedger(loaded) : loaded
  await toStandardOutput(linksReport(links))
  sayDiagnostics(corpus.diagnostics, files, strictness)
  return exitCodeOf(corpus.diagnostics, strictness)
}
