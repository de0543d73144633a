import { ACTS_PER_KIND } from './columns.ts'
import type { Columns } from './columns.ts'

/** The distinct triples of speaker set, kind and act of a corpus, numbered as they come; `of` is the cell of a row. */
export interface Cells {
  of: Uint32Array
  set: Uint32Array
  kindAct: Uint8Array
}

const KINDS_AND_ACTS = 3 * ACTS_PER_KIND

/** The cells of the columns; `sets` is the number of speaker sets. */
export function cellsOf(columns: Columns, sets: number): Cells {
  const { quotations } = columns
  const numbers = new Uint32Array(sets * KINDS_AND_ACTS)
  const of = new Uint32Array(quotations)
  const set: number[] = []
  const kindAct: number[] = []
  for (let row = 0; row < quotations; row++) {
    const ofRow = columns.set[row] ?? 0
    const how = columns.kindAct[row] ?? 0
    const key = ofRow * KINDS_AND_ACTS + how
    let cell = numbers[key] ?? 0
    if (cell === 0) {
      set.push(ofRow)
      kindAct.push(how)
      numbers[key] = cell = set.length
    }
    of[row] = cell - 1
  }
  return { of, set: Uint32Array.from(set), kindAct: Uint8Array.from(kindAct) }
}

/** How many rows checkpoints are apart. */
const STRIDE = 1 << 16

/**
 * How many rows each cell has in a stretch of rows. Sums up to every `stride`-th row are kept, so that any stretch is at
 * most half a stride of rows away from a known one at either end.
 */
export class Histogram {
  readonly #cells: Cells
  readonly #stride: number
  readonly #checkpoints: Uint32Array[] = []
  readonly counts: Uint32Array
  #low = 0
  #high = 0

  constructor(cells: Cells, stride = STRIDE) {
    this.#cells = cells
    this.#stride = stride
    this.counts = new Uint32Array(cells.set.length)
  }

  /** Moves to the rows `[low, high)`: step by step when they are near, by way of the checkpoints when far. */
  move(low: number, high: number): void {
    const steps = Math.abs(low - this.#low) + Math.abs(high - this.#high)
    if (steps > this.#stride) this.#jump(low, high)
    this.#shift(this.#low, low, -1)
    this.#shift(this.#high, high, 1)
    this.#low = low
    this.#high = high
  }

  #jump(low: number, high: number): void {
    this.#fillCheckpoints()
    const last = this.#checkpoints.length - 1
    const from = Math.min(Math.round(low / this.#stride), last)
    const to = Math.min(Math.round(high / this.#stride), last)
    const before = this.#checkpoints[from]
    const upTo = this.#checkpoints[to]
    if (!before || !upTo) return
    const { counts } = this
    for (let cell = 0; cell < counts.length; cell++) counts[cell] = (upTo[cell] ?? 0) - (before[cell] ?? 0)
    this.#low = from * this.#stride
    this.#high = to * this.#stride
  }

  /** Moves one end from `from` to `to`; rows passed on the way up count `sign`, on the way down its opposite. */
  #shift(from: number, to: number, sign: 1 | -1): void {
    const { counts } = this
    const { of } = this.#cells
    const change = from < to ? sign : -sign
    const end = Math.max(from, to)
    for (let row = Math.min(from, to); row < end; row++) {
      const cell = of[row] ?? 0
      counts[cell] = (counts[cell] ?? 0) + change
    }
  }

  #fillCheckpoints(): void {
    if (this.#checkpoints.length > 0) return
    const { of } = this.#cells
    const sums = new Uint32Array(this.counts.length)
    this.#checkpoints.push(sums.slice())
    for (let row = 0; row < of.length; row++) {
      const cell = of[row] ?? 0
      sums[cell] = (sums[cell] ?? 0) + 1
      if ((row + 1) % this.#stride === 0) this.#checkpoints.push(sums.slice())
    }
  }
}
