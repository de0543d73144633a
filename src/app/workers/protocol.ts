import type { Layer } from '#format/columns.ts'
import type { Act, Kind } from '#format/vocabulary.ts'
import type { Sort } from '#app/searchParams.ts'

/** What of an address filters: any of the values of each facet, all facets together. */
export interface Filter {
  q?: string
  from?: string
  to?: string
  speaker?: string[]
  kind?: Kind[]
  act?: Act[]
  country?: string[]
}

export const FACETS = ['speaker', 'kind', 'act', 'country'] as const
export type Facet = (typeof FACETS)[number]

/** A speaker of the facet, with the number of quotations that he would give. */
export interface VoiceCount {
  id: string
  name: string
  /** His ink. */
  voice: number
  n: number
}

/** How many quotations each value of a facet would give; null while nothing has been read that could tell. */
export interface Counts {
  kinds: Record<string, number> | null
  acts: Record<string, number> | null
  countries: { code: string; n: number }[] | null
}

/** What a filter leaves. */
export interface Outcome extends Counts {
  articles: number
  quotations: number
  /** Numbers of the articles, in the order asked for; of undated ones last by date. */
  list: Uint32Array
  /** The voices with a lane, and those chosen. */
  voices: VoiceCount[]
  /** Words left out because they are everywhere, as typed. */
  ignored: string[]
}

/** A quotation by its place: the article's number, and its own place in the article's quotations. */
export type RowPlace = [article: number, quotation: number]

/** The filter with one part given up, and how many quotations that would give. */
export interface Loosening {
  without: Facet | 'q' | 'days'
  n: number
}

export interface Requests {
  find: { ask: { filter: Filter; sort: Sort }; answer: Outcome }
  /** Counts of some facets, whatever has to be read for them. */
  counts: { ask: { filter: Filter; layers: Layer[] }; answer: Counts }
  page: { ask: { filter: Filter; sort: Sort; skip: number; limit: number }; answer: RowPlace[] }
  /** Speakers whose name holds some letters; counts under the rest of the filter. */
  voices: { ask: { filter: Filter; letters: string; limit: number }; answer: VoiceCount[] }
  /** Quotations per lane and stretch of time, lane by lane; `days` (since 1970) are the borders of the stretches. */
  lanes: { ask: { filter: Filter; speakers: string[]; days: number[] }; answer: Uint32Array }
  loosen: { ask: { filter: Filter }; answer: Loosening[] }
}

export type RequestName = keyof Requests

/** A message to the worker, and its answer. */
export type Message = { [N in RequestName]: { id: number; name: N; ask: Requests[N]['ask'] } }[RequestName]
export type Answer = { answer: unknown } | { error: string; status: number }
export type Reply = { id: number } & Answer

/** First message: where the data lie. */
export interface Opening {
  base: string
  version: string
}
