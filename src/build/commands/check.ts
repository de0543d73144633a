import { corpusPaths } from '../files/userPath.ts'
import { countsOf, exitCodeOf } from '../report/report.ts'
import { readArguments, STRICTNESS, strictnessOf } from './arguments.ts'
import { loadShown } from './loadShown.ts'
import { toStandardOutput } from './output.ts'
import { asSeen, sayDiagnostics } from './say.ts'

/** `check [PATH…] [--lenient|--strict] [--json]`: says what is wrong with a corpus; the counts on standard output. */
export async function check(words: readonly string[]): Promise<number> {
  const given = readArguments(words, { ...STRICTNESS, json: { type: 'boolean' } })
  const strictness = strictnessOf(given)
  const { corpus, files, quotations } = await loadShown(corpusPaths(given.paths))
  const diagnostics = asSeen(corpus.diagnostics, strictness)
  const { error, warning, info } = countsOf(diagnostics)
  const counts = {
    files: files.files.length,
    articles: corpus.articles.length,
    quotations,
    speakers: corpus.speakers.length,
    errors: error,
    warnings: warning,
    infos: info,
  }
  if (given.has('json')) await toStandardOutput([`${JSON.stringify({ counts, diagnostics }, null, 1)}\n`])
  else {
    sayDiagnostics(corpus.diagnostics, files, strictness)
    const line = Object.entries(counts).map(([name, n]) => `${n} ${n === 1 ? name.slice(0, -1) : name}`)
    await toStandardOutput([`${line.join(', ')}\n`])
  }
  return exitCodeOf(corpus.diagnostics, strictness)
}
