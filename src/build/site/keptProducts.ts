import { articleOfRow } from '../data/speakerFiles.ts'
import type { PacketEntry } from './manifest.ts'
import { headOf, piecesOf, type ArticlePieces } from './products.ts'
import type { PieceReader } from './reading.ts'
import type { StoredPiece } from './tasks.ts'

/** Where the products of all articles are kept, by their numbers in time. */
export interface KeptProducts {
  row: (article: number) => StoredPiece
  csv: (article: number) => StoredPiece
  /** A quotation as JSON, and as it may be copied; by its row. */
  statement: (row: number) => StoredPiece
  copy: (row: number) => StoredPiece
  /** All quotations of an article, as they may be copied. */
  copies: (article: number) => StoredPiece[]
  /** Runs of the word index, in order of time. */
  runs: readonly StoredPiece[]
}

/** Opens packets, given in order of time; `first` holds the first row of every article. */
export function keptProducts(
  packets: readonly PacketEntry[],
  first: Uint32Array,
  store: PieceReader,
): KeptProducts {
  const articles: { file: string; at: number; pieces: ArticlePieces }[] = []
  const runs = packets.map(({ file, at, head }): StoredPiece => {
    const { articles: pieces, words } = piecesOf(headOf(store.bytes(file, at, head)))
    for (const each of pieces) articles.push({ file, at, pieces: each })
    return { file, at: at + words[0], length: words[1] }
  })
  const articleAt = (number: number): (typeof articles)[number] => {
    const article = articles[number]
    if (!article) throw new RangeError(`no products of article ${number}`)
    return article
  }
  const piece = (number: number, name: 'row' | 'csv'): StoredPiece => {
    const { file, at, pieces } = articleAt(number)
    return { file, at: at + pieces[name][0], length: pieces[name][1] }
  }
  const copy = (row: number): StoredPiece => {
    const { file, at, json, length } = said(row)
    return { file, at: at + json, length }
  }
  const said = (row: number): { file: string; at: number; json: number; length: number } => {
    const number = articleOfRow(first, row)
    const { file, at, pieces } = articleAt(number)
    const k = (row - (first[number] ?? 0)) * 3
    const [start = 0, json = 0, length = 0] = pieces.statements.subarray(k, k + 3)
    return { file, at: at + start, json, length }
  }
  return {
    row: (article) => piece(article, 'row'),
    csv: (article) => piece(article, 'csv'),
    statement: (row) => {
      const { file, at, json } = said(row)
      return { file, at, length: json }
    },
    copy,
    copies: (article) => {
      const [from = 0, end = 0] = first.subarray(article, article + 2)
      return Array.from({ length: end - from }, (_, k) => copy(from + k))
    },
    runs,
  }
}
