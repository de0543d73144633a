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

/** Writes where one term stands in one document: three lists, as they are published, behind their lengths. */
export class StandingWriter {
  readonly #lists = [new ByteWriter(), new ByteWriter(), new ByteWriter()] as const
  #place = 0

  /**
   * The next place, counted in words, with the numbers of the common words before it, `[from, at)` of `common`, and after
   * it, `[at, end)`. `more` says whether another one follows.
   */
  add(
    place: number,
    common: readonly number[],
    [from, at, end]: readonly [number, number, number],
    more: boolean,
  ): void {
    const [places, before, after] = this.#lists
    places.varint(((place - this.#place) << 1) | (more ? 1 : 0))
    this.#place = place
    // Numbers plus two; then 0 where another run of the same document follows, 1 behind the last.
    for (let k = from; k < at; k++) before.varint((common[k] ?? 0) + 2)
    before.byte(more ? 0 : 1)
    for (let k = at; k < end; k++) after.varint((common[k] ?? 0) + 2)
    after.byte(more ? 0 : 1)
  }

  /** Appends what was written to `out`, and begins anew. */
  moveTo(out: ByteWriter): void {
    for (const list of this.#lists) out.varint(list.length)
    for (const list of this.#lists) {
      out.take(list)
      list.clear()
    }
    this.#place = 0
  }
}

/** Appends where a term stands in one document. */
export function writeStanding(out: ByteWriter, standing: readonly Standing[]): void {
  const writer = new StandingWriter()
  standing.forEach(({ place, before, after }, k) => {
    const ends = [0, before.length, before.length + after.length] as const
    writer.add(place, [...before, ...after], ends, k < standing.length - 1)
  })
  writer.moveTo(out)
}

/** Takes where one term stands, document by document in ascending order, quotations and articles each by themselves. */
export class TermWriter {
  readonly #rows = new ByteWriter()
  readonly #articles = new ByteWriter()
  #levels: number[] = []
  #row = 0
  #article = 0
  readonly #lists = [new ListsWriter(), new ListsWriter(), new ListsWriter()] as const

  /** A quotation that holds the term; `level` (0–2) says how much of it the term is. `standing` is read. */
  addRow(row: number, level: number, standing: ByteReader): void {
    this.#rows.varint(row - this.#row)
    this.#row = row
    this.#levels.push(level)
    this.#addLists('rows', standing)
  }

  /** An article whose title, or text outside quotations, holds the term. */
  addArticle(article: number, standing: ByteReader): void {
    this.#articles.varint(article - this.#article)
    this.#article = article
    this.#addLists('articles', standing)
  }

  #addLists(of: 'rows' | 'articles', standing: ByteReader): void {
    const [p, b, a] = this.#lists
    const [places, before, after] = [standing.varint(), standing.varint(), standing.varint()]
    p[of].add(standing.bytes, standing.at, places)
    b[of].add(standing.bytes, standing.at + places, before)
    a[of].add(standing.bytes, standing.at + places + before, after)
    standing.at += places + before + after
  }

  /** Appends the postings to `body` and the lists to the sequences; begins anew. */
  moveTo(body: ByteWriter, sequences: readonly SequencesWriter[]): void {
    body.take(this.#rows)
    const levels = this.#levels
    for (let k = 0; k < levels.length; k += 4) {
      const [first = 0, second = 0, third = 0, fourth = 0] = levels.slice(k, k + 4)
      body.byte(first | (second << 2) | (third << 4) | (fourth << 6))
    }
    body.take(this.#articles)
    this.#lists.forEach((lists, k) => sequences[k]?.add(lists))
    this.#rows.clear()
    this.#articles.clear()
    this.#levels = []
    this.#row = 0
    this.#article = 0
  }
}

class ListsWriter {
  readonly rows = new BlockWriter()
  readonly articles = new BlockWriter()
}

/** A term with how many quotations and articles hold it, and what writes where. */
export interface TermEntry {
  term: string
  rows: number
  articles: number
  write: (into: TermWriter) => void
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
export function encodeShard(entries: readonly TermEntry[]): ShardFiles {
  const head = new ByteWriter()
  const body = new ByteWriter()
  const [p, b, a] = [new SequencesWriter(), new SequencesWriter(), new SequencesWriter()]
  const writer = new TermWriter()
  head.varint(entries.length)
  let before = ''
  for (const { term, rows, articles, write } of entries) {
    const shared = sharedLetters(before, term)
    before = term
    const start = body.length
    write(writer)
    writer.moveTo(body, [p, b, a])
    for (const value of [shared, term.length - shared]) head.varint(value)
    for (let k = shared; k < term.length; k++) head.varint(term.charCodeAt(k))
    for (const value of [rows, articles, body.length - start]) head.varint(value)
  }
  head.append(body.bytes())
  return { postings: head.bytes(), p: p.written(), b: b.written(), a: a.written() }
}

class SequencesWriter {
  readonly #lengths = new ByteWriter()
  readonly #content = new ByteWriter()

  add({ rows, articles }: ListsWriter): void {
    this.#lengths.varint(rows.moveTo(this.#content))
    this.#lengths.varint(articles.moveTo(this.#content))
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
