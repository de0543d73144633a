import type { WordsIndex } from '#format/columns.ts'
import { sequencesOf } from './blocks.ts'
import { firstFrom, intersect, nextFrom, subtract, unite, uniteTwo } from './lists.ts'
import { besides, kept, placesOf, standsIn } from './phrase.ts'
import type { Places } from './phrase.ts'
import { LEVEL_WEIGHTS, Shard } from './postings.ts'
import type { Postings } from './postings.ts'
import { isOneWord } from './query.ts'
import type { Clause, Query, Wanted } from './query.ts'

/** What a query finds. `null` lists: the query demands nothing. */
export interface Found {
  /** Rows that answer, ascending, and a score for each: rarer words, and words that fill more of their quotation. */
  rows: Uint32Array
  scores: Float32Array
  /** Articles that answer as a whole: each word in a quotation, the title or the text around. Ascending. */
  articles: Uint32Array
}

/** Fetches one inflated file of `data/words/`: `3` are the postings of shard 3, `p3`, `b3` and `a3` what phrases need. */
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
    const ofRows = new Uint32Array(Math.min(rows.length, firstRow.length))
    // Many rows: one walk over the articles. Few: a search for each.
    const many = rows.length * 16 > firstRow.length
    let count = 0
    let article = 0
    let end = 0
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k] ?? 0
      if (row < end) continue
      if (many) while ((firstRow[article + 1] ?? Infinity) <= row) article++
      else article = firstFrom(firstRow, row + 1, article) - 1
      end = firstRow[article + 1] ?? Infinity
      ofRows[count++] = article
    }
    return uniteTwo(ofRows.subarray(0, count), articles)
  }

  #scores(found: Uint32Array, demanded: readonly Postings[]): Float32Array {
    const scores = new Float32Array(found.length)
    for (const { rows, levels } of demanded) {
      const rarity = Math.log(1 + (this.#index.quotations + 1) / (rows.length + 1))
      const weights = LEVEL_WEIGHTS.map((weight) => rarity * weight)
      let at = 0
      for (let k = 0; k < found.length; k++) {
        at = nextFrom(rows, found[k] ?? 0, at)
        scores[k] = (scores[k] ?? 0) + (weights[levels[at] ?? 0] ?? 0)
      }
    }
    return scores
  }

  async #postings(clause: Clause): Promise<Sought> {
    const [first] = clause.terms
    if (!first) return none
    if (!isOneWord(clause)) return this.#phrase(clause)
    const exact = await this.#term(first.term)
    if (exact.rows.length + exact.articles.length > 0 || clause.prefix === null || clause.prefix.length < 2)
      return exact
    return this.#beginningWith(clause.prefix)
  }

  async #term(term: string): Promise<Sought> {
    const known = this.#decoded.get(term)
    if (known) {
      // Put again, it is the last to be forgotten.
      this.#decoded.delete(term)
      this.#decoded.set(term, known)
      return known
    }
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
    const articles = unite(lists.map((each) => each.articles))
    const sum = lists.reduce((all, { rows }) => all + rows.length, 0)
    if (sum * 16 > this.#index.quotations) return { ...this.#laidOut(lists), articles }
    const rows = unite(lists.map((each) => each.rows))
    const levels = new Uint8Array(rows.length)
    for (const list of lists) {
      let at = 0
      for (let k = 0; k < list.rows.length; k++) {
        at = nextFrom(rows, list.rows[k] ?? 0, at)
        levels[at] = Math.max(levels[at] ?? 0, list.levels[k] ?? 0)
      }
    }
    return { rows, levels, articles }
  }

  /** The rows of many long lists, by way of all rows there are. */
  #laidOut(lists: readonly Postings[]): Pick<Postings, 'rows' | 'levels'> {
    const best = new Uint8Array(this.#index.quotations)
    let count = 0
    for (const { rows, levels } of lists) {
      for (let k = 0; k < rows.length; k++) {
        const row = rows[k] ?? 0
        const before = best[row] ?? 0
        if (before === 0) count++
        const level = (levels[k] ?? 0) + 1
        if (level > before) best[row] = level
      }
    }
    const rows = new Uint32Array(count)
    const levels = new Uint8Array(count)
    for (let row = 0, k = 0; k < count; row++) {
      const level = best[row] ?? 0
      if (level === 0) continue
      levels[k] = level - 1
      rows[k++] = row
    }
    return { rows, levels }
  }

  /** Rows and articles in which the words stand as the phrase has them. */
  async #phrase({ terms, after }: Clause): Promise<Sought> {
    const each = await Promise.all(
      terms.map(async (wanted) => ({ wanted, postings: await this.#term(wanted.term) })),
    )
    const common = (of: 'rows' | 'articles'): Uint32Array =>
      each
        .map(({ postings }) => postings[of])
        .toSorted((a, b) => a.length - b.length)
        .reduce((few, many) => intersect(few, many))
    const docs = { rows: common('rows'), articles: common('articles') }
    if (docs.rows.length + docs.articles.length === 0) return none
    const words = await Promise.all(
      each.map(async ({ wanted, postings }, k) => ({
        place: wanted.place,
        ...(await this.#standing(wanted, k < each.length - 1 ? [] : after, postings, docs)),
      })),
    )
    const found = (of: 'rows' | 'articles'): Uint32Array => {
      const lists = words.map((word) => ({ place: word.place, at: word[of] }))
      return docs[of].filter((_, doc) => standsIn(doc, lists))
    }
    const rows = found('rows')
    const first = each[0]?.postings ?? none
    return this.#sought({ rows, levels: levelsAt(rows, first), articles: found('articles') })
  }

  /** Where a word of a phrase stands in some rows and articles, beside the common words that the phrase has there. */
  async #standing(
    { term, before }: Wanted,
    after: readonly number[],
    postings: Postings,
    docs: Record<'rows' | 'articles', Uint32Array>,
  ): Promise<Record<'rows' | 'articles', Places>> {
    const number = this.#shardOf(term)
    const shard = await this.#shard(number)
    const at = shard.find(term)
    const files = await Promise.all(
      [`p${number}`, before.length > 0 ? `b${number}` : '', after.length > 0 ? `a${number}` : ''].map(
        async (name) => (name === '' ? null : sequencesOf(await this.#load(name), shard.terms.length, at)),
      ),
    )
    const of = (which: 'rows' | 'articles'): Places => {
      const wanted = placesIn(postings[which], docs[which])
      const [p, b, a] = files.map((file) => ({
        bytes: file?.[which] ?? NOTHING,
        count: postings[which].length,
        wanted,
      }))
      const places = p ? placesOf(p) : NOWHERE
      const fits: Uint8Array[] = []
      if (b && before.length > 0) fits.push(besides(b, places.places.length, before, 'before'))
      if (a && after.length > 0) fits.push(besides(a, places.places.length, after, 'after'))
      return kept(places, fits)
    }
    return { rows: of('rows'), articles: of('articles') }
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

const NOTHING = new Uint8Array(0)
const NOWHERE: Places = { starts: new Uint32Array(1), places: new Uint32Array(0) }

/** Places of some ascending values in the ascending list that holds them. */
function placesIn(list: Uint32Array, values: Uint32Array): number[] {
  let at = 0
  return Array.from(values, (value) => (at = nextFrom(list, value, at)))
}

function levelsAt(rows: Uint32Array, postings: Postings): Uint8Array {
  return Uint8Array.from(placesIn(postings.rows, rows), (place) => postings.levels[place] ?? 0)
}

const upTo = (length: number): Uint32Array => Uint32Array.from({ length }, (_, k) => k)
