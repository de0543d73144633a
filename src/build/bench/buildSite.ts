import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { table } from './table.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const SIZES = [1_000, 10_000]
const LARGE = 100_000
/** More pages than any of these sites has. */
const NO_LIMIT = 10_000_000

/**
 * Prints what `npm run build` costs as a whole, reading included, in a process of its own: from nothing, and again after
 * one article has changed; with no page a quotation, and with all.
 */
export function buildSiteBench(switches: readonly string[]): void {
  const sizes = switches.includes('--large') ? [...SIZES, LARGE] : SIZES
  const rows = sizes.flatMap((size) => [false, true].map((quotations) => measure(size, quotations)))
  table(
    'Building a site',
    ['articles', 'pages of quotations', 'files', 'MB', 'CPU ms an article', 's', 'peak GB', 'one changed, s'],
    rows,
  )
}

function measure(size: number, quotations: boolean): (string | number)[] {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-bench-'))
  try {
    const corpus = join(folder, 'corpus')
    execFileSync(process.execPath, ['--import', 'tsx', 'src/build/bench/generate.ts', corpus, String(size)], {
      cwd: root,
    })
    // Moved articles and speakers come first; what is left over is for quotations.
    const limit = quotations ? NO_LIMIT : size
    writeFileSync(join(corpus, 'site.yaml'), `prerenderLimit: ${limit}\n`)
    const first = built(corpus, join(folder, 'dist'))
    const { files, bytes } = weight(join(folder, 'dist'))
    const changed = join(corpus, readdirSync(corpus).find((name) => name.endsWith('.txt')) ?? '')
    writeFileSync(changed, readFileSync(changed, 'utf8').replace('le mois de septembre', 'le mois de mars'))
    const again = built(corpus, join(folder, 'dist'))
    return [
      size,
      quotations ? 'all' : 'none',
      files,
      (bytes / 1e6).toFixed(0),
      (first.cpuMs / size).toFixed(1),
      first.seconds.toFixed(1),
      (first.peakBytes / 1e9).toFixed(2),
      again.seconds.toFixed(1),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Cost {
  cpuMs: number
  seconds: number
  peakBytes: number
}

/** Builds in a process of its own, which says at its end what it cost with all its threads. */
function built(corpus: string, outDir: string): Cost {
  const start = performance.now()
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/build/bench/buildOnce.ts', corpus, outDir],
    { cwd: root, encoding: 'utf8' },
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
