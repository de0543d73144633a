import { Histogram, cellsOf } from './cells.ts'
import type { Cells } from './cells.ts'
import { UNDATED } from './columns.ts'
import type { Columns } from './columns.ts'
import { firstFrom, lastAtMost } from './lists.ts'
import { SPEAKER, fillFailing, tally } from './tally.ts'
import type { FacetCounts, FacetFilter, FacetNames } from './tally.ts'

/**
 * Counts over all quotations. Rows that share speaker set, kind and act are one cell; a histogram of the cells in the
 * chosen days answers every facet at once, and a jaw that moves adds and takes away only the rows it passes.
 */
export class Facets {
  readonly columns: Columns
  readonly names: FacetNames
  readonly cells: Cells
  /** Cells of the days chosen; of the days and words chosen. */
  readonly #inDays: Histogram
  readonly #inHits: Uint32Array
  /** Before article `a`: rows that pass all but the days, and articles that have one. */
  readonly #rowsBefore: Uint32Array
  readonly #articlesBefore: Uint32Array
  #beforeFor: FacetFilter | null = null
  readonly #failing: Uint8Array

  constructor(columns: Columns, names: FacetNames) {
    this.columns = columns
    this.names = names
    this.cells = cellsOf(columns, names.sets.length)
    this.#inDays = new Histogram(this.cells)
    this.#inHits = new Uint32Array(this.cells.set.length)
    this.#failing = new Uint8Array(this.cells.set.length)
    this.#rowsBefore = new Uint32Array(columns.articles + 1)
    this.#articlesBefore = new Uint32Array(columns.articles + 1)
  }

  /** Numbers of the first article inside the days chosen and of the first one behind them. */
  range(filter: FacetFilter): [first: number, end: number] {
    const { day, articles } = this.columns
    if (filter.from === null && filter.to === null) return [0, articles]
    const first = filter.from === null ? 0 : firstFrom(day, filter.from)
    return [first, Math.max(first, firstFrom(day, Math.min((filter.to ?? UNDATED - 1) + 1, UNDATED)))]
  }

