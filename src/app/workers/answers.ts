import type { ActLayer, ColumnsIndex, Layer } from '#format/columns.ts'
import { ACTS, KINDS } from '#format/vocabulary.ts'
import type { Facets } from '#corpus/search/facets.ts'
import type { FacetCounts, FacetFilter } from '#corpus/search/tally.ts'
import { firstFrom } from '#corpus/search/lists.ts'
import { parseQuery } from '#corpus/search/query.ts'
import type { Query } from '#corpus/search/query.ts'
import type { Found } from '#corpus/search/wordSearch.ts'
import { fold } from '#corpus/text/fold.ts'
import type { Sort } from '#app/searchParams.ts'
import { articleOf, isKnown } from './desk.ts'
import type { Desk, Held } from './desk.ts'
import { FACETS } from './protocol.ts'
import type { Counts, Filter, Loosening, Outcome, Requests, RowPlace, VoiceCount } from './protocol.ts'

const MS_PER_DAY = 86_400_000

/** A filter in numbers, with what its words found and the columns that it needs. */
interface Numbered extends Held {
  filter: FacetFilter
  found: Found | null
  query: Query
}

/** Answers questions about filters; the last filter's numbers are kept, since its pages follow. */
export class Answers {
  readonly #desk: Desk
  #last: { key: string; numbered: Promise<Numbered> } | null = null
  #words: { q: string; found: Promise<Found | null> } | null = null

  constructor(desk: Desk) {
    this.#desk = desk
  }

  async find({ filter, sort }: Requests['find']['ask']): Promise<Outcome> {
    const numbered = await this.#numbered(filter)
    const { facets } = numbered
    const counts = facets.count(numbered.filter)
    const list = facets.articlesOf(numbered.filter)
    return {
      articles: counts.articles,
      quotations: counts.quotations,
      list: sort === 'relevance' ? byRelevance(list, numbered) : inOrder(list, sort, datedOf(facets)),
      ...countsOf(counts, numbered),
      voices: shownVoices(counts, numbered, filter.speaker ?? []),
      ignored: numbered.query.ignored,
    }
  }

  async counts({ filter, layers }: Requests['counts']['ask']): Promise<Counts> {
    if (Object.keys(filter).length === 0 && !layers.includes('who')) {
      const { index } = await this.#desk.columns()
      return { kinds: named(KINDS, index.kinds), acts: named(ACTS, index.acts), countries: null }
    }
    const numbered = await this.#numbered(filter, layers)
    return countsOf(numbered.facets.count(numbered.filter), numbered)
  }

  async page({ filter, sort, skip, limit }: Requests['page']['ask']): Promise<RowPlace[]> {
    const numbered = await this.#numbered(filter)
    const { facets } = numbered
    const rows = rowsInOrder(numbered, sort, skip, limit)
    return rows.map((row): RowPlace => {
      const article = articleOf(facets.columns, row)
      return [article, row - (facets.columns.firstRow[article] ?? 0)]
    })
  }

  async voices({ filter, letters, limit }: Requests['voices']['ask']): Promise<VoiceCount[]> {
    const { facets, names, filter: numbers } = await this.#numbered(filter, ['who'])
    const counts = facets.count(numbers)
    const sought = fold(letters).split(' ')
    const fits = (name: string): boolean => sought.every((part) => ` ${fold(name)}`.includes(` ${part}`))
    const found: VoiceCount[] = []
    names.people.forEach((person, speaker) => {
      const n = counts.speakers[speaker] ?? 0
      if (n > 0 && fits(person.name)) found.push({ ...person, n })
    })
    return found.toSorted((a, b) => b.n - a.n).slice(0, limit)
  }

  async lanes({ filter, speakers, days }: Requests['lanes']['ask']): Promise<Uint32Array> {
    const { facets, names, filter: numbers } = await this.#numbered({ ...filter, speaker: speakers }, [])
    return facets.lanes(
      numbers,
      speakers.map((id) => names.speakerNumber.get(id) ?? -1),
      days.map((day) => firstFrom(facets.columns.day, day)),
    )
  }

  /** Each part of the filter given up in turn: what that alone would find, where it finds anything. */
  async loosen({ filter }: Requests['loosen']['ask']): Promise<Loosening[]> {
    const parts: [without: Loosening['without'], looser: Filter][] = []
    const { q, from, to, ...facets } = filter
    if (q !== undefined) parts.push(['q', { ...facets, ...(from && { from }), ...(to && { to }) }])
    if (from !== undefined || to !== undefined) parts.push(['days', { ...facets, ...(q && { q }) }])
    for (const facet of FACETS) {
      if (filter[facet] === undefined) continue
      const looser = { ...filter }
      delete looser[facet]
      parts.push([facet, looser])
    }
    const counted: Loosening[] = []
    for (const [without, looser] of parts) {
      const numbered = await this.#number(looser)
      counted.push({ without, n: numbered.facets.count(numbered.filter).quotations })
    }
    return counted.filter(({ n }) => n > 0)
  }

