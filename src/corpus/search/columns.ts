import { ByteReader, ByteWriter } from './bytes.ts'

/** Stands for a missing date: later than every day, so that undated articles come last. */
export const UNDATED = 0x7fffffff

/** 0000-01-01: no day is written before it. */
const EARLIEST = -719528

/** How many of an article's latest sets are remembered; a longer memory would cost more than it saves. */
const REMEMBERED = 255

/** How many acts there are: a kind and an act share one byte, `kind * ACTS_PER_KIND + act`. */
export const ACTS_PER_KIND = 16

/** An article as columns hold it: `day` is the number of days since 1970-01-01. */
export interface ColumnArticle {
  day: number
  /** Number of the speaker set of each quotation, and its kind and act in one byte. */
  sets: readonly number[]
  kindActs: readonly number[]
}

/**
 * The quotations of a corpus, or of some years of it, as typed arrays. Articles are in order of day; the quotations
 * of article `a` are the rows `firstRow[a]` to `firstRow[a + 1]`, half-open.
 */
export interface Columns {
  articles: number
  quotations: number
  day: Int32Array
  firstRow: Uint32Array
  /** Per quotation. */
  set: Uint32Array
  kindAct: Uint8Array
}

/** Days and sizes of articles in order of day, as the pieces of a file. */
export function encodeArticles(articles: readonly ColumnArticle[]): Uint8Array<ArrayBuffer>[] {
  const days = new ByteWriter()
  const sizes = new ByteWriter()
  let day = EARLIEST
  for (const article of articles) {
    days.varint(article.day - day)
    day = article.day
    sizes.varint(article.sets.length)
  }
  return joined([days, sizes])
}

/**
 * Who speaks and how in the quotations of some articles, as the pieces of a file: a byte of kind and act each, and the speaker sets.
 * Streams of one kind of thing lie together, so that deflate finds them alike. A set is written as its place among
 * those that the article has named, latest first (0 = the same voice goes on), and only a new one by number, its low
 * and high bytes apart.
 */
export function encodePart(articles: readonly ColumnArticle[]): Uint8Array<ArrayBuffer>[] {
  const [kindActs, places, low, high] = [
    new ByteWriter(),
    new ByteWriter(),
    new ByteWriter(),
    new ByteWriter(),
  ]
  for (const article of articles) {
    for (const kindAct of article.kindActs) kindActs.byte(kindAct)
    encodeSets(article.sets, places, low, high)
  }
  return joined([kindActs, places, low, high])
}

/** The streams' lengths, then the streams: pieces of one file, apart so that each can be compressed by its own measure. */
function joined(streams: readonly ByteWriter[]): Uint8Array<ArrayBuffer>[] {
  const lengths = new ByteWriter()
  for (const stream of streams) lengths.varint(stream.length)
  return [lengths, ...streams].map((piece) => piece.bytes())
}

function parted(bytes: Uint8Array, count: number): ByteReader[] {
  const head = new ByteReader(bytes)
  const lengths = Array.from({ length: count }, () => head.varint())
  let at = head.at
  return lengths.map((length) => {
    at += length
    return new ByteReader(bytes.subarray(at - length, at))
  })
}

function encodeSets(
  ofArticle: readonly number[],
  places: ByteWriter,
  low: ByteWriter,
  high: ByteWriter,
): void {
  const recent: number[] = []
  for (const set of ofArticle) {
    const place = recent.indexOf(set)
    places.byte(place === -1 ? recent.length : place)
    if (place === -1) {
      low.byte(set & 0xff)
      high.varint(set >>> 8)
    } else recent.splice(place, 1)
    recent.unshift(set)
    if (recent.length > REMEMBERED) recent.pop()
  }
}

/** The articles of a corpus from `encodeArticles`, `count` of them; their quotations are still to be read. */
export function decodeArticles(bytes: Uint8Array, count: number): Columns {
  const [days = new ByteReader(bytes), sizes = new ByteReader(bytes)] = parted(bytes, 2)
  const day = new Int32Array(count)
  const firstRow = new Uint32Array(count + 1)
  let today = EARLIEST
  let row = 0
  for (let article = 0; article < count; article++) {
    day[article] = today += days.varint()
    firstRow[article + 1] = row += sizes.varint()
  }
  return {
    articles: count,
    quotations: row,
    day,
    firstRow,
    set: new Uint32Array(row),
    kindAct: new Uint8Array(row),
  }
}

/** Reads the quotations of articles `first` to `end`, half-open, from an `encodePart` of them. */
export function decodePart(bytes: Uint8Array, columns: Columns, first: number, end: number): void {
  const [kindActs, places, low, high] = parted(bytes, 4)
  if (!kindActs || !places || !low || !high) return
  const { firstRow, set, kindAct } = columns
  const sets = { places, low, high }
  kindAct.set(kindActs.bytes.subarray(0, (firstRow[end] ?? 0) - (firstRow[first] ?? 0)), firstRow[first])
  for (let article = first; article < end; article++) {
    decodeSets(set, firstRow[article] ?? 0, firstRow[article + 1] ?? 0, sets)
  }
}

const recent = new Uint32Array(REMEMBERED)

function decodeSets(
  out: Uint32Array,
  from: number,
  to: number,
  { places, low, high }: { places: ByteReader; low: ByteReader; high: ByteReader },
): void {
  const { bytes } = places
  let known = 0
  let set = 0
  for (let row = from; row < to; row++) {
    const place = bytes[places.at++] ?? 0
    if (place > 0 || known === 0) {
      if (place < known) set = recent[place] ?? 0
      else {
        set = (low.bytes[low.at++] ?? 0) | (high.varint() << 8)
        if (known < REMEMBERED) known++
      }
      for (let k = Math.min(place, known - 1); k > 0; k--) recent[k] = recent[k - 1] ?? 0
      recent[0] = set
    }
    out[row] = set
  }
}
