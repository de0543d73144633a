import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROJECT } from '../files/userPath.ts'
import { writeCorpus } from './generate/writeCorpus.ts'
import { table } from './table.ts'

const SIZES = [1000, 10_000]
const LARGE = 100_000
const SHARDED = 1000
const SHARDS = 16

/**
 * Prints what reading and exporting costs at several sizes (100 000 articles with `--large`), with nothing known, all
 * known and all but one article known, and whether sixteen parts merged are one run.
 */
export function scaleBench(words: readonly string[] = []): void {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-scale-'))
  try {
    const sizes = words.includes('--large') ? [...SIZES, LARGE] : SIZES
    table(
      'Reading and JSON export (processor time of all threads; without the bundling of the reading thread, once for each engine)',
      ['articles', 'MB', 'cache', 'CPU ms/article', 'CPU s', 's', 'peak MB'],
      sizes.flatMap((size) => rowsOf(folder, size)),
    )
    table(
      `${SHARDED} articles in ${SHARDS} parts`,
      ['parts', 'CPU s, all parts', 'merge: CPU s', 'peak MB of a part', 'equal to one run'],
      [shardRow(folder)],
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function rowsOf(folder: string, size: number): (string | number)[][] {
  const corpus = join(folder, String(size))
  writeCorpus(corpus, size, 1)
  const cache = join(folder, `cache-${size}`)
  const out = join(folder, `${size}.json`)
  const megabytes = (sizeOf(corpus) / 1e6).toFixed(0)
  const row = (name: string) => {
    const { cpuMs, seconds, peakMb } = measured(['export', corpus, '--out', out], cache)
    return [
      size,
      megabytes,
      name,
      (cpuMs / size).toFixed(2),
      (cpuMs / 1000).toFixed(1),
      seconds.toFixed(1),
      peakMb.toFixed(0),
    ]
  }
  const rows = [row('empty'), row('full')]
  change(join(corpus, readdirSync(corpus).at(-1) ?? ''))
  rows.push(row('full but for one article'))
  rmSync(cache, { recursive: true, force: true })
  return rows
}

function shardRow(folder: string): (string | number)[] {
  const corpus = join(folder, 'sharded')
  writeCorpus(corpus, SHARDED, 2)
  const cache = join(folder, 'cache-sharded')
  const [whole, merged] = [join(folder, 'whole.json'), join(folder, 'merged.json')]
  const parts = Array.from({ length: SHARDS }, (_, n) => join(folder, `${n + 1}.dixit`))
  const costs = parts.map((part, n) =>
    measured(['read', corpus, '--shard', `${n + 1}/${SHARDS}`, '--out', part], cache),
  )
  const merge = measured(['merge', ...parts, '--out', merged], cache)
  measured(['export', corpus, '--out', whole], cache)
  return [
    SHARDS,
    (costs.reduce((sum, { cpuMs }) => sum + cpuMs, 0) / 1000).toFixed(1),
    (merge.cpuMs / 1000).toFixed(1),
    Math.max(...costs.map(({ peakMb }) => peakMb)).toFixed(0),
    hashOf(whole) === hashOf(merged) ? 'yes' : 'NO',
  ]
}

/** Runs a command in a process of its own. */
function measured(
  words: readonly string[],
  cache: string,
): { cpuMs: number; peakMb: number; seconds: number } {
  const start = performance.now()
  const { stderr } = spawnSync(process.execPath, ['src/build/launch.js', 'bench/scale/measured', ...words], {
    cwd: PROJECT,
    env: { ...process.env, DIXIT_CACHE: cache },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const seconds = (performance.now() - start) / 1000
  const result: { code: number; cpuMs: number; peakMb: number } = JSON.parse(
    stderr.trim().split('\n').at(-1) ?? '{}',
  )
  if (result.code > 1) throw new Error(`${words.join(' ')} failed: ${stderr.slice(-500)}`)
  return { ...result, seconds }
}

/** One more word in one article. */
function change(path: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(' a ', ' a bien '))
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}

function hashOf(path: string): string {
  const hash = createHash('sha256')
  const descriptor = openSync(path, 'r')
  const bytes = Buffer.alloc(1 << 20)
  for (let size = readSync(descriptor, bytes); size > 0; size = readSync(descriptor, bytes))
    hash.update(bytes.subarray(0, size))
  closeSync(descriptor)
  return hash.digest('hex')
}
