import type { WordsIndex } from '#format/columns.ts'
import { firstFrom, intersect, subtract, unite, uniteTwo } from './lists.ts'
import { LEVEL_WEIGHTS, Shard, readPlaces } from './postings.ts'
import type { Postings } from './postings.ts'
import type { Clause, Query } from './query.ts'

/** What a query finds. `null` lists: the query demands nothing. */
export interface Found {
  /** Rows that answer, ascending, and a score for each: rarer words, and words that fill more of their quotation. */
  rows: Uint32Array
  scores: Float32Array
  /** Articles that answer as a whole: each word in a quotation, the title or the text around. Ascending. */
  articles: Uint32Array
}

/** Fetches one inflated file of `data/words/`: `3` are the postings of shard 3, `p3` its places. */
export type LoadWords = (name: string) => Promise<Uint8Array>

/** A prefix is spelt out to so many terms, the first ones of the alphabet. */
const PREFIX_TERMS = 200

/** How short a stem inside of the letters typed may be, and how much shorter than they. */
const SHORTEST_STEM = 4
const LONGEST_ENDING = 4

/** A demand's postings, and the articles that answer it as a whole. */
interface Sought extends Postings {
  whole: Uint32Array
}

/** Terms kept decoded. */
const DECODED = 128

/** Word search over shards that are fetched as queries need them. */
export class WordSearch {
  readonly #index: WordsIndex
  readonly #load: LoadWords
  readonly #shards = new Map<number, Promise<Shard>>()
  readonly #firstRow: Uint32Array
  /** The latest terms, decoded: a query that grows letter by letter says its first words over and over. */
  readonly #decoded = new Map<string, Sought>()

  /** `firstRow` are the columns' rows with which articles begin. */
  constructor(index: WordsIndex, load: LoadWords, firstRow: Uint32Array) {
    this.#index = index
    this.#load = load
    this.#firstRow = firstRow
  }

