import { resolve } from 'node:path'
import { corpusCsv } from '../export/csv.ts'
import { corpusJson } from '../export/json.ts'
import { corpusTei } from '../export/tei.ts'
import { UsageError } from '../files/usageError.ts'
import { corpusPaths, userFolder } from '../files/userPath.ts'
import type { LoadedCorpus } from '../loadCorpus.ts'
import { exitCodeOf } from '../report/report.ts'
import { readArguments, STRICTNESS, strictnessOf } from './arguments.ts'
import { loadShown } from './loadShown.ts'
import { toFile, toStandardOutput } from './output.ts'
import { sayDiagnostics } from './say.ts'

const FORMATS: Readonly<Record<string, (loaded: LoadedCorpus) => Iterable<string>>> = {
  json: ({ corpus }) => corpusJson(corpus),
  csv: ({ corpus, site }) => corpusCsv(corpus, site),
  tei: ({ corpus, site }) => corpusTei(corpus, site),
}

/** `export [PATH…] [--out FILE] [--format json|csv|tei]`: the whole corpus, also when it has errors. */
export async function exportCorpus(words: readonly string[]): Promise<number> {
  const switches = { ...STRICTNESS, out: { type: 'string' }, format: { type: 'string' } } as const
  const given = readArguments(words, switches)
  const strictness = strictnessOf(given)
  const format = given.value('format') ?? 'json'
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
  if (write === undefined) throw new UsageError(`There is no format “${format}”.`, 'Choose json, csv or tei.')
  const loaded = await loadShown(corpusPaths(given.paths))
  const out = given.value('out')
  if (out === null) await toStandardOutput(write(loaded))
  else toFile(resolve(userFolder(), out), write(loaded))
  sayDiagnostics(loaded.corpus.diagnostics, loaded.files, strictness)
  return exitCodeOf(loaded.corpus.diagnostics, strictness)
}
