/**
 * dixit-site/1, second part: what the timeline, its filters and the word search fetch.
 *
 *   data/timeline.json              TimelineHead: the first screen, whatever the size of the corpus
 *   data/rows/<block>.json          RowBlock: the lines of a list, as they scroll into view
 *   data/columns/index.json         ColumnsIndex: fetched with the columns, when a filter is first used
 *   data/columns/<key>.bin          one year of columns (src/corpus/search/columns.ts), raw deflate
 *   data/words/index.json           WordsIndex: fetched when words are first sought
 *   data/words/<shard>.bin          postings of a stretch of the alphabet (src/corpus/search/postings.ts), raw deflate
 *   data/words/p<shard>.bin         places of the same words, for phrases, raw deflate
 *
 * Articles are numbered oldest first, undated ones last; quotations as they follow in their articles. Those numbers
 * hold inside one `version` only, which every address of these files carries as `?v=`.
 */

/** One statement of a partition: `[x, width, voice, look]`, with a fifth number when the statement is joint. */
export type PartitionMark = [x: number, width: number, voice: number, look: number, joint?: number]

/** Bits of a mark's `look`. */
export const LOOKS = { direct: 1, mixed: 2, uncertain: 4, nested: 8 } as const

/** Somebody who speaks in an article: index in `speakers` of nobody is never written; `voice` is his ink. */
export interface RowVoice {
  id: string
  name: string
  voice: number
  n: number
}

/** An article as a list shows it. */
export interface ArticleRow {
  id: string
  title: string
  /** YYYY-MM-DD, or null when the article has none. */
  date: string | null
  /** Host of the source, or null. */
  site: string | null
  /** How many quotations it holds. */
  n: number
  /** Who speaks, busiest first. A mark's `voice` is an index into this list, -1 for an unknown voice. */
  voices: RowVoice[]
  /** Ends of paragraphs, in thousandths of the article's length; the last end is left out. */
  bars: number[]
  /** x and width in thousandths of the article's length. */
  marks: PartitionMark[]
}

export interface RowBlock {
  /** Number of the first article. */
  first: number
  rows: ArticleRow[]
}

/** One voice's row on the axis: `at` holds pairs, place of the unit (day or month, from the axis's first) and count. */
export interface Lane extends RowVoice {
  at: number[]
}

export interface TimelineHead {
  /** Changes whenever a number of this part of the data may mean something else. */
  version: string
  articles: number
  quotations: number
  voices: number
  /** Articles a row block holds. */
  blockSize: number
  /** `YYYY-MM` and number of articles of every month that has some, oldest first. */
  months: [month: string, articles: number][]
  undated: number
  /** Units of the lanes: days while the axis is short enough, else months. */
  unit: 'day' | 'month'
  /** Busiest first. */
  lanes: Lane[]
  /** The first lines of the unfiltered list: newest first, then undated ones. */
  rows: ArticleRow[]
}

/** One file of columns. */
export interface ColumnsPart {
  /** The year, or `undated`. */
  key: string
  articles: number
  quotations: number
}

export interface ColumnsIndex {
  version: string
  /** In the order of the articles' numbers. */
  parts: ColumnsPart[]
  /** Speakers by number, busiest first; four lists of one length. */
  ids: string[]
  names: string[]
  countries: (string | null)[]
  voices: number[]
  /** Sets of speakers that say something together, by number, most frequent first; the empty set is unknown voices. */
  sets: number[][]
}

export interface WordsIndex {
  version: string
  quotations: number
  articles: number
  /** First term of every shard, in order of code units. */
  shards: string[]
}
