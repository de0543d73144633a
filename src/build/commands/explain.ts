import { UsageError } from '../files/usageError.ts'
import { escapeControls } from '../report/escape.ts'

/** Says on standard error, without a stack trace, why a command could not be done; the exit code for it: 2. */
export function explain(error: unknown): number {
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

/** Runs a command that is a program of its own: its result is the exit code, null while it goes on. */
export async function exiting(command: () => Promise<number | null>): Promise<void> {
  const code = await command().catch(explain)
  if (code !== null) process.exitCode = code
}
