import { existsSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { evaluateGold, type Evaluation } from '../evaluate/evaluateGold.ts'
import type { Figure } from '../evaluate/score.ts'
import { trustOf } from '../evaluate/trustOf.ts'
import { TRUST_FILE } from '../trust.ts'
import { table } from './table.ts'

const here = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** Texts that may be read while rules are written; those beside the project are skipped where they are absent. */
const DEVELOPMENT = [
  '../shared/gold/chine-russie-2020.json',
  '../shared/gold/news-dev.json',
  '../shared/gold/ud-dev.json',
  'src/corpus/gold/sample-2019.json',
  'src/corpus/gold/sample-2021.json',
  'src/corpus/gold/sample-2022.json',
  'src/corpus/gold/sample-2023.json',
  'src/corpus/gold/sample-2024.json',
  'src/corpus/gold/sample-2025.json',
  'src/corpus/gold/press-dev.json',
  'src/corpus/gold/press-dev-2.json',
  'src/corpus/gold/agency-dev.json',
  'src/corpus/gold/agency-dev-2.json',
  'src/corpus/gold/agency-dev-3.json',
  'src/corpus/gold/communique-dev.json',
  'src/corpus/gold/communique-dev-2.json',
  'src/corpus/gold/communique-dev-3.json',
]
/** Only measured, never read while rules are written. */
const TEST = ['src/corpus/gold/agency-test.json', 'src/corpus/gold/communique-test.json']

/**
 * Prints how often the engine is right on every gold, and writes how often each construction is (`src/build/trust.json`,
 * from the golds of this repository alone, so that everybody gets the same file).
 */
export function accuracyBench(): void {
  const heads = [
    'gold',
    'n',
    'found',
    '95 %',
    'attributed',
    '95 %',
    'exact',
    'kind',
    'source',
    'cue',
    'noise',
  ]
  table('Development texts (f1; recall where the gold is partial)', heads, DEVELOPMENT.flatMap(rowOf))
  table('Test texts', heads, TEST.flatMap(rowOf))
  const own = [...DEVELOPMENT, ...TEST].filter((path) => path.startsWith('src/') && existsSync(here(path)))
  const trust = trustOf(own.map((path) => evaluateGold(here(path)).details))
  writeFileSync(TRUST_FILE, `${JSON.stringify(trust, null, 2)}\n`)
  const rules = Object.entries(trust).map(([rule, { right, of }]) => [
    rule,
    of,
    right,
    (right / of).toFixed(2),
  ])
  table('Constructions, on the golds of this repository', ['construction', 'made', 'right', 'share'], rules)
}

function rowOf(path: string): (string | number)[][] {
  if (!existsSync(here(path))) {
    process.stdout.write(`${path} is not here: skipped\n`)
    return []
  }
  const { figures, intervals, gold } = evaluateGold(here(path))
  return [
    [
      `${basename(path, '.json')}${gold.partial === true ? ' (partial)' : ''}`,
      figures.gold,
      main(figures.found),
      range(intervals.found),
      main(figures.attributed),
      range(intervals.attributed),
      main(figures.exact),
      figures.given.kind.toFixed(3),
      figures.given.source.toFixed(3),
      figures.given.cue.toFixed(3),
      figures.noise ? `${figures.noise.lines}/${figures.noise.of}` : '–',
    ],
  ]
}

function main(figure: Figure): string {
  return (figure.f1 ?? figure.recall).toFixed(3)
}

function range({ low, high }: Evaluation['intervals']['found']): string {
  return `${low.toFixed(2)}–${high.toFixed(2)}`
}
