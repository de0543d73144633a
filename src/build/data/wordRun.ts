import type { Article } from '#format/corpus.ts'
import { ByteReader, ByteWriter } from '#corpus/search/bytes.ts'
import { readStanding, writeStanding, type Standing } from '#corpus/search/postings.ts'
import { aroundOf, saidOf } from './wordDocuments.ts'

/** Weights are written in fifths: those of words are multiples of one. */
const FIFTHS = 5

/** Where one term stands in a run: numbers count from the run's first quotation and first article. */
interface TermRun {
  rows: ByteWriter
  rowCount: number
  articles: ByteWriter
  articleCount: number
}

/**
 * Where the words of some articles stand that follow each other in time: a stretch of the index in a form of its own,
 * to be kept and joined with others.
 */
export function wordRun(articles: readonly Article[]): Uint8Array {
  const terms = new Map<string, TermRun>()
  const at = (term: string): TermRun => {
    const known = terms.get(term)
    if (known) return known
    const fresh = { rows: new ByteWriter(16), rowCount: 0, articles: new ByteWriter(16), articleCount: 0 }
    terms.set(term, fresh)
    return fresh
  }
  const out = new ByteWriter()
  out.varint(articles.reduce((sum, { quotations }) => sum + quotations.length, 0))
  out.varint(articles.length)
  let row = 0
  articles.forEach((article, number) => {
    for (const quotation of article.quotations) {
      const said = saidOf(article, quotation)
      out.varint(said.length)
      out.varint(quotation.content.reduce((sum, [start, end]) => sum + end - start, 0))
      for (const [term, { weight, standing }] of said.terms) {
        const of = at(term)
        of.rowCount++
        of.rows.varint(row)
        of.rows.varint(Math.round(weight * FIFTHS))
        writeStanding(of.rows, standing)
      }
      row++
    }
    for (const [term, { standing }] of aroundOf(article).terms) {
      const of = at(term)
      of.articleCount++
      of.articles.varint(number)
      writeStanding(of.articles, standing)
    }
  })
  for (const [term, of] of terms) {
    const letters = Buffer.from(term)
    out.varint(letters.length)
    out.append(letters)
    const bytes = [of.rows.bytes(), of.articles.bytes()]
    out.varint(bytes.reduce((sum, { length }) => sum + length, 0))
    out.varint(of.rowCount)
    out.varint(of.articleCount)
    for (const each of bytes) out.append(each)
  }
  return out.bytes()
}

/** Takes what a run says of one term. */
export interface RunReader {
  row: (number: number, weight: number, standing: readonly Standing[]) => void
  article: (number: number, standing: readonly Standing[]) => void
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
    read: (at, into) => {
      const reader = new ByteReader(bytes, at)
      const [rows, around] = [reader.varint(), reader.varint()]
      for (let left = rows; left > 0; left--)
        into.row(reader.varint(), reader.varint() / FIFTHS, readStanding(reader))
      for (let left = around; left > 0; left--) into.article(reader.varint(), readStanding(reader))
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
