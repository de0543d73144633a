/** `npm run dixit -- COMMAND …`: the only place of the command line that sets exit codes. */
import { run } from './commands/run.ts'

/** A reader such as `head` that has seen enough is no error. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
}

process.exitCode = await run(process.argv.slice(2))