  /** All counts under a filter. */
  count(filter: FacetFilter): FacetCounts {
    const [first, end] = this.range(filter)
    const histogram = this.#histogramOf(first, end, filter.hits)
    fillFailing(this.#failing, filter, this.cells, this.names)
    const counts = tally(histogram, this.#failing, this.cells, this.names)
    this.#fillBefore(filter)
    counts.articles = (this.#articlesBefore[end] ?? 0) - (this.#articlesBefore[first] ?? 0)
    return counts
  }

  /** Numbers of the articles that pass, ascending. */
  articlesOf(filter: FacetFilter): Uint32Array<ArrayBuffer> {
    const [first, end] = this.range(filter)
    this.#fillBefore(filter)
    const before = this.#articlesBefore
    const found = new Uint32Array((before[end] ?? 0) - (before[first] ?? 0))
    for (let article = first, k = 0; article < end; article++) {
      if ((before[article + 1] ?? 0) > (before[article] ?? 0)) found[k++] = article
    }
    return found
  }

  /** Rows that pass, from the `skip`-th on, at most `limit`, ascending. */
  rowsOf(filter: FacetFilter, skip: number, limit: number): number[] {
    const [first, end] = this.range(filter)
    this.#fillBefore(filter)
    fillFailing(this.#failing, filter, this.cells, this.names)
    const { firstRow } = this.columns
    const rowsBefore = this.#rowsBefore
    const target = (rowsBefore[first] ?? 0) + skip
    let article = lastAtMost(rowsBefore, target, first, end)
    let seen = rowsBefore[article] ?? 0
    const rows: number[] = []
    for (; article < end && rows.length < limit; article++) {
      for (let row = firstRow[article] ?? 0; row < (firstRow[article + 1] ?? 0) && rows.length < limit; row++) {
        if (this.#passes(row, filter) && seen++ >= target) rows.push(row)
      }
    }
    return rows
  }

  /** How many rows before an article pass all but the days, under the filter last counted. */
  passedBefore(article: number): number {
    return this.#rowsBefore[article] ?? 0
  }

  /** Rows of `[start, end)` that pass all but the days. */
  passing(filter: FacetFilter, start: number, end: number): number[] {
    fillFailing(this.#failing, filter, this.cells, this.names)
    const rows: number[] = []
    for (let row = start; row < end; row++) if (this.#passes(row, filter)) rows.push(row)
    return rows
  }

  /** Whether a row passes all but the days. `#failing` must be this filter's. */
  #passes(row: number, { hits }: FacetFilter): boolean {
    return this.#failing[this.cells.of[row] ?? 0] === 0 && (hits === null || holds(hits, row))
  }

  /**
   * Rows per voice and stretch of time, under all of the filter but days and speakers: for lane `l` and stretch `s`
   * (articles `bounds[s]` to `bounds[s + 1]`) the number at `l * stretches + s`.
   */
  lanes(filter: FacetFilter, speakers: readonly number[], bounds: readonly number[]): Uint32Array<ArrayBuffer> {
    const { firstRow } = this.columns
    const stretches = Math.max(bounds.length - 1, 0)
    const counts = new Uint32Array(speakers.length * stretches)
    const lanesOfCell = this.#lanesOfCells(filter, speakers)
    const cellOf = this.cells.of
    const { hits } = filter
    let hit = 0
    for (let stretch = 0; stretch < stretches; stretch++) {
      const start = firstRow[bounds[stretch] ?? 0] ?? 0
      const end = firstRow[bounds[stretch + 1] ?? 0] ?? 0
      const add = (row: number): void => {
        for (let mask = lanesOfCell[cellOf[row] ?? 0] ?? 0, lane = 0; mask > 0; mask >>>= 1, lane++) {
          if (mask & 1) counts[lane * stretches + stretch] = (counts[lane * stretches + stretch] ?? 0) + 1
        }
      }
      if (hits === null) for (let row = start; row < end; row++) add(row)
      else {
        while ((hits[hit] ?? Infinity) < start) hit++
        for (; (hits[hit] ?? Infinity) < end; hit++) add(hits[hit] ?? 0)
      }
    }
    return counts
  }

  #lanesOfCells(filter: FacetFilter, speakers: readonly number[]): Uint32Array {
    fillFailing(this.#failing, filter, this.cells, this.names)
    const laneOf = new Map(speakers.slice(0, 31).map((speaker, lane) => [speaker, 1 << lane]))
    const ofSet = this.names.sets.map((set) => set.reduce((mask, speaker) => mask | (laneOf.get(speaker) ?? 0), 0))
    return Uint32Array.from(this.cells.set, (set, cell) =>
      ((this.#failing[cell] ?? 0) & ~SPEAKER) === 0 ? (ofSet[set] ?? 0) : 0,
    )
  }

  #histogramOf(first: number, end: number, hits: Uint32Array | null): Uint32Array {
    const low = this.columns.firstRow[first] ?? 0
    const high = this.columns.firstRow[end] ?? 0
    if (hits === null) {
      this.#inDays.move(low, high)
      return this.#inDays.counts
    }
    const counts = this.#inHits.fill(0)
    for (let k = firstFrom(hits, low); (hits[k] ?? Infinity) < high; k++) {
      const cell = this.cells.of[hits[k] ?? 0] ?? 0
      counts[cell] = (counts[cell] ?? 0) + 1
    }
    return counts
  }

  /** Fills the running sums over articles, unless the filter differs from the last one in its days only. */
  #fillBefore(filter: FacetFilter): void {
    if (this.#beforeFor !== null && sameButDays(this.#beforeFor, filter)) return
    this.#beforeFor = filter
    fillFailing(this.#failing, filter, this.cells, this.names)
    const { articles, firstRow } = this.columns
    const cellOf = this.cells.of
    const failing = this.#failing
    const { hits } = filter
    const rowsBefore = this.#rowsBefore
    const articlesBefore = this.#articlesBefore
    const wholes = filter.articleHits ?? NONE
    const open = !filter.speakers && !filter.kinds && !filter.acts && !filter.countries
    if (open && hits === null) {
      // Everything passes: no row need be looked at.
      rowsBefore.set(firstRow)
      for (let article = 0; article <= articles; article++) articlesBefore[article] = article
      return
    }
    let whole = 0
    let rows = 0
    let found = 0
    let hit = 0
    for (let article = 0; article < articles; article++) {
      const end = firstRow[article + 1] ?? 0
      const before = rows
      if (hits === null) {
        for (let row = firstRow[article] ?? 0; row < end; row++) if (failing[cellOf[row] ?? 0] === 0) rows++
      } else {
        for (; (hits[hit] ?? Infinity) < end; hit++) if (failing[cellOf[hits[hit] ?? 0] ?? 0] === 0) rows++
      }
      // While nothing is asked of quotations, an article need not hold one.
      while ((wholes[whole] ?? Infinity) < article) whole++
      const inWhole = open && wholes[whole] === article
      if (rows > before || inWhole) found++
      rowsBefore[article + 1] = rows
      articlesBefore[article + 1] = found
    }
  }
}

const NONE = new Uint32Array(0)

function sameButDays(a: FacetFilter, b: FacetFilter): boolean {
  return (
    a.hits === b.hits &&
    a.articleHits === b.articleHits &&
    sameList(a.speakers, b.speakers) &&
    sameList(a.kinds, b.kinds) &&
    sameList(a.acts, b.acts) &&
    sameList(a.countries, b.countries)
  )
}

function sameList(a: readonly number[] | null, b: readonly number[] | null): boolean {
  return a === b || (a !== null && b !== null && a.length === b.length && a.every((each, k) => each === b[k]))
}


function holds(sorted: Uint32Array, value: number): boolean {
  return sorted[firstFrom(sorted, value)] === value
}
