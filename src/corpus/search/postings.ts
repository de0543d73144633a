import { ByteReader, ByteWriter } from './bytes.ts'

/** Where one term stands. Rows and articles are ascending; `levels` (0–2) says how much of its quotation a term is. */
export interface TermEntry {
  term: string
  rows: readonly number[]
  levels: readonly number[]
  /** Places of the term among the words of each row, and of each article's words outside quotations; ascending. */
  places: readonly (readonly number[])[]
  articles: readonly number[]
  articlePlaces: readonly (readonly number[])[]
}

/** The postings of a term, decoded. */
export interface Postings {
  rows: Uint32Array
  levels: Uint8Array
  /** Articles whose title, or text outside quotations, holds the term. */
  articles: Uint32Array
}

/** What `levels` are worth in a score; the build sorts BM25's weight of a term in its quotation into these. */
export const LEVEL_WEIGHTS = [0.5, 0.85, 1.35] as const

/**
 * A stretch of the alphabet as bytes. `postings`: the terms with the letters they share with the one before left out,
 * their numbers and lengths, then per term the gaps between rows, the levels four to a byte, the gaps between
 * articles. `places`: per term its length, then per row (and article) its places, each with a bit for "more to come".
 */
export function encodeShard(entries: readonly TermEntry[]): {
  postings: Uint8Array<ArrayBuffer>
  places: Uint8Array<ArrayBuffer>
} {
  const head = new ByteWriter()
  const body = new ByteWriter()
  const lengths = new ByteWriter()
  const places = new ByteWriter()
  head.varint(entries.length)
  let before = ''
  for (const { term, rows, levels, articles, ...standing } of entries) {
    const shared = sharedLetters(before, term)
    before = term
    const start = body.length
    writeGaps(body, rows)
    writeLevels(body, levels)
    writeGaps(body, articles)
    for (const value of [shared, term.length - shared]) head.varint(value)
    for (let k = shared; k < term.length; k++) head.varint(term.charCodeAt(k))
    for (const value of [rows.length, articles.length, body.length - start]) head.varint(value)
    const startOfPlaces = places.length
    for (const list of [...standing.places, ...standing.articlePlaces]) writePlaces(places, list)
    lengths.varint(places.length - startOfPlaces)
  }
  head.append(body.bytes())
  lengths.append(places.bytes())
  return { postings: head.bytes(), places: lengths.bytes() }
}

function sharedLetters(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

function writeGaps(out: ByteWriter, ascending: readonly number[]): void {
  let before = 0
  for (const value of ascending) {
    out.varint(value - before)
    before = value
  }
}

function writeLevels(out: ByteWriter, levels: readonly number[]): void {
  for (let k = 0; k < levels.length; k += 4) {
    out.byte(
      (levels[k] ?? 0) |
        ((levels[k + 1] ?? 0) << 2) |
        ((levels[k + 2] ?? 0) << 4) |
        ((levels[k + 3] ?? 0) << 6),
    )
  }
}

function writePlaces(out: ByteWriter, places: readonly number[]): void {
  let before = 0
  places.forEach((place, k) => {
    out.varint(((place - before) << 1) | (k < places.length - 1 ? 1 : 0))
    before = place
  })
}

/** A stretch of the alphabet, read term by term as they are asked for. */
export class Shard {
  readonly #bytes: Uint8Array
  readonly terms: string[] = []
  readonly #heads: { rows: number; articles: number; at: number }[] = []

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    const reader = new ByteReader(bytes)
    const count = reader.varint()
    let before = ''
    let at = 0
    for (let k = 0; k < count; k++) {
      const shared = reader.varint()
      const letters = Array.from({ length: reader.varint() }, () => reader.varint())
      before = before.slice(0, shared) + String.fromCharCode(...letters)
      const rows = reader.varint()
      const articles = reader.varint()
      this.terms.push(before)
      this.#heads.push({ rows, articles, at })
      at += reader.varint()
    }
    for (const head of this.#heads) head.at += reader.at
  }

  /** Place of the first term that is not before `term`. */
  find(term: string): number {
    let low = 0
    let high = this.terms.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.terms[middle] ?? '') < term) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Postings of the term at a place; empty past the end. */
  read(place: number): Postings {
    const { rows, articles, at } = this.#heads[place] ?? { rows: 0, articles: 0, at: 0 }
    const reader = new ByteReader(this.#bytes, at)
    const read = readGaps(reader, rows)
    const levels = readLevels(reader, rows)
    return { rows: read, levels, articles: readGaps(reader, articles) }
  }
}

function readGaps(reader: ByteReader, count: number): Uint32Array {
  const list = new Uint32Array(count)
  let value = 0
  for (let k = 0; k < count; k++) list[k] = value += reader.varint()
  return list
}

function readLevels(reader: ByteReader, count: number): Uint8Array {
  const bytes = reader.take((count + 3) >> 2)
  const levels = new Uint8Array(count)
  for (let k = 0; k < count; k++) levels[k] = ((bytes[k >> 2] ?? 0) >> ((k & 3) * 2)) & 3
  return levels
}

/**
 * The places of one term of a shard, of some of its lists only (those of its rows come first, then those of its
 * articles); `wanted` are their numbers, ascending.
 */
export function readPlaces(
  bytes: Uint8Array,
  terms: number,
  term: number,
  wanted: ArrayLike<number>,
): number[][] {
  const reader = new ByteReader(bytes)
  let skip = 0
  for (let k = 0; k < terms; k++) {
    const length = reader.varint()
    if (k < term) skip += length
  }
  reader.at += skip
  const found: number[][] = []
  for (let list = 0; found.length < wanted.length && reader.at < bytes.length; list++) {
    const places: number[] | null = list === wanted[found.length] ? [] : null
    let place = 0
    for (let more = 1; more === 1;) {
      const value = reader.varint()
      place += value >>> 1
      places?.push(place)
      more = value & 1
    }
    if (places) found.push(places)
  }
  return found
}
