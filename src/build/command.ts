import { parseArgs } from 'node:util'
import { UsageError } from './files/usageError.ts'
import { corpusPaths } from './files/userPath.ts'
import type { LoadedCorpus } from './loadCorpus.ts'
import { exitCodeOf, frames, type Strictness } from './report/report.ts'
import { sourceLines } from './report/sourceLines.ts'

/** What every command over a corpus takes: PATH…, `--lenient` or `--strict`. Throws a `UsageError` on others. */
export function parseCorpusArguments(args: readonly string[]): { paths: string[]; strictness: Strictness } {
  const options = { lenient: { type: 'boolean' }, strict: { type: 'boolean' } } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    if (values.lenient && values.strict) throw new TypeError('--lenient and --strict exclude each other')
    const strictness = values.lenient ? 'lenient' : values.strict ? 'strict' : 'normal'
    return { paths: corpusPaths(positionals), strictness }
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? error.message : String(error),
      'Options: --lenient, --strict.',
    )
  }
}

/** Prints the diagnostics of a corpus on standard error; the exit code that they ask for. */
export function printFindings({ corpus, files }: LoadedCorpus, strictness: Strictness): 0 | 1 {
  for (const frame of frames(corpus.diagnostics, sourceLines(files))) process.stderr.write(`${frame}\n`)
  return exitCodeOf(corpus.diagnostics, strictness)
}

/** Runs a command: its result is the exit code (null = goes on), a `UsageError` is one sentence and code 2. */
export async function exiting(command: () => Promise<number | null>): Promise<void> {
  try {
    const code = await command()
    if (code !== null) process.exitCode = code
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n${error.hint}\n`)
    process.exitCode = 2
  }
}
