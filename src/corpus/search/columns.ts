import { ByteReader, ByteWriter } from './bytes.ts'
import { RunReader, encodeRuns } from './runs.ts'

/** Stands for a missing date: later than every day, so that undated articles come last. */
export const UNDATED = 0x7fffffff

/** 0000-01-01: no day is written before it. */
const EARLIEST = -719528

/** How many acts there may be: a kind and an act share one byte, `kind * ACTS_PER_KIND + act`. */
export const ACTS_PER_KIND = 16

/** Stands for an act that has not been read yet. */
const UNKNOWN_ACT = 15

/** An article as columns hold it: `day` is the number of days since 1970-01-01. */
export interface ColumnArticle {
  day: number
  /**
   * Number of the speaker set of each quotation: the *loud* sets come first, those that hold a voice with a lane of its
   * own; the others are quiet.
   */
  sets: readonly number[]
  /** Kind and act of each quotation, in one byte. */
  kindActs: readonly number[]
}

/**
 * The quotations of a corpus as typed arrays. Articles are in order of day; the quotations of article `a` are the rows
 * `firstRow[a]` to `firstRow[a + 1]`, half-open. Columns come in layers, each read when something needs it: what is
 * not read yet is 0, the first quiet set, or act 15.
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

/** Which loud set speaks, or that none does, as the pieces of a file; `loud` is the number of loud sets. */
export function encodeLanes(articles: readonly ColumnArticle[], loud: number): Uint8Array<ArrayBuffer>[] {
  return joined(encodeRuns(articles.map(({ sets }) => sets.map((set) => (set < loud ? set + 1 : 0)))))
}

/** Which quiet set speaks where no loud one does, as the pieces of a file. */
export function encodeWho(articles: readonly ColumnArticle[], loud: number): Uint8Array<ArrayBuffer>[] {
  return joined(
    encodeRuns(articles.map(({ sets }) => sets.flatMap((set) => (set < loud ? [] : [set - loud])))),
  )
}

/** A byte of the kind of every quotation, as the piece of a file. */
export function encodeKinds(articles: readonly ColumnArticle[]): Uint8Array<ArrayBuffer>[] {
  return [Uint8Array.from(articles.flatMap(({ kindActs }) => kindActs.map((how) => how >> 4)))]
}

/** A byte of the act of every quotation, as the piece of a file. */
export function encodeActs(articles: readonly ColumnArticle[]): Uint8Array<ArrayBuffer>[] {
  return [Uint8Array.from(articles.flatMap(({ kindActs }) => kindActs.map((how) => how & 15)))]
}

/** The rows of one act, as the piece of a file: the gaps between them. */
export function encodeAct(articles: readonly ColumnArticle[], act: number): Uint8Array<ArrayBuffer>[] {
  const gaps = new ByteWriter()
  let row = 0
  let before = 0
  for (const { kindActs } of articles) {
    for (const how of kindActs) {
      if ((how & 15) === act) {
        gaps.varint(row - before)
        before = row
      }
      row++
    }
  }
  return [gaps.bytes()]
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
    kindAct: new Uint8Array(row).fill(UNKNOWN_ACT),
  }
}

/** Reads the loud sets from an `encodeLanes`; the rows of all quiet ones are of set `loud` from then on. */
export function decodeLanes(bytes: Uint8Array, { articles, firstRow, set }: Columns, loud: number): void {
  const runs = new RunReader(parted(bytes, 4))
  for (let article = 0; article < articles; article++) {
    const end = firstRow[article + 1] ?? 0
    runs.begin()
    for (let row = firstRow[article] ?? 0; row < end;) {
      const symbol = runs.next()
      const until = Math.min(runs.length, end - row) + row
      const value = symbol === 0 ? loud : symbol - 1
      while (row < until) set[row++] = value
    }
  }
}

/** Reads the quiet sets from an `encodeWho`, after `decodeLanes`. */
export function decodeWho(bytes: Uint8Array, { articles, firstRow, set }: Columns, loud: number): void {
  const runs = new RunReader(parted(bytes, 4))
  for (let article = 0; article < articles; article++) {
    const end = firstRow[article + 1] ?? 0
    runs.begin()
    let left = 0
    let value = 0
    for (let row = firstRow[article] ?? 0; row < end; row++) {
      if (set[row] !== loud) continue
      if (left === 0) {
        value = runs.next() + loud
        left = runs.length
      }
      set[row] = value
      left--
    }
  }
}

/** Reads the kinds from an `encodeKinds`. */
export function decodeKinds(bytes: Uint8Array, { quotations, kindAct }: Columns): void {
  for (let row = 0; row < quotations; row++)
    kindAct[row] = ((kindAct[row] ?? 0) & 15) | ((bytes[row] ?? 0) << 4)
}

/** Reads the acts from an `encodeActs`. */
export function decodeActs(bytes: Uint8Array, { quotations, kindAct }: Columns): void {
  for (let row = 0; row < quotations; row++)
    kindAct[row] = ((kindAct[row] ?? 0) & 0xf0) | ((bytes[row] ?? 0) & 15)
}

/** Reads the rows of one act from an `encodeAct`; acts of other rows stay as they are. */
export function decodeAct(bytes: Uint8Array, { quotations, kindAct }: Columns, act: number): void {
  const gaps = new ByteReader(bytes)
  for (let row = 0; gaps.at < bytes.length;) {
    row += gaps.varint()
    if (row < quotations) kindAct[row] = ((kindAct[row] ?? 0) & 0xf0) | act
  }
}
