import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FIXED_PAGES } from '../pages/pagePlan.ts'
import { table } from './table.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const SIZES = [1_000, 10_000]
const LARGE = 100_000
/** More pages than any of these sites has. */
const NO_LIMIT = 10_000_000
/** Pages for each article, where there is about one speaker for seven. */
const PAGES = 1.15

/**
 * Prints what `npm run build` costs as a whole, reading included, in a process of its own: from nothing, again, and again
 * after one article has changed; with a page for every quotation, and with none.
 */
export function buildSiteBench(switches: readonly string[]): void {
  // The program's bundles, made once for each state of the sources, are not counted.
  rowsOf(1)
  const given = switches.flatMap((each) => /^--size=(\d+)$/.exec(each)?.[1] ?? []).map(Number)
  const sizes = given.length > 0 ? given : switches.includes('--large') ? [...SIZES, LARGE] : SIZES
  table(
    'Building a site',
    [
      'articles',
      'pages of quotations',
      'files',
      'MB',
      'CPU ms an article',
      's',
      'peak MB',
      'no change: CPU s',
      's',
      'one changed: CPU s',
      's',
    ],
    sizes.flatMap(rowsOf),
  )
}

function rowsOf(size: number): (string | number)[][] {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-bench-'))
  try {
    const corpus = join(folder, 'corpus')
    execFileSync(process.execPath, ['--import', 'tsx', 'src/build/bench/generate.ts', corpus, String(size)], {
      cwd: root,
    })
    // With a page for each of its quotations a site of the largest size would have twelve million files.
    if (size >= LARGE) return [[size, 'none', ...measure(folder, 'none', size, Math.round(size * PAGES))]]
    const all = measure(folder, 'all', size, NO_LIMIT)
    // Written by the build.
    const speakers: unknown[] = JSON.parse(readFileSync(join(folder, 'all/data/speakers.json'), 'utf8'))
    const none = measure(folder, 'none', size, size + speakers.length + FIXED_PAGES.length)
    return [
      [size, 'none', ...none],
      [size, 'all', ...all],
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * What builds of a corpus cost within a limit of pages: from nothing, the same again, and with one article changed. Each
 * in a folder of its own: a file system may be slow where many files have just been removed.
 */
function measure(folder: string, name: string, size: number, limit: number): (string | number)[] {
  const corpus = join(folder, 'corpus')
  rmSync(join(folder, 'cache'), { recursive: true, force: true })
  writeFileSync(join(corpus, 'site.yaml'), `prerenderLimit: ${limit}\n`)
  const first = built(folder, name)
  const { files, bytes } = weight(join(folder, name))
  const same = built(folder, name)
  const file = join(corpus, readdirSync(corpus).find((each) => each.endsWith('.txt')) ?? '')
  writeFileSync(file, readFileSync(file, 'utf8').replace(' a ', ' a bien '))
  const changed = built(folder, name)
  return [
    files,
    (bytes / 1e6).toFixed(0),
    (first.cpuMs / size).toFixed(1),
    first.seconds.toFixed(1),
    (first.peakBytes / 1e6).toFixed(0),
    ...[same, changed].flatMap(({ cpuMs, seconds }) => [(cpuMs / 1000).toFixed(1), seconds.toFixed(1)]),
  ]
}

interface Cost {
  cpuMs: number
  seconds: number
  peakBytes: number
}

/** Builds in a process of its own, which says at its end what it cost with all its threads. */
function built(folder: string, name: string): Cost {
  const start = performance.now()
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ['src/build/launch.js', 'bench/buildOnce', join(folder, 'corpus'), join(folder, name)],
    { cwd: root, encoding: 'utf8', env: { ...process.env, DIXIT_CACHE: join(folder, 'cache') } },
  )
  if (status !== 0) throw new Error(stderr)
  const seconds = (performance.now() - start) / 1000
  // What `buildOnce.ts` prints.
  const cost: Omit<Cost, 'seconds'> = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
  return { ...cost, seconds }
}

function weight(folder: string): { files: number; bytes: number } {
  let [files, bytes] = [0, 0]
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    files++
    bytes += statSync(join(entry.parentPath, entry.name)).size
  }
  return { files, bytes }
}
