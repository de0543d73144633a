/**
 * Runs every check of the project one after another, prints what each tool prints, and ends with one line per check.
 * All run even when one fails, so that a broken format does not hide a broken link. `npm test` is this and nothing else.
 */
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Check {
  name: string
  run: readonly string[]
}

const CHECKS: readonly Check[] = [
  { name: 'format', run: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'types', run: ['tsc', '-b'] },
  { name: 'lint', run: ['oxlint', '--type-aware', '--deny-warnings', 'src', 'e2e', 'vite.config.ts'] },
  { name: 'directions', run: ['tsx', 'src/build/directions.ts'] },
  { name: 'unused', run: ['knip'] },
  { name: 'unit', run: ['vitest', 'run'] },
  { name: 'build', run: ['npm', 'run', '--silent', 'build'] },
  { name: 'sizes', run: ['size-limit'] },
  { name: 'e2e', run: ['playwright', 'test', '-c', 'e2e'] },
]

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The tests never depend on the reader's own corpus; tools are the project's own. */
function environment(): NodeJS.ProcessEnv {
  const { DIXIT_CORPUS: _ours, PATH = '', ...rest } = process.env
  const tools = join(root, 'node_modules/.bin')
  return { ...rest, PATH: `${tools}${delimiter}${PATH}`, CI: 'true', FORCE_COLOR: '0', NO_COLOR: '1' }
}

const wanted = process.argv.slice(2)
const chosen = wanted.length === 0 ? CHECKS : CHECKS.filter(({ name }) => wanted.includes(name))
const results = chosen.map(({ name, run }) => {
  process.stdout.write(`\n── ${name}: ${run.join(' ')}\n`)
  const start = performance.now()
  const [command = '', ...words] = run
  const { status } = spawnSync(command, words, {
    cwd: root,
    env: environment(),
    stdio: 'inherit',
  })
  return { name, passed: status === 0, seconds: (performance.now() - start) / 1000 }
})

process.stdout.write('\n')
for (const { name, passed, seconds } of results) {
  process.stdout.write(`${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(11)} ${seconds.toFixed(1)} s\n`)
}
const failed = results.filter(({ passed }) => !passed).length
process.stdout.write(`checks: ${results.length - failed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 && results.length > 0 ? 0 : 1
