import { check } from './check.ts'
import { evaluate } from './evaluate.ts'
import { explain } from './explain.ts'
import { exportCorpus } from './exportCorpus.ts'
import { UsageError } from '../files/usageError.ts'
import { runLinks } from '../links/runLinks.ts'

const USAGE = `usage: npm run dixit -- COMMAND
  check    [PATH…] [--lenient|--strict] [--json]
  export   [PATH…] [--out FILE] [--format json|csv|tei] [--lenient|--strict]
  evaluate GOLD.json [--verbose] [--json]
  links    [PATH…] [--write] [--lenient|--strict]
PATH is a file or a folder; default $DIXIT_CORPUS, else corpus/
`

const COMMANDS: ReadonlyMap<string, (words: readonly string[]) => Promise<number>> = new Map([
  ['check', check],
  ['export', exportCorpus],
  ['evaluate', evaluate],
  ['links', runLinks],
])

/** Runs the words behind `npm run dixit --`; the exit code. Whatever goes wrong is one sentence, without a stack trace. */
export function run(words: readonly string[]): Promise<number> {
  return chosen(words).catch(explain)
}

async function chosen([name, ...words]: readonly string[]): Promise<number> {
  if (name === undefined || ['help', '--help', '-h'].includes(name) || words.includes('--help')) {
    const stream = name === undefined ? process.stderr : process.stdout
    stream.write(USAGE)
    return name === undefined ? 2 : 0
  }
  const command = COMMANDS.get(name)
  if (command === undefined) throw new UsageError(`There is no command “${name}”.`, USAGE.trimEnd())
  return command(words)
}
