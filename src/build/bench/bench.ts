/**
 * `npm run bench [-- NAME… [--large]]`: every figure that the documents give, measured again and printed as Markdown tables.
 * Speed is measured here and never asserted in a test.
 */
import { cpus, totalmem } from 'node:os'
import { accuracyBench } from './accuracy.ts'
import { buildSiteBench } from './buildSite.ts'
import { driftBench } from './drift.ts'
import { engineBench } from './engine.ts'
import { facetsBench } from './facets.ts'
import { listBench } from './list.ts'
import { longArticleBench } from './longArticle.ts'
import { pageLoadBench } from './pageLoad.ts'
import { readingBench } from './reading.ts'
import { visitsBench } from './visits.ts'
import { scaleBench } from './scale.ts'
import { wordsBench } from './words.ts'

const BENCHES: ReadonlyMap<string, (switches: readonly string[]) => void | Promise<void>> = new Map<
  string,
  (switches: readonly string[]) => void | Promise<void>
>([
  ['accuracy', accuracyBench],
  ['engine', engineBench],
  ['reading', readingBench],
  ['facets', facetsBench],
  ['words', wordsBench],
  ['list', listBench],
  ['visits', visitsBench],
  ['drift', driftBench],
  ['site', buildSiteBench],
  ['page-load', pageLoadBench],
  ['long-article', longArticleBench],
  ['scale', scaleBench],
])

const words = process.argv.slice(2)
const switches = words.filter((word) => word.startsWith('--'))
const wanted = words.filter((word) => !word.startsWith('--'))
const unknown = wanted.filter((name) => !BENCHES.has(name))
if (unknown.length > 0) {
  process.stderr.write(`no bench ${unknown.join(', ')}; there are ${[...BENCHES.keys()].join(', ')}\n`)
  process.exitCode = 2
} else {
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  const [cpu] = cpus()
  process.stdout.write(
    `Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'CPU'}, ${gigabytes} GB\n`,
  )
  for (const [name, bench] of BENCHES) if (wanted.length === 0 || wanted.includes(name)) await bench(switches)
}
