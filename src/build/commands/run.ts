import { explain } from './explain.ts'
import { UsageError } from '../files/usageError.ts'

const USAGE = `usage: npm run dixit -- COMMAND
  check    [PATH…] [--lenient|--strict] [--json]
  export   [PATH…] [--out FILE] [--format json|csv|tei] [--lenient|--strict]
  evaluate GOLD.json [--verbose] [--json]
  links    [PATH…] [--write] [--lenient|--strict]
  read     [PATH…] [--shard I/N] [--out FILE|DIR]
  merge    PART… [--out FILE] [--format json|csv|tei] [--lenient|--strict]
PATH is a file or a folder; default $DIXIT_CORPUS, else corpus/
read writes the Ith of N parts of a large corpus, merge makes of all parts what export makes of the whole
`

type Command = (words: readonly string[]) => Promise<number>

/** Each command is loaded when it is called: most do without the engine and its lexicons. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map<string, () => Promise<Command>>([
  ['check', async () => (await import('./check.ts')).check],
  ['export', async () => (await import('./exportCorpus.ts')).exportCorpus],
  ['evaluate', async () => (await import('./evaluate.ts')).evaluate],
  ['links', async () => (await import('../links/runLinks.ts')).runLinks],
  ['read', async () => (await import('./readShard.ts')).readShard],
  ['merge', async () => (await import('./merge.ts')).merge],
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
  return (await command())(words)
}
