import { BlockWriter } from './blocks.ts'
import { ByteReader, ByteWriter } from './bytes.ts'

/** The postings of a term, decoded. */
export interface Postings {
  rows: Uint32Array
  levels: Uint8Array
  /** Articles whose title, or text outside quotations, holds the term. */
  articles: Uint32Array
}

/** Where a term stands in one document: `place` counts all words; `before` and `after` are the runs of common words beside it. */
export interface Standing {
  place: number
  /** Numbers of the words that are everywhere, in the order of the text, since and until the next other word. */
  before: readonly number[]
  after: readonly number[]
}

/** What `levels` are worth in a score; the build sorts BM25's weight of a term in its quotation into these. */
export const LEVEL_WEIGHTS = [0.5, 0.85, 1.35] as const

/**
 * Collects where one term stands, document by document in ascending order. Most terms stand in few documents and there
 * are hundreds of thousands of terms: each has one row of bytes until it is written.
 */
export class TermLog {
  readonly #log = new ByteWriter(16)
  rows = 0
  articles = 0
  #row = 0
  #article = 0

  /** A quotation that holds the term; `level` (0–2) says how much of it the term is. */
  addRow(row: number, level: number, standing: readonly Standing[]): void {
    this.#log.varint(level + 1)
    this.#log.varint(row - this.#row)
    this.#row = row
    this.rows++
    writeStanding(this.#log, standing)
  }

  /** An article whose title, or text outside quotations, holds the term. */
  addArticle(article: number, standing: readonly Standing[]): void {
    this.#log.varint(0)
    this.#log.varint(article - this.#article)
    this.#article = article
    this.articles++
    writeStanding(this.#log, standing)
  }

  /** What was collected, sorted into what is published. */
  written(): Written {
    const reader = new ByteReader(this.#log.bytes())
    const [rows, levels, articles] = [new ByteWriter(16), new ByteWriter(16), new ByteWriter(16)]
    const lists = { p: new ListsWriter(), b: new ListsWriter(), a: new ListsWriter() }
    for (let doc = 0; doc < this.rows + this.articles; doc++) {
      const level = reader.varint()
      const gap = reader.varint()
      const standing = readStanding(reader)
      if (level > 0) levels.byte(level - 1)
      ;(level > 0 ? rows : articles).varint(gap)
      const of = level > 0 ? 'rows' : 'articles'
      lists.p[of].add((out) => writePlaces(out, standing))
      lists.b[of].add((out) => writeRuns(out, standing, 'before'))
      lists.a[of].add((out) => writeRuns(out, standing, 'after'))
    }
    return { rows: rows.bytes(), levels: packed(levels.bytes()), articles: articles.bytes(), lists }
  }
}

interface Written {
  /** Gaps between rows; levels four to a byte; gaps between articles. */
  rows: Uint8Array
  levels: Uint8Array
  articles: Uint8Array
  lists: Record<'p' | 'b' | 'a', ListsWriter>
}

class ListsWriter {
  readonly rows = new BlockWriter()
  readonly articles = new BlockWriter()
}

/** Reads what `writeStanding` wrote. */
export function readStanding(reader: ByteReader): Standing[] {
  const run = (): number[] => Array.from({ length: reader.varint() }, () => reader.varint())
  return Array.from({ length: reader.varint() }, () => ({
    place: reader.varint(),
    before: run(),
    after: run(),
  }))
}

function packed(levels: Uint8Array): Uint8Array {
  const bytes = new Uint8Array((levels.length + 3) >> 2)
  levels.forEach((level, k) => (bytes[k >> 2] = (bytes[k >> 2] ?? 0) | (level << ((k & 3) * 2))))
  return bytes
}

/** Writes where a term stands in one text: the places, each with the common words before and after it. */
export function writeStanding(out: ByteWriter, standing: readonly Standing[]): void {
  out.varint(standing.length)
  for (const { place, before, after } of standing) {
    out.varint(place)
    for (const run of [before, after]) {
      out.varint(run.length)
      for (const word of run) out.varint(word)
    }
  }
}

/** The files of one stretch of the alphabet: its postings, and for phrases the places and the runs before and after. */
export interface ShardFiles {
  postings: Uint8Array<ArrayBuffer>
  p: Uint8Array<ArrayBuffer>
  b: Uint8Array<ArrayBuffer>
  a: Uint8Array<ArrayBuffer>
}

/**
 * A stretch of the alphabet as bytes. `postings`: the terms with the letters they share with the one before left out,
 * their numbers and lengths, then the postings of each. The others: per term the lengths of two sequences of lists,
 * one list a row and one an article, then the sequences.
 */
export function encodeShard(entries: readonly (readonly [term: string, log: TermLog])[]): ShardFiles {
  const head = new ByteWriter()
  const body = new ByteWriter()
  const lists = { p: new SequencesWriter(), b: new SequencesWriter(), a: new SequencesWriter() }
  head.varint(entries.length)
  let before = ''
  for (const [term, log] of entries) {
    const shared = sharedLetters(before, term)
    before = term
    const start = body.length
    const written = log.written()
    for (const part of [written.rows, written.levels, written.articles]) body.append(part)
    for (const value of [shared, term.length - shared]) head.varint(value)
    for (let k = shared; k < term.length; k++) head.varint(term.charCodeAt(k))
    for (const value of [log.rows, log.articles, body.length - start]) head.varint(value)
    for (const which of ['p', 'b', 'a'] as const) lists[which].add(written.lists[which])
  }
  head.append(body.bytes())
  return { postings: head.bytes(), p: lists.p.written(), b: lists.b.written(), a: lists.a.written() }
}

class SequencesWriter {
  readonly #lengths = new ByteWriter()
  readonly #content = new ByteWriter()

  add({ rows, articles }: ListsWriter): void {
    for (const each of [rows, articles]) {
      const bytes = each.written()
      this.#lengths.varint(bytes.length)
      this.#content.append(bytes)
    }
  }

  written(): Uint8Array<ArrayBuffer> {
    this.#lengths.append(this.#content.bytes())
    return this.#lengths.bytes()
  }
}

function sharedLetters(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

function writePlaces(out: ByteWriter, standing: readonly Standing[]): void {
  let before = 0
  standing.forEach(({ place }, k) => {
    out.varint(((place - before) << 1) | (k < standing.length - 1 ? 1 : 0))
    before = place
  })
}

/** Each run its words' numbers plus two; then 0 where another run of the same document follows, 1 behind the last. */
function writeRuns(out: ByteWriter, standing: readonly Standing[], side: 'before' | 'after'): void {
  standing.forEach((each, k) => {
    for (const word of each[side]) out.varint(word + 2)
    out.varint(k < standing.length - 1 ? 0 : 1)
  })
}

/** A stretch of the alphabet, read term by term as they are asked for. */
export class Shard {
  readonly #bytes: Uint8Array
  readonly terms: string[] = []
  readonly #heads: number[] = []
  #body = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    const reader = new ByteReader(bytes)
    const count = reader.varint()
    let before = ''
    let at = 0
    for (let k = 0; k < count; k++) {
      const shared = reader.varint()
      let term = before.slice(0, shared)
      for (let letters = reader.varint(); letters > 0; letters--) term += String.fromCharCode(reader.varint())
      before = term
      this.terms.push(term)
      this.#heads.push(reader.varint(), reader.varint(), at)
      at += reader.varint()
    }
    this.#body = reader.at
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

  /** How many rows and articles hold the term at a place. */
  sizeOf(place: number): { rows: number; articles: number } {
    return { rows: this.#heads[place * 3] ?? 0, articles: this.#heads[place * 3 + 1] ?? 0 }
  }

  /** Postings of the term at a place; empty past the end. */
  read(place: number): Postings {
    const { rows, articles } = this.sizeOf(place)
    const reader = new ByteReader(this.#bytes, this.#body + (this.#heads[place * 3 + 2] ?? 0))
    const read = readGaps(reader, rows)
    const levels = readLevels(reader, rows)
    return { rows: read, levels, articles: readGaps(reader, articles) }
  }
}

function readGaps(reader: ByteReader, count: number): Uint32Array {
  const list = new Uint32Array(count)
  const { bytes } = reader
  let at = reader.at
  let value = 0
  for (let k = 0; k < count; k++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) {
      at++
      value += byte
    } else {
      reader.at = at
      value += reader.varint()
      at = reader.at
    }
    list[k] = value
  }
  reader.at = at
  return list
}

function readLevels(reader: ByteReader, count: number): Uint8Array {
  const bytes = reader.take((count + 3) >> 2)
  const levels = new Uint8Array(count)
  for (let k = 0; k < count; k++) levels[k] = ((bytes[k >> 2] ?? 0) >> ((k & 3) * 2)) & 3
  return levels
}
