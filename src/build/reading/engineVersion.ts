import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { byCodeUnits } from '#corpus/order.ts'
import { PROJECT } from '../files/userPath.ts'

/** All that decides what is read out of a text: the engine, the input formats, the way bytes become text. */
const SOURCES = ['src/corpus', 'src/format', 'src/build/decode', 'src/build/inputs', 'src/build/reading']
const LIBRARIES = ['french-verbs-lefff', '@noble/hashes', 'yaml']

let known: string | undefined

/**
 * A sign of the engine that reads the articles: another one as soon as a source of it, a library's version or the
 * Unicode tables of Node are others. Reckoned from the files themselves, so that nobody need think of it.
 */
export function engineVersion(): string {
  known ??= reckoned()
  return known
}

function reckoned(): string {
  const hash = createHash('sha256')
  hash.update(`unicode ${process.versions['unicode'] ?? ''} icu ${process.versions['icu'] ?? ''}\n`)
  for (const path of SOURCES.flatMap((folder) => sourcesIn(join(PROJECT, folder))).toSorted(byCodeUnits)) {
    hash.update(`${relative(PROJECT, path)}\n`)
    hash.update(readFileSync(path))
  }
  for (const name of LIBRARIES) hash.update(readFileSync(join(PROJECT, 'node_modules', name, 'package.json')))
  return hash.digest('hex').slice(0, 16)
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'gold' || entry.name === 'testing' ? [] : sourcesIn(path)
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') ? [path] : []
  })
}
