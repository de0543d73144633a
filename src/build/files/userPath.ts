import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url))

/** The scripts of package.json that take paths. */
const TAKING_PATHS: ReadonlySet<string | undefined> = new Set(['dixit', 'start', 'build', 'preview'])

/**
 * The folder in which the user stands. `npm run` moves to the project and leaves the folder it came from in `INIT_CWD`;
 * a test that inherits that variable but starts the command itself stands where it says.
 */
export function userFolder(env: NodeJS.ProcessEnv = process.env, cwd = process.cwd()): string {
  const byNpm = TAKING_PATHS.has(env['npm_lifecycle_event']) && resolve(cwd) === resolve(PROJECT)
  return byNpm ? (env['INIT_CWD'] ?? cwd) : cwd
}

/** The paths that a command reads: those given, else `$DIXIT_CORPUS`, else the project's `corpus/`; all absolute. */
export function corpusPaths(given: readonly string[], env: NodeJS.ProcessEnv = process.env): string[] {
  const from = userFolder(env)
  if (given.length > 0) return given.map((path) => resolve(from, path))
  const preset = env['DIXIT_CORPUS'] ?? ''
  return [preset === '' ? resolve(PROJECT, 'corpus') : resolve(from, preset)]
}
