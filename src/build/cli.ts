/** `npm run dixit -- COMMAND …`: the only place of the command line that catches, prints errors and sets exit codes. */
import { check } from './commands/check.ts'
import { evaluate } from './commands/evaluate.ts'
import { exportCorpus } from './commands/exportCorpus.ts'
import { UsageError } from './files/usageError.ts'
import { runLinks } from './links/runLinks.ts'
import { escapeControls } from './report/escape.ts'

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

/** A reader such as `head` that has seen enough is no error. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
}

async function main([name, ...words]: readonly string[]): Promise<number> {
  if (name === undefined || ['help', '--help', '-h'].includes(name) || words.includes('--help')) {
    const stream = name === undefined ? process.stderr : process.stdout
    stream.write(USAGE)
    return name === undefined ? 2 : 0
  }
  const command = COMMANDS.get(name)
  if (command === undefined) throw new UsageError(`There is no command “${name}”.`, USAGE.trimEnd())
  return command(words)
}

function explain(error: unknown): number {
  const lines =
    error instanceof UsageError
      ? [error.message, error.hint]
      : [`Something went wrong inside Dixit: ${error instanceof Error ? error.message : String(error)}`]
  process.stderr.write(
    `dixit: ${lines.map((line) => line.split('\n').map(escapeControls).join('\n')).join('\n')}\n`,
  )
  if (!(error instanceof UsageError) && process.env['DIXIT_DEBUG'] && error instanceof Error)
    process.stderr.write(`${error.stack}\n`)
  return 2
}

process.exitCode = await main(process.argv.slice(2)).catch(explain)
