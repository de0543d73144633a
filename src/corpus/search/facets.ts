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
  #before: { filter: FacetFilter; first: number; end: number } | null = null
  readonly #failing: Uint8Array
  #failingFor: FacetFilter | null = null

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
    this.#fail(filter)
    const counts = tally(histogram, this.#failing, this.cells, this.names)
    this.#fillBefore(filter, first, end)
    counts.articles = (this.#articlesBefore[end] ?? 0) - (this.#articlesBefore[first] ?? 0)
    return counts
  }

  /** Numbers of the articles that pass, ascending. */
  articlesOf(filter: FacetFilter): Uint32Array<ArrayBuffer> {
    const [first, end] = this.range(filter)
    this.#fillBefore(filter, first, end)
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
    this.#fillBefore(filter, first, end)
    this.#fail(filter)
    const { firstRow } = this.columns
    const rowsBefore = this.#rowsBefore
    const target = (rowsBefore[first] ?? 0) + skip
    let article = lastAtMost(rowsBefore, target, first, end)
    let seen = rowsBefore[article] ?? 0
    const rows: number[] = []
    for (; article < end && rows.length < limit; article++) {
      for (
        let row = firstRow[article] ?? 0;
        row < (firstRow[article + 1] ?? 0) && rows.length < limit;
        row++
      ) {
        if (this.#passes(row, filter) && seen++ >= target) rows.push(row)
      }
    }
    return rows
  }

  /** A running sum of the rows that pass, up to an article inside the days of the filter last counted. */
  passedBefore(article: number): number {
    return this.#rowsBefore[article] ?? 0
  }

  /** Rows of `[start, end)` that pass all but the days. */
  passing(filter: FacetFilter, start: number, end: number): number[] {
    this.#fail(filter)
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
  lanes(
    filter: FacetFilter,
    speakers: readonly number[],
    bounds: readonly number[],
  ): Uint32Array<ArrayBuffer> {
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
    this.#fail(filter)
    const laneOf = new Map(speakers.slice(0, 31).map((speaker, lane) => [speaker, 1 << lane]))
    const ofSet = this.names.sets.map((set) =>
      set.reduce((mask, speaker) => mask | (laneOf.get(speaker) ?? 0), 0),
    )
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

  /** Per cell, what it does not pass of this filter; a filter is never changed once it is asked. */
  #fail(filter: FacetFilter): void {
    if (this.#failingFor === filter) return
    this.#failingFor = filter
    fillFailing(this.#failing, filter, this.cells, this.names)
  }

  /**
   * Fills the running sums over the articles `[first, end)`. A filter that differs from the last one in its days only
   * has them for all articles from then on: days that move once will move again.
   */
  #fillBefore(filter: FacetFilter, first: number, end: number): void {
    const moved = this.#before !== null && sameButDays(this.#before.filter, filter)
    if (moved && this.#before && this.#before.first <= first && end <= this.#before.end) return
    const all = moved ? { first: 0, end: this.columns.articles } : { first, end }
    this.#before = { filter, ...all }
    this.#fail(filter)
    this.#sumArticles(filter, all.first, all.end)
  }

  #sumArticles(filter: FacetFilter, from: number, to: number): void {
    const { firstRow } = this.columns
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
      for (let article = from; article <= to; article++) articlesBefore[article] = article
      return
    }
    let whole = firstFrom(wholes, from)
    let hit = hits === null ? 0 : firstFrom(hits, firstRow[from] ?? 0)
    let rows = 0
    let found = 0
    rowsBefore[from] = 0
    articlesBefore[from] = 0
    for (let article = from; article < to; article++) {
      const end = firstRow[article + 1] ?? 0
      const before = rows
      if (hits === null) {
        // One more where nothing fails, without a branch: 0 - 1 has its highest bit set.
        for (let row = firstRow[article] ?? 0; row < end; row++)
          rows += ((failing[cellOf[row] ?? 0] ?? 0) - 1) >>> 31
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
