import { ByteReader, ByteWriter } from './bytes.ts'

/** Lists in one block: to read one of them, its block is read up to it and the others are leapt over. */
const PER_BLOCK = 64

/** Writes lists one behind another, in blocks of which the lengths come first. */
export class BlockWriter {
  readonly #content = new ByteWriter()
  readonly #ends: number[] = []
  #count = 0

  /** Appends one list, written already. */
  add(bytes: Uint8Array, from: number, length: number): void {
    if (this.#count > 0 && this.#count % PER_BLOCK === 0) this.#ends.push(this.#content.length)
    this.#content.copy(bytes, from, length)
    this.#count++
  }

  /** Appends to `out` the lengths of all blocks but the last, then the blocks; begins anew. Returns how many bytes. */
  moveTo(out: ByteWriter): number {
    const start = out.length
    let before = 0
    for (const end of this.#ends) {
      out.varint(end - before)
      before = end
    }
    out.take(this.#content)
    this.#content.clear()
    this.#ends.length = 0
    this.#count = 0
    return out.length - start
  }
}

/**
 * Walks to some of `count` lists that a `BlockWriter` wrote, by their ascending numbers; `skip` and `take` leave the
 * reader behind one list.
 */
export function walkLists(
  bytes: Uint8Array,
  count: number,
  wanted: ArrayLike<number>,
  skip: (reader: ByteReader) => void,
  take: (reader: ByteReader) => void,
): void {
  const reader = new ByteReader(bytes)
  const blocks = Math.ceil(count / PER_BLOCK)
  const starts = new Uint32Array(Math.max(blocks, 1))
  for (let block = 1; block < blocks; block++) starts[block] = (starts[block - 1] ?? 0) + reader.varint()
  const body = reader.at
  let block = -1
  let list = 0
  for (let k = 0; k < wanted.length; k++) {
    const number = wanted[k] ?? 0
    const own = Math.floor(number / PER_BLOCK)
    if (own !== block) {
      block = own
      list = own * PER_BLOCK
      reader.at = body + (starts[own] ?? 0)
    }
    for (; list < number; list++) skip(reader)
    take(reader)
    list++
  }
}

/** The two sequences of lists of the `term`-th of some terms, in a file of `encodeShard`. */
export function sequencesOf(
  bytes: Uint8Array,
  terms: number,
  term: number,
): { rows: Uint8Array; articles: Uint8Array } {
  const reader = new ByteReader(bytes)
  let skip = 0
  let rows = 0
  let articles = 0
  for (let k = 0; k < terms; k++) {
    const [ofRows, ofArticles] = [reader.varint(), reader.varint()]
    if (k < term) skip += ofRows + ofArticles
    if (k === term) [rows, articles] = [ofRows, ofArticles]
  }
  reader.at += skip
  return { rows: reader.take(rows), articles: reader.take(articles) }
}
