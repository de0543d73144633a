import { ACTS, KINDS } from '#format/vocabulary.ts'
import type { Facets } from '#corpus/search/facets.ts'
import type { FacetCounts, FacetFilter } from '#corpus/search/tally.ts'
import { firstFrom } from '#corpus/search/lists.ts'
import { parseQuery } from '#corpus/search/query.ts'
import type { Query } from '#corpus/search/query.ts'
import type { Found } from '#corpus/search/wordSearch.ts'
import { fold } from '#corpus/text/fold.ts'
import type { Sort } from '#app/searchParams.ts'
import { articleOf } from './desk.ts'
import type { Desk, Names } from './desk.ts'
import { FACETS } from './protocol.ts'
import type { Filter, Loosening, Outcome, Requests, RowPlace, VoiceCount } from './protocol.ts'

const MS_PER_DAY = 86_400_000
/** Voices that an outcome names: what the lanes and the facet show before anybody asks for more. */
const NAMED = 40

/** A filter in numbers, with what its words found. */
interface Numbered {
  filter: FacetFilter
  found: Found | null
  query: Query
  facets: Facets
  names: Names
}

/** Answers questions about filters; the last filter's numbers are kept, since its pages follow. */
export class Answers {
  readonly #desk: Desk
  #last: { key: string; numbered: Promise<Numbered> } | null = null

  constructor(desk: Desk) {
    this.#desk = desk
  }

  async find({ filter, sort, keep }: Requests['find']['ask']): Promise<Outcome> {
    const numbered = await this.#numbered(filter)
    const { facets, names } = numbered
    const counts = facets.count(numbered.filter)
    const list = facets.articlesOf(numbered.filter)
    return {
      articles: counts.articles,
      quotations: counts.quotations,
      list: sort === 'relevance' ? byRelevance(list, numbered) : inOrder(list, sort, datedOf(facets)),
      kinds: Object.fromEntries(KINDS.map((kind, number) => [kind, counts.kinds[number] ?? 0])),
      acts: Object.fromEntries(ACTS.map((act, number) => [act, counts.acts[number] ?? 0])),
      countries: names.codes.map((code, number) => ({ code, n: counts.countries[number] ?? 0 })),
      voices: busiest(counts, names, [...keep, ...(filter.speaker ?? [])]),
      voiceCount: counts.speakers.filter((n) => n > 0).length,
      ignored: numbered.query.ignored,
    }
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
    const { facets, names, filter: numbers } = await this.#numbered(filter)
    const counts = facets.count(numbers)
    const sought = fold(letters).split(' ')
    const fits = (name: string): boolean => sought.every((part) => ` ${fold(name)}`.includes(` ${part}`))
    const found: VoiceCount[] = []
    for (const speaker of names.index.ids.keys()) {
      if (!fits(names.index.names[speaker] ?? '')) continue
      const voice = voiceCount(counts, names, speaker)
      if (voice.n > 0) found.push(voice)
    }
    return found.toSorted((a, b) => b.n - a.n).slice(0, limit)
  }

  async lanes({ filter, speakers, days }: Requests['lanes']['ask']): Promise<Uint32Array> {
    const { facets, names, filter: numbers } = await this.#numbered(filter)
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

  #numbered(filter: Filter): Promise<Numbered> {
    const key = JSON.stringify(filter)
    if (this.#last?.key === key) return this.#last.numbered
    const numbered = this.#number(filter)
    const last = { key, numbered }
    this.#last = last
    numbered.catch(() => {
      if (this.#last === last) this.#last = null
    })
    return numbered
  }

  async #number({ q, from, to, speaker, kind, act, country }: Filter): Promise<Numbered> {
    const query = parseQuery(q ?? '')
    const [{ facets, names }, found] = await Promise.all([
      this.#desk.columns(),
      query.clauses.length === 0 ? null : this.#desk.words().then((words) => words.seek(query)),
    ])
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
    return { filter, found, query, facets, names }
  }
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

function voiceCount(counts: FacetCounts, { index }: Names, speaker: number): VoiceCount {
  return {
    id: index.ids[speaker] ?? '',
    name: index.names[speaker] ?? '',
    voice: index.voices[speaker] ?? 0,
    n: counts.speakers[speaker] ?? 0,
  }
}

function busiest(counts: FacetCounts, names: Names, chosen: readonly string[]): VoiceCount[] {
  const ranked = Array.from(counts.speakers.keys()).filter((speaker) => (counts.speakers[speaker] ?? 0) > 0)
  ranked.sort((a, b) => (counts.speakers[b] ?? 0) - (counts.speakers[a] ?? 0) || a - b)
  const kept = new Set(ranked.slice(0, NAMED))
  for (const id of chosen) {
    const speaker = names.speakerNumber.get(id)
    if (speaker !== undefined) kept.add(speaker)
  }
  return [...kept].map((speaker) => voiceCount(counts, names, speaker))
}