  async #numbered(filter: Filter, more: readonly Layer[] = []): Promise<Numbered> {
    const key = JSON.stringify(filter)
    if (this.#last?.key !== key) {
      const last = { key, numbered: this.#number(filter) }
      this.#last = last
      last.numbered.catch(() => {
        if (this.#last === last) this.#last = null
      })
    }
    const numbered = await this.#last?.numbered
    if (numbered && more.every((layer) => isKnown(numbered.layers, layer))) return numbered
    const fuller = this.#number(filter, more)
    this.#last = { key, numbered: fuller }
    return fuller
  }

  async #number(asked: Filter, more: readonly Layer[] = []): Promise<Numbered> {
    const { q, from, to, speaker, kind, act, country } = asked
    const query = parseQuery(q ?? '')
    const [held, found] = await Promise.all([
      this.#desk.columns((index) => [...neededBy(asked, index), ...more]),
      query.clauses.length === 0 ? null : this.#found(q ?? '', query),
    ])
    const { names } = held
    const filter: FacetFilter = {
      from: from === undefined ? null : dayOf(from),
      to: to === undefined ? null : dayOf(to),
      speakers: speaker?.map((id) => names.speakerNumber.get(id) ?? -1) ?? null,
      kinds: kind?.map((each) => KINDS.indexOf(each)) ?? null,
      acts: act?.map((each) => ACTS.indexOf(each)) ?? null,
      countries: country?.map((code) => names.codes.indexOf(code)) ?? null,
      hits: found?.rows ?? null,
      articleHits: found?.articles ?? null,
    }
    return { ...held, filter, found, query }
  }

  /** What some words found; the last ones are kept, since the rest of a filter changes around them. */
  #found(q: string, query: Query): Promise<Found | null> {
    if (this.#words?.q === q) return this.#words.found
    const words = { q, found: this.#desk.words().then((search) => search.seek(query)) }
    this.#words = words
    words.found.catch(() => {
      if (this.#words === words) this.#words = null
    })
    return words.found
  }
}

/** The layers without which a filter cannot be answered: the lanes alone know their own voices. */
function neededBy({ speaker, kind, act, country }: Filter, { lanes }: ColumnsIndex): (Layer | ActLayer)[] {
  const others = speaker?.some((id) => lanes.every((lane) => lane.id !== id)) === true
  return [
    ...(others || country ? (['who'] as const) : []),
    ...(kind ? (['kind'] as const) : []),
    ...(act ?? []).map((each): ActLayer => `act-${ACTS.indexOf(each)}`),
  ]
}

function countsOf(counts: FacetCounts, { layers, names }: Numbered): Counts {
  return {
    kinds: layers.has('kind') ? named(KINDS, counts.kinds) : null,
    acts: layers.has('act') ? named(ACTS, counts.acts) : null,
    countries: layers.has('who')
      ? names.codes.map((code, number) => ({ code, n: counts.countries[number] ?? 0 }))
      : null,
  }
}

function named(values: readonly string[], counts: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries(values.map((value, number) => [value, counts[number] ?? 0]))
}

const dayOf = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY)

function datedOf({ columns }: Facets): number {
  return firstFrom(columns.day, 0x7fffffff)
}

/** Article numbers by date; undated ones keep their order, last. */
function inOrder(list: Uint32Array, sort: Sort, dated: number): Uint32Array {
  if (sort === 'date') return list
  const border = firstFrom(list, dated)
  const newest = list.slice()
  newest.subarray(0, border).reverse()
  return newest
}

function byRelevance(list: Uint32Array, { facets, found }: Numbered): Uint32Array {
  const best = new Map<number, number>()
  found?.rows.forEach((row, k) => {
    const article = articleOf(facets.columns, row)
    best.set(article, Math.max(best.get(article) ?? 0, found.scores[k] ?? 0))
  })
  return list.toSorted((a, b) => (best.get(b) ?? 0) - (best.get(a) ?? 0) || b - a)
}

function rowsInOrder({ facets, filter, found }: Numbered, sort: Sort, skip: number, limit: number): number[] {
  if (sort === 'date') return facets.rowsOf(filter, skip, limit)
  const total = facets.count(filter).quotations
  if (sort === 'relevance' && found) {
    const scores = new Map(Array.from(found.rows, (row, k) => [row, found.scores[k] ?? 0]))
    const rows = facets.rowsOf(filter, 0, total)
    return rows
      .toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || b - a)
      .slice(skip, skip + limit)
  }
  // Newest first: dated rows from the end, then undated ones; inside an article in reading order.
  return newestRows(facets, filter, skip, limit)
}

function newestRows(facets: Facets, filter: FacetFilter, skip: number, limit: number): number[] {
  const articles = inOrder(facets.articlesOf(filter), '-date', datedOf(facets))
  const { firstRow } = facets.columns
  const rows: number[] = []
  let before = 0
  for (const article of articles) {
    const start = facets.passedBefore(article)
    const count = facets.passedBefore(article + 1) - start
    if (before + count > skip) {
      const own = facets.passing(filter, firstRow[article] ?? 0, firstRow[article + 1] ?? 0)
      rows.push(...own.slice(Math.max(skip - before, 0)))
    }
    before += count
    if (rows.length >= limit) break
  }
  return rows.slice(0, limit)
}

function shownVoices(
  counts: FacetCounts,
  { index, names }: Numbered,
  chosen: readonly string[],
): VoiceCount[] {
  const ids = new Set([...index.lanes.map(({ id }) => id), ...chosen])
  return [...ids].flatMap((id) => {
    const speaker = names.speakerNumber.get(id) ?? -1
    const person = names.people[speaker]
    return person ? [{ ...person, n: counts.speakers[speaker] ?? 0 }] : []
  })
}
