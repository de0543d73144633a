import { resolve } from 'node:path'
import { corpusPaths, userFolder } from '../files/userPath.ts'
import type { LoadedCorpus } from '../loadCorpus.ts'
import { exitCodeOf } from '../report/report.ts'
import { type Arguments, readArguments, STRICTNESS, strictnessOf, type Switches } from './arguments.ts'
import { writerOf } from './formats.ts'
import { loadShown } from './loadShown.ts'
import { toFile, toStandardOutput } from './output.ts'
import { sayDiagnostics } from './say.ts'

/** The switches of commands that write a corpus out. */
export const EXPORTING: Switches = { ...STRICTNESS, out: { type: 'string' }, format: { type: 'string' } }

/** `export [PATH…] [--out FILE] [--format json|csv|tei]`: the whole corpus, also when it has errors. */
export function exportCorpus(words: readonly string[]): Promise<number> {
  const given = readArguments(words, EXPORTING)
  return exported(given, () => loadShown(corpusPaths(given.paths)))
}

/** Writes what is loaded where and how the switches say; the exit code. */
export async function exported(
  given: Arguments,
  load: () => LoadedCorpus | Promise<LoadedCorpus>,
): Promise<number> {
  const strictness = strictnessOf(given)
  const write = writerOf(given.value('format') ?? 'json')
  const loaded = await load()
  const out = given.value('out')
  if (out === null) await toStandardOutput(write(loaded))
  else toFile(resolve(userFolder(), out), write(loaded))
  sayDiagnostics(loaded.corpus.diagnostics, loaded.files, strictness)
  return exitCodeOf(loaded.corpus.diagnostics, strictness)
}
