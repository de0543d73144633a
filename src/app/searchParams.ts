import { ACTS, KINDS } from '#format/vocabulary.ts'
import type { Act, Kind } from '#format/vocabulary.ts'

/**
 * The search of every address, as DESIGN's table of addresses has it. A key is absent when it says the default; an
 * unknown key or an invalid value is dropped, never an error. Values are strings, so that `q=2020` stays a word.
 */
export interface Search {
  /** Words: as typed, trimmed. */
  q?: string
  /** First and last day, `YYYY-MM-DD`, inclusive. */
  from?: string
  to?: string
  /** Speaker ids; any of them. Sorted, without repetition. */
  speaker?: string[]
  kind?: Kind[]
  act?: Act[]
  /** ISO 3166-1 alpha-2 codes. */
  country?: string[]
  /** Default: articles. */
  view?: 'quotes'
  /** Default: `-date`; `relevance` where words are sought among quotes. */
  sort?: Sort
  /** The second speaker of a face to face. */
  with?: string
}

export const SORTS = ['date', '-date', 'relevance'] as const
export type Sort = (typeof SORTS)[number]

/** The order of a list when the address does not say one. */
export function defaultSort(search: Search): Sort {
  return search.q !== undefined && search.view === 'quotes' ? 'relevance' : '-date'
}

/** Reads the search part of an address (with or without `?`). */
export function parseSearch(text: string): Search {
  const params = new URLSearchParams(text)
  const search: Search = {}
  const q = params.get('q')?.trim()
  if (q) search.q = q
  const from = isoDay(params.get('from'))
  if (from !== null) search.from = from
  const to = isoDay(params.get('to'))
  if (to !== null) search.to = to
  const speaker = several(params.getAll('speaker').filter(isId))
  if (speaker) search.speaker = speaker
  const kind = several(params.getAll('kind').filter((value) => isOneOf(KINDS, value)))
  if (kind) search.kind = kind
  const act = several(params.getAll('act').filter((value) => isOneOf(ACTS, value)))
  if (act) search.act = act
  const country = several(params.getAll('country').filter((value) => /^[A-Z]{2}$/.test(value)))
  if (country) search.country = country
  if (params.get('view') === 'quotes') search.view = 'quotes'
  const sort = params.get('sort')
  if (isOneOf(SORTS, sort) && sort !== defaultSort(search) && (sort !== 'relevance' || search.q))
    search.sort = sort
  const other = params.get('with')
  if (other !== null && isId(other)) search.with = other
  return search
}

/** Writes a search as an address has it: `?q=…`, or an empty string when it says nothing. */
export function stringifySearch(search: Search): string {
  const params = new URLSearchParams()
  for (const key of ORDER) {
    const value: unknown = search[key]
    for (const each of Array.isArray(value) ? value : [value]) {
      if (typeof each === 'string' && each !== '') params.append(key, each)
    }
  }
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

/** What the router holds, checked again: links written by code pass the same door as typed addresses. */
export function validSearch(raw: object): Search {
  return parseSearch(stringifySearch(raw))
}

const ORDER = ['q', 'from', 'to', 'speaker', 'kind', 'act', 'country', 'view', 'sort', 'with'] as const

function isOneOf<T extends string>(values: readonly T[], value: string | null): value is T {
  return values.some((each) => each === value)
}

/** Ids are opaque here; only what could never be one is dropped. */
function isId(value: string): boolean {
  return value !== '' && value.length <= 200
}

function several<T extends string>(values: readonly T[]): T[] | undefined {
  return values.length === 0 ? undefined : [...new Set(values)].toSorted()
}

/** A day of the calendar, or null: `2020-02-30` is none. */
function isoDay(value: string | null): string | null {
  if (value === null || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : null
}
