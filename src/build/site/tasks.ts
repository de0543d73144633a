import type { ArticleLink } from '#format/site.ts'
import type { SpeakerHead } from '../data/speakerFiles.ts'
import type { FeedEntry } from '../feeds/feed.ts'
import type { PacketEntry } from './manifest.ts'

/** An article that a worker reads from `corpus.json` and makes files of. */
export interface ArticleTask {
  /** Where its JSON is in `corpus.json`. */
  at: number
  length: number
  previous: ArticleLink | null
  next: ArticleLink | null
  /** Whether its files are to be written; else only its products are wanted. */
  write: boolean
  /** Whether it has a page and a twin. */
  page: boolean
  picture: boolean
  /** How many of its quotations, the first ones, have pages. */
  quotations: number
  /** Former ids of quotations that have pages, and the ids they lead to. */
  moved: readonly { from: string; to: string }[]
}

/** Where a piece of a file of the store is. */
export interface StoredPiece {
  file: string
  at: number
  length: number
}

/** Work for a worker. */
export type Task =
  | { kind: 'articles'; articles: readonly ArticleTask[]; products: boolean }
  | {
      kind: 'speaker'
      head: SpeakerHead
      page: boolean
      statements: readonly StoredPiece[]
      feed: FeedEntries
    }
  | { kind: 'page'; path: string; head: string }
  | { kind: 'words'; runs: readonly StoredPiece[]; version: string }

/** Entries of a feed; the words of each are `pieces` of the store, one a line. */
export type FeedEntries = readonly { entry: Omit<FeedEntry, 'text'>; pieces: readonly StoredPiece[] }[]

/** What comes of it. */
export interface Result {
  pages: number
  files: number
  /** The files that can be compared with those of another build: path and digest. */
  digests: readonly (readonly [path: string, digest: string])[]
  /** Where the packet of products is, in the worker's file. */
  products: PacketEntry | null
}

/** What a worker says. */
export type Answer = { result: Result } | { error: string }
