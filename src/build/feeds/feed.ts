import type { Article } from '#format/corpus.ts'
import type { Address } from '../pages/address.ts'
import { articlePath } from '../pages/address.ts'
import type { Said } from '../pages/said.ts'

/** How many articles, or statements of a speaker, a feed tells of: the newest. */
export const FEED_LENGTH = 50

export interface FeedEntry {
  /** Path under the base of the page. */
  path: string
  title: string
  text: string
  /** `YYYY-MM-DD` or null. */
  date: string | null
  lang: string
}

/** What a feed tells, newest first, whatever its format. */
export interface Feed {
  title: string
  /** Paths under the base: of the page that the feed follows, and of the feed's files without their extension. */
  page: string
  path: string
  entries: FeedEntry[]
}

/** An article as an entry: its statements, as they may be copied. */
export function articleEntry(article: Article, said: readonly Said[]): FeedEntry {
  return {
    path: articlePath(article.id),
    title: article.title,
    text: said.map(({ copy }) => copy).join('\n'),
    date: article.date,
    lang: article.lang,
  }
}

/** A statement as an entry: where it stands, and the words as they may be copied. */
export function saidEntry({ article, copy, path }: Said): FeedEntry {
  return { path, title: article.title, text: copy, date: article.date, lang: article.lang }
}

/** A name for an entry that stays, whatever happens to the file: the address in full, or a name of its own. */
export const entryId = (path: string, address: Address): string =>
  address.absolute(path) ?? `urn:dixit:${path.replaceAll('/', ':')}`

/** A day of the corpus as feeds want it; undated things are as old as can be, since no clock is asked. */
export const instantOf = (date: string | null): string => `${date ?? '1970-01-01'}T00:00:00Z`
