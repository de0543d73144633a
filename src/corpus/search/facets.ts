import { Histogram, cellsOf } from './cells.ts'
import type { Cells } from './cells.ts'
import { ACTS_PER_KIND, UNDATED } from './columns.ts'
import type { Columns } from './columns.ts'
import { firstFrom, lastAtMost } from './lists.ts'

/** What speakers, sets and countries the numbers of the columns stand for. */
export interface FacetNames {
  /** Speaker numbers of every set. */
  sets: readonly (readonly number[])[]
  speakers: number
  /** Country number of every speaker, -1 for none. */
  countryOf: readonly number[]
  countries: number
}

/** A filter in numbers. A list that is null lets everything through; of a list, any member does. */
export interface FacetFilter {
  /** First and last day, inclusive; null = open. With either set, undated articles are out. */
  from: number | null
  to: number | null
  speakers: readonly number[] | null
  kinds: readonly number[] | null
  acts: readonly number[] | null
  countries: readonly number[] | null
  /** Rows that hold the words sought, ascending; null when no words are sought. */
  hits: Uint32Array | null
  /** Articles that hold them, in their quotations or around; ascending. Counted while only words and days are asked. */
  articleHits: Uint32Array | null
}

/**
 * How many quotations each value of a facet would give: quotations that pass all other facets and have that value.
 * `quotations` and `articles` pass everything.
 */
export interface FacetCounts {
  quotations: number
  articles: number
  speakers: Uint32Array
  kinds: Uint32Array
  acts: Uint32Array
  countries: Uint32Array
}

const SPEAKER = 1
const COUNTRY = 2
const KIND = 4
const ACT = 8

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
    this.#fillFailing(filter)
    const counts = this.#sumCells(histogram)
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
    this.#fillFailing(filter)
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
    this.#fillFailing(filter)
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
    this.#fillFailing(filter)
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

  /** Per cell: the facets that its rows do not pass, as bits. */
  #fillFailing(filter: FacetFilter): void {
    const { sets, speakers, countryOf, countries } = this.names
    const speaker = flags(filter.speakers, speakers)
    const country = flags(filter.countries, countries)
    const ofSet = Uint8Array.from(sets, (set) => {
      const spoken = !speaker || set.some((each) => speaker[each])
      const placed = !country || set.some((each) => country[countryOf[each] ?? -1])
      return (spoken ? 0 : SPEAKER) | (placed ? 0 : COUNTRY)
    })
    const ofKindAct = Uint8Array.from({ length: 256 }, (_, kindAct) => {
      const kind = filter.kinds === null || filter.kinds.includes(Math.floor(kindAct / ACTS_PER_KIND))
      const act = filter.acts === null || filter.acts.includes(kindAct % ACTS_PER_KIND)
      return (kind ? 0 : KIND) | (act ? 0 : ACT)
    })
    const { set: cellSet, kindAct: cellKindAct } = this.cells
    const failing = this.#failing
    for (let cell = 0; cell < failing.length; cell++) {
      failing[cell] = (ofSet[cellSet[cell] ?? 0] ?? 0) | (ofKindAct[cellKindAct[cell] ?? 0] ?? 0)
    }
  }

  #sumCells(histogram: Uint32Array): FacetCounts {
    const { sets, speakers, countryOf, countries } = this.names
    const kinds = new Uint32Array(ACTS_PER_KIND)
    const acts = new Uint32Array(ACTS_PER_KIND)
    const bySet = new Uint32Array(sets.length)
    const bySetOfCountry = new Uint32Array(sets.length)
    const failing = this.#failing
    const { set: cellSet, kindAct: cellKindAct } = this.cells
    let quotations = 0
    for (let cell = 0; cell < histogram.length; cell++) {
      const n = histogram[cell] ?? 0
      if (n === 0) continue
      const fails = failing[cell] ?? 0
      const set = cellSet[cell] ?? 0
      const kindAct = cellKindAct[cell] ?? 0
      if (fails === 0) quotations += n
      if ((fails & ~SPEAKER) === 0) bySet[set] = (bySet[set] ?? 0) + n
      if ((fails & ~COUNTRY) === 0) bySetOfCountry[set] = (bySetOfCountry[set] ?? 0) + n
      if ((fails & ~KIND) === 0) kinds[kindAct >> 4] = (kinds[kindAct >> 4] ?? 0) + n
      if ((fails & ~ACT) === 0) acts[kindAct & 15] = (acts[kindAct & 15] ?? 0) + n
    }
    const ofSpeaker = new Uint32Array(speakers)
    const ofCountry = new Uint32Array(countries)
    for (let set = 0; set < sets.length; set++) {
      const members = sets[set] ?? []
      const n = bySet[set] ?? 0
      if (n > 0) for (const each of members) ofSpeaker[each] = (ofSpeaker[each] ?? 0) + n
      const m = bySetOfCountry[set] ?? 0
      if (m > 0) for (const each of countriesOf(members, countryOf)) ofCountry[each] = (ofCountry[each] ?? 0) + m
    }
    return { quotations, articles: 0, speakers: ofSpeaker, kinds, acts, countries: ofCountry }
  }

  /** Fills the running sums over articles, unless the filter differs from the last one in its days only. */
  #fillBefore(filter: FacetFilter): void {
    if (this.#beforeFor !== null && sameButDays(this.#beforeFor, filter)) return
    this.#beforeFor = filter
    this.#fillFailing(filter)
    const { articles, firstRow } = this.columns
    const cellOf = this.cells.of
    const failing = this.#failing
    const { hits } = filter
    const rowsBefore = this.#rowsBefore
    const articlesBefore = this.#articlesBefore
    const { articleHits } = filter
    const open = !filter.speakers && !filter.kinds && !filter.acts && !filter.countries
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
      while (articleHits !== null && (articleHits[whole] ?? Infinity) < article) whole++
      const inWhole = open && (hits === null || articleHits?.[whole] === article)
      if (rows > before || inWhole) found++
      rowsBefore[article + 1] = rows
      articlesBefore[article + 1] = found
    }
  }
}

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

function countriesOf(members: readonly number[], countryOf: readonly number[]): Iterable<number> {
  const [only] = members
  if (members.length === 1 && only !== undefined) {
    const country = countryOf[only] ?? -1
    return country < 0 ? [] : [country]
  }
  return new Set(members.map((each) => countryOf[each] ?? -1).filter((country) => country >= 0))
}

function flags(list: readonly number[] | null, length: number): Uint8Array | null {
  if (list === null) return null
  const set = new Uint8Array(length)
  for (const each of list) if (each >= 0 && each < length) set[each] = 1
  return set
}

function holds(sorted: Uint32Array, value: number): boolean {
  return sorted[firstFrom(sorted, value)] === value
}
