import type { Article } from '#format/corpus.ts'
import { type ArticleList, articlesAt } from '../articleList.ts'
import { grouped } from './grouped.ts'
import type { PublishedRecord } from './ledgerLine.ts'
import type { Place } from './places.ts'

/**
 * Why no link leads from a published quotation, in the words of the data (the interface has a sentence for each; the
 * reason of a quotation that a person declared gone is that person's own):
 * - `several-places`       places equally like it, and nothing tells them apart
 * - `surroundings-differ`  words like it, but neither what stood before nor what stood after agrees
 * - `not-a-quotation`      the words still stand in its article, as no quotation
 * - `other-article`        the words stand in another article only
 * - `words-gone`           its article is there, its words are not
 * - `article-gone`         neither is there
 * - `decision-lost`        a person's decision leads to a quotation that is lost itself
 */
export const LOST_REASONS = [
  'several-places',
  'surroundings-differ',
  'not-a-quotation',
  'other-article',
  'words-gone',
  'article-gone',
  'decision-lost',
] as const
export type LostReason = (typeof LOST_REASONS)[number]

/** What became of a published quotation that no current one bears the id of. */
export type Fate =
  { kind: 'moved'; to: string; place: Place } | { kind: 'lost'; reason: LostReason; at: Place | null }

/** What links need of an article at any time. */
export interface ArticleHead {
  id: string
  key: string
  date: string | null
  title: string
}

/** The corpus as re-anchoring sees it: small heads at hand, the texts read when they are asked for. */
export interface Grounds {
  /** One for each article of the list, in its order. */
  heads: readonly ArticleHead[]
  articles: ArticleList
  /** All that the ledger holds, by id. */
  published: ReadonlyMap<string, PublishedRecord>
  /** Keys that the ledger holds: articles that were published before. */
  publishedKeys: ReadonlySet<string>
}

/** A record under way, with its folded words. */
export interface Missing {
  record: PublishedRecord
  words: readonly string[]
}

/** The places of current articles by key, of those keys that are asked for. */
export function placesOfKeys(keys: ReadonlySet<string>, { heads }: Grounds): Map<string, number[]> {
  const places = Array.from(heads.keys()).filter((place) => keys.has(heads[place]?.key ?? ''))
  return grouped(places, (place) => heads[place]?.key ?? '')
}

/** Few articles are read once, many again each time. */
const HELD = 8

/** The articles at some places, to be gone through several times. */
export function articlesOf({ articles }: Grounds, places: readonly number[]): Iterable<Article> {
  const list = articlesAt(articles, places)
  return places.length <= HELD ? [...list] : list
}
