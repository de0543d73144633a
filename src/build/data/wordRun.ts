import type { Article } from '#format/corpus.ts'
import { ByteReader, ByteWriter } from '#corpus/search/bytes.ts'
import { StandingWriter } from '#corpus/search/postings.ts'
import { indexedWords } from '#corpus/text/analyse.ts'
import { aroundOf, FIFTHS, saidOf, type Piece } from './wordDocuments.ts'

/** Where one term stands in a run: numbers count from the run's first quotation and first article. */
interface TermRun {
  rows: ByteWriter
  rowCount: number
  articles: ByteWriter
  articleCount: number
  /** In the document that is read now: its weight, and its first and last word, by their places among the words. */
  weight: number
  head: number
  tail: number
}

/** No word, and the end of a chain of words. */
const NONE = -1

/**
 * Where the words of some articles stand that follow each other in time: a stretch of the index in a form of its own,
 * to be kept and joined with others.
 */
export function wordRun(articles: readonly Article[]): Uint8Array {
  const terms = new Map<string, TermRun>()
  const out = new ByteWriter()
  out.varint(articles.reduce((sum, { quotations }) => sum + quotations.length, 0))
  out.varint(articles.length)
  const words = new Words(terms)
  let row = 0
  articles.forEach((article, number) => {
    for (const quotation of article.quotations) {
      out.varint(words.read(saidOf(article, quotation)))
      out.varint(quotation.content.reduce((sum, [start, end]) => sum + end - start, 0))
      words.move((of) => {
        of.rowCount++
        of.rows.varint(row)
        of.rows.varint(of.weight)
        return of.rows
      })
      row++
    }
    words.read(aroundOf(article))
    words.move((of) => {
      of.articleCount++
      of.articles.varint(number)
      return of.articles
    })
  })
  for (const [term, of] of terms) {
    const letters = Buffer.from(term)
    out.varint(letters.length)
    out.append(letters)
    out.varint(of.rows.length + of.articles.length)
    out.varint(of.rowCount)
    out.varint(of.articleCount)
    out.take(of.rows)
    out.take(of.articles)
  }
  return out.bytes()
}

/** The words of one document after another: those that are not everywhere, chained where they are of one term. */
class Words {
  readonly #terms: Map<string, TermRun>
  readonly #writer = new StandingWriter()
  #here: TermRun[] = []
  #count = 0
  readonly #next: number[] = []
  readonly #places: number[] = []
  /** Numbers of the words that are everywhere, in order; for each other word where those before it begin and end, and where those after it end. */
  #common: number[] = []
  readonly #ends: [from: number, at: number, end: number][] = []

  constructor(terms: Map<string, TermRun>) {
    this.#terms = terms
  }

  /** Reads a document. Returns how many of its words are not everywhere. */
  read(pieces: readonly Piece[]): number {
    this.#here = []
    this.#count = 0
    this.#common = []
    let place = 0
    for (const { text, span, weight } of pieces) {
      let from = this.#common.length
      const first = this.#count
      for (const { common, term } of indexedWords(text.slice(span[0], span[1]))) {
        place++
        if (common >= 0) {
          this.#common.push(common)
          continue
        }
        const at = this.#common.length
        const last = this.#ends[this.#count - 1]
        if (last && this.#count > first) last[2] = at
        this.#ends[this.#count] = [from, at, at]
        this.#places[this.#count] = place
        this.#chain(term, weight)
        from = at
      }
      const last = this.#ends[this.#count - 1]
      if (last && this.#count > first) last[2] = this.#common.length
      // A phrase does not reach over the hole between two pieces.
      place++
    }
    return this.#count
  }

  /** Appends the next word to those of its term. */
  #chain(term: string, weight: number): void {
    let of = this.#terms.get(term)
    if (!of) {
      const [rows, articles] = [new ByteWriter(16), new ByteWriter(16)]
      of = { rows, rowCount: 0, articles, articleCount: 0, weight: 0, head: NONE, tail: NONE }
      this.#terms.set(term, of)
    }
    if (of.head === NONE) {
      of.head = this.#count
      of.weight = weight
      this.#here.push(of)
    } else {
      this.#next[of.tail] = this.#count
      of.weight += weight
    }
    of.tail = this.#count
    this.#next[this.#count] = NONE
    this.#count++
  }

  /** Writes where each term of the document stands, to where `begin` says. */
  move(begin: (of: TermRun) => ByteWriter): void {
    for (const of of this.#here) {
      for (let k = of.head; k !== NONE; k = this.#next[k] ?? NONE)
        this.#writer.add(this.#places[k] ?? 0, this.#common, this.#ends[k] ?? [0, 0, 0], k !== of.tail)
      this.#writer.moveTo(begin(of))
      of.head = NONE
    }
  }
}

/** Takes what a run says of one term. */
export interface RunReader {
  /** `standing` must be read to its end. */
  row: (number: number, weight: number, standing: ByteReader) => void
  article: (number: number, standing: ByteReader) => void
}

/** A run as it is joined with others. */
export interface WordRun {
  quotations: number
  articles: number
  /** Words of each quotation that are not everywhere. */
  lengths: Uint32Array
  /** UTF-16 units that were said, in all its quotations. */
  signs: number
  /** Its terms, with where each is written. */
  terms: Iterable<[term: string, at: number]>
  /** How many quotations and articles hold a term. */
  counts: (at: number) => [rows: number, articles: number]
  read: (at: number, into: RunReader) => void
}

/** Reads what `wordRun` wrote. */
export function readRun(bytes: Uint8Array): WordRun {
  const head = new ByteReader(bytes)
  const quotations = head.varint()
  const articles = head.varint()
  const lengths = new Uint32Array(quotations)
  let signs = 0
  for (let row = 0; row < quotations; row++) {
    lengths[row] = head.varint()
    signs += head.varint()
  }
  return {
    quotations,
    articles,
    lengths,
    signs,
    terms: termsFrom(bytes, head.at),
    counts: (at) => {
      const reader = new ByteReader(bytes, at)
      return [reader.varint(), reader.varint()]
    },
    read: (at, into) => {
      const reader = new ByteReader(bytes, at)
      const [rows, around] = [reader.varint(), reader.varint()]
      for (let left = rows; left > 0; left--) into.row(reader.varint(), reader.varint() / FIFTHS, reader)
      for (let left = around; left > 0; left--) into.article(reader.varint(), reader)
    },
  }
}

function* termsFrom(bytes: Uint8Array, start: number): Generator<[string, number]> {
  const reader = new ByteReader(bytes, start)
  while (reader.at < bytes.length) {
    const letters = reader.take(reader.varint())
    const length = reader.varint()
    const at = reader.at
    reader.varint()
    reader.varint()
    reader.take(length)
    yield [Buffer.from(letters.buffer, letters.byteOffset, letters.length).toString(), at]
  }
}
