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

/**
 * One part of the columns (a year), as bytes: days and sizes of the articles, then per quotation a byte of kind and
 * act, and who speaks. Streams of one kind of thing lie together, so that deflate finds them alike. A speaker set is
 * written as its place among the sets that the article has named, latest first (0 = the same voice goes on), and only
 * a new one by number, its low and high bytes apart.
 */
export function encodePart(articles: readonly ColumnArticle[]): Uint8Array<ArrayBuffer> {
  const streams = [new ByteWriter(), new ByteWriter(), new ByteWriter(), new ByteWriter(), new ByteWriter(), new ByteWriter()] as const
  const [days, sizes, kindActs, places, low, high] = streams
  let day = EARLIEST
  for (const article of articles) {
    days.varint(article.day - day)
    day = article.day
    sizes.varint(article.sets.length)
    for (const kindAct of article.kindActs) kindActs.byte(kindAct)
    encodeSets(article.sets, places, low, high)
  }
  const out = new ByteWriter()
  out.varint(articles.length)
  for (const stream of streams) out.varint(stream.length)
  for (const stream of streams) out.append(stream.bytes())
  return out.bytes()
}

function encodeSets(ofArticle: readonly number[], places: ByteWriter, low: ByteWriter, high: ByteWriter): void {
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

/** Columns of the given size, to be filled by `decodePart` in order of parts. */
export function emptyColumns(articles: number, quotations: number): Columns {
  return {
    articles,
    quotations,
    day: new Int32Array(articles),
    firstRow: new Uint32Array(articles + 1),
    set: new Uint32Array(quotations),
    kindAct: new Uint8Array(quotations),
  }
}

/** Writes a part's articles into the columns from article number `first` on; `firstRow[first]` must be set already. */
export function decodePart(bytes: Uint8Array, columns: Columns, first: number): void {
  const head = new ByteReader(bytes)
  const count = head.varint()
  const lengths = [head.varint(), head.varint(), head.varint(), head.varint(), head.varint(), head.varint()]
  let at = head.at
  const [days, sizes, kindActs, places, low, high] = lengths.map((length) => {
    at += length
    return new ByteReader(bytes, at - length)
  })
  if (!days || !sizes || !kindActs || !places || !low || !high) return
  const sets = { places, low, high }
  let day = EARLIEST
  let row = columns.firstRow[first] ?? 0
  columns.kindAct.set(kindActs.take(lengths[2] ?? 0), row)
  for (let article = first; article < first + count; article++) {
    day += days.varint()
    columns.day[article] = day
    const end = row + sizes.varint()
    columns.firstRow[article + 1] = end
    decodeSets(columns.set, row, end, sets)
    row = end
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
