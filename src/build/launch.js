/**
 * `launch.js COMMAND …`: runs src/build/COMMAND.ts from a bundle, made once for each state of the sources. Node 20 reads no
 * TypeScript, and translating some hundred files takes two seconds at every start. The only file that is JavaScript.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const SOURCES = ['src/build', 'src/corpus', 'src/format']
/** Bundles of so many states are kept: another state may be running. */
const KEPT = 3

/** A sign of all that a bundle is made of. */
function stateOfSources() {
  const hash = createHash('sha256')
  for (const file of ['package-lock.json', ...SOURCES.flatMap(sourcesUnder)]) {
    hash.update(`${file}\n`)
    hash.update(readFileSync(join(root, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function sourcesUnder(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return sourcesUnder(path)
    return /(?<!\.test)\.(ts|js)$/.test(entry.name) ? [path] : []
  })
}

/**
 * Makes the bundle in a process of its own, since a bundler takes much memory, and gives it its name when it is whole.
 * Throws where nothing can be written.
 *
 * @param {string} kept
 * @param {string} folder
 */
function make(kept, folder) {
  mkdirSync(kept, { recursive: true })
  const making = mkdtempSync(join(kept, 'making-'))
  const { status } = translated('src/build/program/bundleCommand.ts', [making])
  if (status !== 0) throw new Error('the program could not be bundled')
  // Another process may have been faster.
  if (existsSync(folder)) rmSync(making, { recursive: true })
  else renameSync(making, folder)
  const older = readdirSync(kept)
    .map((name) => ({ path: join(kept, name), age: statSync(join(kept, name)).mtimeMs }))
    .toSorted((a, b) => b.age - a.age)
  for (const { path } of older.slice(KEPT)) rmSync(path, { recursive: true, force: true })
}

/**
 * Runs a source without a bundle.
 *
 * @param {string} source
 * @param {readonly string[]} words
 */
function translated(source, words) {
  return spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), join(root, source), ...words], {
    stdio: 'inherit',
  })
}

const [command = ''] = process.argv.splice(2, 1)
// Inside node_modules: what is not in the bundle is found from there.
const kept = join(root, 'node_modules/.dixit/program')
const folder = join(kept, stateOfSources())
let isMade = existsSync(folder)
try {
  if (!isMade) make(kept, folder)
  isMade = true
} catch {
  // A folder that nobody may write to: slower, and all the same.
  process.exitCode = translated(`src/build/${command}.ts`, process.argv.slice(2)).status ?? 1
}
if (isMade) await import(pathToFileURL(join(folder, `${command}.js`)).href)