  /** What a query finds; null when it holds no word to seek. Rejects when a shard could not be read. */
  async seek(query: Query): Promise<Found | null> {
    if (query.clauses.length === 0) return null
    const clauses = await Promise.all(
      query.clauses.map(async (clause) => ({ clause, at: await this.#postings(clause) })),
    )
    const demanded = clauses.filter(({ clause }) => !clause.excluded).map(({ at }) => at)
    const excluded = clauses.filter(({ clause }) => clause.excluded).map(({ at }) => at)
    return this.#combine(demanded, excluded)
  }

  #combine(demanded: readonly Sought[], excluded: readonly Sought[]): Found {
    const rows = demanded.map((each) => each.rows).toSorted((a, b) => a.length - b.length)
    let found = rows[0] ?? upTo(this.#index.quotations)
    for (const list of rows.slice(1)) found = intersect(found, list)
    const articles = demanded.map((each) => each.whole).toSorted((a, b) => a.length - b.length)
    let whole = articles[0] ?? upTo(this.#index.articles)
    for (const list of articles.slice(1)) whole = intersect(whole, list)
    for (const each of excluded) {
      found = subtract(found, each.rows)
      whole = subtract(whole, each.whole)
    }
    return { rows: found, scores: this.#scores(found, demanded), articles: whole }
  }

  #sought(postings: Postings): Sought {
    return { ...postings, whole: this.#articlesWith(postings) }
  }

  #articlesWith({ rows, articles }: Postings): Uint32Array {
    const firstRow = this.#firstRow
    const ofRows = new Uint32Array(rows.length)
    let count = 0
    let article = 0
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k] ?? 0
      if (row < (firstRow[article + 1] ?? 0) && count > 0) continue
      article = firstFrom(firstRow, row + 1, article) - 1
      ofRows[count++] = article
    }
    return uniteTwo(ofRows.subarray(0, count), articles)
  }

  #scores(found: Uint32Array, demanded: readonly Postings[]): Float32Array {
    const scores = new Float32Array(found.length)
    for (const { rows, levels } of demanded) {
      const rarity = Math.log(1 + (this.#index.quotations + 1) / (rows.length + 1))
      const weights = LEVEL_WEIGHTS.map((weight) => rarity * weight)
      const far = rows.length > found.length * 16
      let at = 0
      for (let k = 0; k < found.length; k++) {
        const row = found[k] ?? 0
        if (far) at = firstFrom(rows, row, at)
        else while ((rows[at] ?? Infinity) < row) at++
        scores[k] = (scores[k] ?? 0) + (weights[levels[at] ?? 0] ?? 0)
      }
    }
    return scores
  }

  async #postings(clause: Clause): Promise<Sought> {
    const [first] = clause.terms
    if (!first) return none
    if (clause.terms.length > 1) return this.#phrase(clause)
    const exact = await this.#term(first.term)
    if (exact.rows.length + exact.articles.length > 0 || clause.prefix === null || clause.prefix.length < 2)
      return exact
    return this.#beginningWith(clause.prefix)
  }

  async #term(term: string): Promise<Sought> {
    const known = this.#decoded.get(term)
    if (known) return known
    const shard = await this.#shard(this.#shardOf(term))
    const place = shard.find(term)
    const postings = shard.terms[place] === term ? this.#sought(shard.read(place)) : none
    this.#decoded.set(term, postings)
    const [oldest] = this.#decoded.keys()
    if (this.#decoded.size > DECODED && oldest !== undefined) this.#decoded.delete(oldest)
    return postings
  }

  /** Terms that begin with the letters typed; and, since a stem is shorter than its word, the longest stem inside them. */
  async #beginningWith(letters: string): Promise<Sought> {
    const lists: Postings[] = []
    const first = this.#shardOf(letters)
    const last = this.#shardOf(`${letters}\uffff`)
    for (let number = first; number <= Math.min(last, first + 3); number++) {
      const shard = await this.#shard(number)
      const end = shard.find(`${letters}\uffff`)
      for (let place = shard.find(letters); place < end && lists.length < PREFIX_TERMS; place++) {
        lists.push(shard.read(place))
      }
    }
    if (lists.length === 0) lists.push(...(await this.#insideOf(letters)))
    return this.#sought(this.#merged(lists))
  }

  /** The longest term that is the beginning of the letters, if it is nearly as long. */
  async #insideOf(letters: string): Promise<Postings[]> {
    const shortest = Math.max(SHORTEST_STEM, letters.length - LONGEST_ENDING)
    for (let length = letters.length - 1; length >= shortest; length--) {
      const shorter = await this.#term(letters.slice(0, length))
      if (shorter.rows.length + shorter.articles.length > 0) return [shorter]
    }
    return []
  }

  /** Postings of any of some terms; of a row the highest level. */
  #merged(lists: readonly Postings[]): Postings {
    const [only] = lists
    if (lists.length <= 1) return only ?? none
    const best = new Uint8Array(this.#index.quotations)
    for (const { rows, levels } of lists) {
      for (let k = 0; k < rows.length; k++) {
        const row = rows[k] ?? 0
        best[row] = Math.max(best[row] ?? 0, (levels[k] ?? 0) + 1)
      }
    }
    const rows = new Uint32Array(best.reduce((sum, level) => sum + (level > 0 ? 1 : 0), 0))
    const levels = new Uint8Array(rows.length)
    let count = 0
    for (let row = 0; row < best.length; row++) {
      const level = best[row] ?? 0
      if (level === 0) continue
      levels[count] = level - 1
      rows[count++] = row
    }
    return { rows, levels, articles: unite(lists.map((each) => each.articles)) }
  }

  /** Rows and articles in which the terms stand at the places that the phrase gives them. */
  async #phrase({ terms }: Clause): Promise<Sought> {
    const each = await Promise.all(
      terms.map(async ({ term, place }) => ({ term, place, postings: await this.#term(term) })),
    )
    const common = (of: 'rows' | 'articles'): Uint32Array =>
      each
        .map(({ postings }) => postings[of])
        .toSorted((a, b) => a.length - b.length)
        .reduce((few, many) => intersect(few, many))
    const rows = common('rows')
    const articles = common('articles')
    if (rows.length + articles.length === 0) return none
    const standing = await Promise.all(
      each.map(async (one) => ({ ...one, lists: await this.#standing(one, rows, articles) })),
    )
    const [first, ...others] = standing
    const stands = (_: number, k: number): boolean =>
      first?.lists[k]?.some((start) =>
        others.every(({ lists, place }) => lists[k]?.includes(start + place) === true),
      ) === true
    const found = rows.filter(stands)
    const levels = first ? levelsAt(found, first.postings) : new Uint8Array(found.length)
    return this.#sought({
      rows: found,
      levels,
      articles: articles.filter((doc, k) => stands(doc, rows.length + k)),
    })
  }

  /** Places of a term in some of its rows, then in some of its articles. */
  async #standing(
    { term, postings }: { term: string; postings: Postings },
    rows: Uint32Array,
    articles: Uint32Array,
  ): Promise<number[][]> {
    const number = this.#shardOf(term)
    const shard = await this.#shard(number)
    const wanted = [
      ...placesIn(postings.rows, rows),
      ...placesIn(postings.articles, articles).map((place) => postings.rows.length + place),
    ]
    return readPlaces(await this.#load(`p${number}`), shard.terms.length, shard.find(term), wanted)
  }

  #shardOf(term: string): number {
    const { shards } = this.#index
    let low = 0
    let high = shards.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((shards[middle] ?? '') <= term) low = middle
      else high = middle - 1
    }
    return low
  }

  #shard(number: number): Promise<Shard> {
    const known = this.#shards.get(number)
    if (known) return known
    const shard =
      this.#index.shards.length === 0
        ? Promise.resolve(new Shard(new Uint8Array(1)))
        : this.#load(`${number}`).then((bytes) => new Shard(bytes))
    this.#shards.set(number, shard)
    shard.catch(() => this.#shards.delete(number))
    return shard
  }
}

const none: Sought = {
  rows: new Uint32Array(0),
  levels: new Uint8Array(0),
  articles: new Uint32Array(0),
  whole: new Uint32Array(0),
}

/** Places of some ascending values in the ascending list that holds them. */
function placesIn(list: Uint32Array, values: Uint32Array): number[] {
  let at = 0
  return Array.from(values, (value) => (at = firstFrom(list, value, at)))
}

function levelsAt(rows: Uint32Array, postings: Postings): Uint8Array {
  return Uint8Array.from(placesIn(postings.rows, rows), (place) => postings.levels[place] ?? 0)
}

const upTo = (length: number): Uint32Array => Uint32Array.from({ length }, (_, k) => k)
