/**
 * dixit-site/1, second part: what the timeline, its filters and the word search fetch.
 *
 *   data/timeline.json              TimelineHead: the first screen, whatever the size of the corpus
 *   data/rows/<block>.json          RowBlock: the lines of a list, as they scroll into view
 *   data/columns/index.json         ColumnsIndex: fetched with the next two, when a filter is first used
 *   data/columns/articles.bin       days and sizes of all articles (src/corpus/search/columns.ts), raw deflate
 *   data/columns/lanes.bin          what the voices with a lane say (the same), raw deflate
 *   data/columns/<layer>.bin        `who` else speaks, the `kind`, the `act` of every quotation: each when first needed
 *   data/columns/act-<number>.bin   the quotations of one act
 *   data/columns/voices.json        VoicesIndex: fetched with `who`
 *   data/words/index.json           WordsIndex: fetched when words are first sought
 *   data/words/<shard>.bin          postings of a stretch of the alphabet (src/corpus/search/postings.ts), raw deflate
 *   data/words/p<shard>.bin         places of the same words, for phrases, raw deflate
 *   data/words/b<shard>.bin         the common words before each of those places, for phrases that hold such words
 *   data/words/a<shard>.bin         the common words after them
 *
 * Articles are numbered oldest first, undated ones last; quotations as they follow in their articles. Those numbers
 * hold inside one `version` only, which every address of these files carries as `?v=`.
 */

/**
 * One stroke of a partition, `x` and `width` in thousandths of the article's length; a joint one has a last row too.
 * `look` is the sum of 1 for word for word, 2 for uncertain, 4 for nested.
 */
export type PartitionMark = [x: number, width: number, row: number, look: number, lastRow?: number]

/** Somebody who speaks: `voice` is his ink, `n` how many quotations. The id is empty for unknown and other voices. */
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
  /** The rows of its partition, at most six, in order of appearance; the last may stand for all other voices. */
  voices: RowVoice[]
  /** Ends of paragraphs but the last, in thousandths of the article's length. */
  bars: number[]
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

/** What of the columns is fetched only when a filter or a count needs it. */
export type Layer = 'who' | 'kind' | 'act'
/** A filter by an act needs no other act: `act-3` holds the rows of act 3. */
export type ActLayer = `act-${number}`

export interface ColumnsIndex {
  version: string
  articles: number
  quotations: number
  /** The voices with a lane, busiest first: the first speakers by number. */
  lanes: { id: string; name: string; voice: number }[]
  /** Places in `lanes` of the members of each set that has one; by number, most frequent first. */
  loud: number[][]
  /** Quotations of every kind and act, by number: what an open filter leaves. */
  kinds: number[]
  acts: number[]
  /** Bytes of each layer as published. */
  bytes: Record<Layer, number>
}

export interface VoicesIndex {
  /** Speakers by number, busiest first; four lists of one length. Of most the id follows from the name: null. */
  ids: (string | null)[]
  names: string[]
  countries: (string | null)[]
  voices: number[]
  /** Sets of speakers that say something together, by number: first the loud ones; the empty set is unknown voices. */
  sets: number[][]
}

export interface WordsIndex {
  version: string
  quotations: number
  articles: number
  /** First term of every shard, in order of code units. */
  shards: string[]
}
