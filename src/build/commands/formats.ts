import { corpusCsv } from '../export/csv.ts'
import { corpusJson } from '../export/json.ts'
import { corpusTei } from '../export/tei.ts'
import { UsageError } from '../files/usageError.ts'
import type { LoadedCorpus } from '../loadCorpus.ts'

type Writer = (loaded: LoadedCorpus) => Iterable<string>

const FORMATS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['json', ({ corpus }) => corpusJson(corpus)],
  ['csv', ({ corpus, site }) => corpusCsv(corpus, site)],
  ['tei', ({ corpus, site }) => corpusTei(corpus, site)],
])

/** Writes a corpus in a format, in pieces. Throws a `UsageError` for a format that there is none of. */
export function writerOf(format: string): Writer {
  const writer = FORMATS.get(format)
  if (writer === undefined)
    throw new UsageError(`There is no format “${format}”.`, 'Choose json, csv or tei.')
  return writer
}
