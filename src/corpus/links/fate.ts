import type { Article } from '#format/corpus.ts'
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

/** The corpus as re-anchoring sees it. */
export interface Grounds {
  articles: readonly KeyedArticle[]
  /** All that the ledger holds, by id. */
  published: ReadonlyMap<string, PublishedRecord>
  /** Keys that the ledger holds: articles that were published before. */
  publishedKeys: ReadonlySet<string>
}

export interface KeyedArticle {
  article: Article
  key: string
}

/** A record under way, with its folded words. */
export interface Missing {
  record: PublishedRecord
  words: readonly string[]
}
