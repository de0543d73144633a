import type { ActLayer, ColumnsIndex, Layer, VoicesIndex, WordsIndex } from '#format/columns.ts'
import {
  decodeAct,
  decodeActs,
  decodeArticles,
  decodeKinds,
  decodeLanes,
  decodeWho,
} from '#corpus/search/columns.ts'
import type { Columns } from '#corpus/search/columns.ts'
import { Facets } from '#corpus/search/facets.ts'
import type { FacetNames } from '#corpus/search/tally.ts'
import { lastAtMost } from '#corpus/search/lists.ts'
import { usualId } from '#corpus/search/usualId.ts'
import { WordSearch } from '#corpus/search/wordSearch.ts'

/** Reads files of `data/`: JSON as it is, columns and words inflated. */
export interface Files {
  json: <T>(path: string) => Promise<T>
  bytes: (path: string) => Promise<Uint8Array>
}

/** What the columns are about: numbers for ids, and ids for numbers. */
export interface Names extends FacetNames {
  /** Every speaker that has a number: those with a lane, or all. */
  people: readonly { id: string; name: string; voice: number }[]
  speakerNumber: ReadonlyMap<string, number>
  /** ISO codes by number. */
  codes: readonly string[]
}

/** Columns as far as they have been read. */
export interface Held {
  index: ColumnsIndex
  columns: Columns
  facets: Facets
  names: Names
  layers: ReadonlySet<Layer | ActLayer>
}

const LAYERS = ['who', 'kind', 'act'] as const

/** Layers that weigh no more together are not worth a second round to the server. */
const AT_ONCE = 32_000

/** The data that questions are answered from, each read when first needed and kept. */
export class Desk {
  readonly #files: Files
  readonly #atOnce: number
  #held: Promise<Held> | null = null
  #words: Promise<WordSearch> | null = null

  /** `atOnce`: how many bytes of layers are not worth asking twice for. */
  constructor(files: Files, atOnce = AT_ONCE) {
    this.#files = files
    this.#atOnce = atOnce
  }

  /**
   * The columns with at least some layers. `layers` is asked with the index, since what a filter needs depends on who
   * has a lane. Rejects when a file could not be read; the next call tries again.
   */
  columns(layers: (index: ColumnsIndex) => readonly (Layer | ActLayer)[] = () => []): Promise<Held> {
    const before = this.#held
    const held = (before ?? this.#begin()).then((known) => this.#extended(known, layers(known.index)))
    this.#held = held
    held.catch(() => {
      if (this.#held === held) this.#held = before
    })
    return held
  }

  /** The word search, its shards still to be read. */
  words(): Promise<WordSearch> {
    this.#words ??= this.#openWords().catch((error: unknown) => {
      this.#words = null
      throw error
    })
    return this.#words
  }

  async #begin(): Promise<Held> {
    const { json, bytes } = this.#files
    const [index, articles, lanes] = await Promise.all([
      json<ColumnsIndex>('columns/index.json'),
      bytes('columns/articles.bin'),
      bytes('columns/lanes.bin'),
    ])
    const columns = decodeArticles(articles, index.articles)
    decodeLanes(lanes, columns, index.loud.length)
    const names = namesOfLanes(index)
    return { index, columns, facets: new Facets(columns, names), names, layers: new Set() }
  }

  async #extended(held: Held, wanted: readonly (Layer | ActLayer)[]): Promise<Held> {
    const { index, columns } = held
    const missing = LAYERS.filter((layer) => !held.layers.has(layer))
    const rest = missing.reduce((sum, layer) => sum + index.bytes[layer], 0)
    const read =
      rest <= this.#atOnce ? missing : [...new Set(wanted)].filter((layer) => !isKnown(held.layers, layer))
    if (read.length === 0) return held
    const { json, bytes } = this.#files
    const [voices, ...layers] = await Promise.all([
      read.includes('who') ? json<VoicesIndex>('columns/voices.json') : null,
      ...read.map((layer) => bytes(`columns/${layer}.bin`)),
    ])
    read.forEach((layer, k) => {
      const content = layers[k] ?? new Uint8Array(0)
      if (layer === 'who') decodeWho(content, columns, index.loud.length)
      else if (layer === 'kind') decodeKinds(content, columns)
      else if (layer === 'act') decodeActs(content, columns)
      else decodeAct(content, columns, Number(layer.slice('act-'.length)))
    })
    const names = voices ? namesOfAll(voices) : held.names
    const known = new Set([...held.layers, ...read])
    return { index, columns, facets: new Facets(columns, names), names, layers: known }
  }

  async #openWords(): Promise<WordSearch> {
    const { json, bytes } = this.#files
    const [index, { columns }] = await Promise.all([json<WordsIndex>('words/index.json'), this.columns()])
    return new WordSearch(index, (name) => bytes(`words/${name}.bin`), columns.firstRow)
  }
}

/** Whether nothing need be read to know a layer. */
export function isKnown(known: ReadonlySet<Layer | ActLayer>, layer: Layer | ActLayer): boolean {
  return known.has(layer) || (layer.startsWith('act-') && known.has('act'))
}

/** The article of a row. */
export function articleOf({ firstRow, articles }: Columns, row: number): number {
  return lastAtMost(firstRow, row, 0, articles - 1)
}

/** Until all voices are read, the quiet sets are one of nobody. */
function namesOfLanes({ lanes, loud }: ColumnsIndex): Names {
  return {
    sets: [...loud, []],
    speakers: lanes.length,
    countryOf: lanes.map(() => -1),
    countries: 0,
    people: lanes,
    speakerNumber: numbersOf(lanes.map(({ id }) => id)),
    codes: [],
  }
}

function namesOfAll(voices: VoicesIndex): Names {
  const people = voices.names.map((name, k) => ({
    id: voices.ids[k] ?? usualId(name),
    name,
    voice: voices.voices[k] ?? 0,
  }))
  const codes = [...new Set(voices.countries.filter((code) => code !== null))].toSorted()
  const numbers = numbersOf(codes)
  return {
    sets: voices.sets,
    speakers: people.length,
    countryOf: voices.countries.map((code) => (code === null ? -1 : (numbers.get(code) ?? -1))),
    countries: codes.length,
    people,
    speakerNumber: numbersOf(people.map(({ id }) => id)),
    codes,
  }
}

const numbersOf = (list: readonly string[]): Map<string, number> =>
  new Map(list.map((each, number) => [each, number]))
