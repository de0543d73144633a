import type { Gold } from './gold.ts'
import type { Judged } from './score.ts'
import { figureOf } from './score.ts'

/** The middle 95 % of what a figure would be on other texts like these. */
export interface Interval {
  low: number
  high: number
}

export interface Intervals {
  /** Paragraphs that were drawn from, and how often. */
  units: number
  draws: number
  found: Interval
  attributed: Interval
}

const DRAWS = 1000
const SEED = 20_200_708

/** Counts of one paragraph; a figure is made of their sums. */
interface Unit {
  wanted: number
  given: number
  found: number
  attributed: number
}

/**
 * Percentile bootstrap over paragraphs with a fixed seed, of f1 (of recall where the gold is partial): quotations of one
 * paragraph stand or fall together, so that paragraphs are drawn, not quotations.
 */
export function bootstrap(judged: Judged, gold: Gold): Intervals {
  const units = unitsOf(judged)
  const random = seeded(SEED)
  const found: number[] = []
  const attributed: number[] = []
  for (let draw = 0; draw < DRAWS; draw++) {
    const sum: Unit = { wanted: 0, given: 0, found: 0, attributed: 0 }
    for (let i = 0; i < units.length; i++) add(sum, units[Math.floor(random() * units.length)])
    found.push(measure(sum, sum.found, gold))
    attributed.push(measure(sum, sum.attributed, gold))
  }
  return { units: units.length, draws: DRAWS, found: middle(found), attributed: middle(attributed) }
}

function unitsOf({ top, hits, right, counted }: Judged): Unit[] {
  const units = new Map<number, Unit>()
  const at = (line: number): Unit => {
    const unit = units.get(line) ?? { wanted: 0, given: 0, found: 0, attributed: 0 }
    units.set(line, unit)
    return unit
  }
  for (const { gold } of top) at(gold.line).wanted += 1
  for (const { line } of counted) at(line).given += 1
  for (const { exported } of hits) at(exported.line).found += 1
  for (const { exported } of right) at(exported.line).attributed += 1
  return [...units].toSorted(([a], [b]) => a - b).map(([, unit]) => unit)
}

function add(sum: Unit, unit: Unit | undefined): void {
  if (unit === undefined) return
  sum.wanted += unit.wanted
  sum.given += unit.given
  sum.found += unit.found
  sum.attributed += unit.attributed
}

function measure(sum: Unit, n: number, gold: Gold): number {
  const figure = figureOf(n, sum.wanted, gold.partial ? null : sum.given)
  return figure.f1 ?? figure.recall
}

function middle(values: readonly number[]): Interval {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
  return { low: at(0.025), high: at(0.975) }
}

/** mulberry32 (Tommy Ettinger): 32 bits of state, enough for a bootstrap, the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
