import type { ColumnsIndex, WordsIndex } from '#format/columns.ts'
import { decodeArticles, decodePart } from '#corpus/search/columns.ts'
import type { Columns } from '#corpus/search/columns.ts'
import { Facets } from '#corpus/search/facets.ts'
import type { FacetNames } from '#corpus/search/tally.ts'
import { lastAtMost } from '#corpus/search/lists.ts'
import { WordSearch } from '#corpus/search/wordSearch.ts'

/** Reads files of `data/`: JSON as it is, columns and words inflated. */
export interface Files {
  json: <T>(path: string) => Promise<T>
  bytes: (path: string) => Promise<Uint8Array>
}

/** What the columns are about: numbers for ids, and ids for numbers. */
export interface Names extends FacetNames {
  index: ColumnsIndex
  speakerNumber: ReadonlyMap<string, number>
  /** ISO codes by number. */
  codes: readonly string[]
}

/** The data that questions are answered from, each read when first needed and kept. */
export class Desk {
  readonly #files: Files
  #columns: Promise<{ facets: Facets; names: Names }> | null = null
  #words: Promise<WordSearch> | null = null

  constructor(files: Files) {
    this.#files = files
  }

  /** The columns of all years. Rejects when one could not be read; the next call tries again. */
  columns(): Promise<{ facets: Facets; names: Names }> {
    this.#columns ??= this.#readColumns().catch((error: unknown) => {
      this.#columns = null
      throw error
    })
    return this.#columns
  }

  /** The word search, its shards still to be read. */
  words(): Promise<WordSearch> {
    this.#words ??= this.#openWords().catch((error: unknown) => {
      this.#words = null
      throw error
    })
    return this.#words
  }

  async #readColumns(): Promise<{ facets: Facets; names: Names }> {
    const { json, bytes } = this.#files
    const [index, articles] = await Promise.all([
      json<ColumnsIndex>('columns/index.json'),
      bytes('columns/articles.bin'),
    ])
    const columns = decodeArticles(
      articles,
      index.parts.reduce((sum, part) => sum + part.articles, 0),
    )
    const parts = await Promise.all(index.parts.map(({ key }) => bytes(`columns/${key}.bin`)))
    let first = 0
    index.parts.forEach((part, number) => {
      decodePart(parts[number] ?? new Uint8Array(0), columns, first, first + part.articles)
      first += part.articles
    })
    const names = namesOf(index)
    return { facets: new Facets(columns, names), names }
  }

  async #openWords(): Promise<WordSearch> {
    const { json, bytes } = this.#files
    const [index, { facets }] = await Promise.all([json<WordsIndex>('words/index.json'), this.columns()])
    return new WordSearch(index, (name) => bytes(`words/${name}.bin`), facets.columns.firstRow)
  }
}

/** The article of a row. */
export function articleOf({ firstRow, articles }: Columns, row: number): number {
  return lastAtMost(firstRow, row, 0, articles - 1)
}

function namesOf(index: ColumnsIndex): Names {
  const codes = [...new Set(index.countries.filter((code) => code !== null))].toSorted()
  const numbers = new Map(codes.map((code, number) => [code, number]))
  return {
    index,
    sets: index.sets,
    speakers: index.ids.length,
    countryOf: index.countries.map((code) => (code === null ? -1 : (numbers.get(code) ?? -1))),
    countries: codes.length,
    speakerNumber: new Map(index.ids.map((id, number) => [id, number])),
    codes,
  }
}
