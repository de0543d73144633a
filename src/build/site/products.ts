/** What the whole site needs of an article, made once with its pages: pieces of files that many articles share. */
export interface ArticleProducts {
  /** Its line in the timeline's list, as JSON. */
  row: string
  /** Its rows of the corpus as a table. */
  csv: string
  /** Each quotation as JSON of `StatementData`, and as it may be copied. */
  statements: { json: string; copy: string }[]
}

/**
 * The products of some articles as bytes: a head of lengths, the pieces in order, then their run of the word index.
 * Pieces can be read one by one, by their place.
 */
export function packProducts(articles: readonly ArticleProducts[], words: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = []
  const lengths: number[] = [articles.length]
  const add = (piece: string | Uint8Array): void => {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    pieces.push(bytes)
    lengths.push(bytes.length)
  }
  for (const { row, csv, statements } of articles) {
    lengths.push(statements.length)
    add(row)
    add(csv)
    for (const { json, copy } of statements) {
      add(json)
      add(copy)
    }
  }
  add(words)
  const head = Uint32Array.from([lengths.length, ...lengths])
  return Buffer.concat([new Uint8Array(head.buffer), ...pieces])
}

/** How many bytes the head of a packet takes. */
export function headBytes(packet: Uint8Array): number {
  return (new DataView(packet.buffer, packet.byteOffset).getUint32(0, true) + 1) * 4
}

/** The lengths at the head of a packet, of which `bytes` are enough. */
export function headOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(new Uint8Array(bytes.subarray(4, headBytes(bytes))).buffer)
}

/** Where a piece is, from the first byte of its packet. */
export type Piece = readonly [at: number, length: number]

/** Where the pieces of one article are. */
export interface ArticlePieces {
  row: Piece
  csv: Piece
  /** For each quotation where its JSON is, and right behind it its copy. */
  statements: Float64Array
}

/** Places of all pieces of a packet, from its head. */
export function piecesOf(head: Uint32Array): { articles: ArticlePieces[]; words: Piece } {
  let at = (head.length + 1) * 4
  let k = 0
  const next = (): number => head[k++] ?? 0
  const piece = (): Piece => {
    const length = next()
    at += length
    return [at - length, length]
  }
  const articles = Array.from({ length: next() }, (): ArticlePieces => {
    const count = next()
    const row = piece()
    const csv = piece()
    const statements = new Float64Array(count * 3)
    for (let q = 0; q < count; q++) {
      const [start, length] = piece()
      statements.set([start, length, piece()[1]], q * 3)
    }
    return { row, csv, statements }
  })
  return { articles, words: piece() }
}
