import { gzipSync, inflateRawSync } from 'node:zlib'
import type { Article } from '#format/corpus.ts'
import type { WordsIndex } from '#format/columns.ts'
import { encodeArticles } from '#corpus/search/columns.ts'
import { parseQuery } from '#corpus/search/query.ts'
import { WordSearch } from '#corpus/search/wordSearch.ts'
import { analyse, isEverywhere } from '#corpus/text/analyse.ts'
import { deflatedPieces } from '../data/columnFiles.ts'
import { wordFiles } from '../data/wordFiles.ts'
import { wordRun } from '../data/wordRun.ts'
import { inventedArticles } from './invented.ts'
import { seeded } from './seeded.ts'
import { quantiles, shortest, table } from './table.ts'

const SIZES = [100, 1_000, 10_000]
const QUERIES = 400
const ROUNDS = 4

/** Prints what the word search costs: bytes of the index and of a first search, time of a scored query. */
export async function wordsBench(): Promise<void> {
  const rows: (string | number)[][] = []
  for (const size of SIZES) rows.push(await measure(size))
  table(
    'Words: invented articles of ten quotations',
    [
      'articles',
      'quotations',
      'build s',
      'index kB',
      'places kB',
      'common words kB',
      'shards',
      'first search kB',
      'largest kB',
      'query ms',
      'p99 ms',
      'cold ms',
      'cold p99',
    ],
    rows,
  )
}

async function measure(size: number): Promise<(string | number)[]> {
  const articles = inventedArticles(size)
  const start = performance.now()
  const files = new Map(
    Array.from(wordFiles([wordRun(articles)], 'bench'), ({ path, content }) => [path, content] as const),
  )
  const seconds = (performance.now() - start) / 1000
  const index: WordsIndex = JSON.parse(String(files.get('data/words/index.json')))
  const bytes = (name: string): number => files.get(`data/words/${name}.bin`)?.length ?? 0
  const shards = index.shards.map((_, k) => bytes(String(k)))
  const ofPhrases = (name: string): number =>
    index.shards.reduce((sum, _, k) => sum + bytes(`${name}${k}`), 0)
  const head = gzipSync(JSON.stringify(index)).length + headBytes(articles)
  const queries = queriesFrom(articles)
  const search = searchOver(index, files, articles)
  const warm = shortest(await rounds(() => times(search, queries)))
  const cold = shortest(await rounds(() => coldTimes(index, files, articles, queries)))
  const [shard] = quantiles(shards)
  return [
    size,
    index.quotations,
    seconds.toFixed(1),
    kB(shards.reduce((sum, n) => sum + n, 0)),
    kB(ofPhrases('p')),
    kB(ofPhrases('b') + ofPhrases('a')),
    shards.length,
    kB(head + shard),
    kB(head + Math.max(...shards)),
    ...quantiles(warm).map((ms) => ms.toFixed(3)),
    ...quantiles(cold).map((ms) => ms.toFixed(3)),
  ]
}

/** What a search needs beside its shards: the borders of articles. */
function headBytes(articles: readonly Article[]): number {
  const columns = articles.map(({ quotations }, day) => ({
    day,
    sets: quotations.map(() => 0),
    kindActs: [],
  }))
  return deflatedPieces('', encodeArticles(columns)).content.length
}

function searchOver(
  index: WordsIndex,
  files: ReadonlyMap<string, string | Uint8Array>,
  articles: readonly Article[],
): WordSearch {
  const firstRow = new Uint32Array(articles.length + 1)
  articles.forEach(({ quotations }, k) => (firstRow[k + 1] = (firstRow[k] ?? 0) + quotations.length))
  const inflated = new Map<string, Uint8Array>()
  const load = (name: string): Promise<Uint8Array> => {
    const content = files.get(`data/words/${name}.bin`) ?? ''
    const known =
      inflated.get(name) ??
      (typeof content === 'string' ? new Uint8Array(1) : new Uint8Array(inflateRawSync(content)))
    inflated.set(name, known)
    return Promise.resolve(known)
  }
  return new WordSearch(index, load, firstRow)
}

/** Queries as people type them: one to three words of the corpus, some excluded, some unfinished, a few phrases. */
function queriesFrom(articles: readonly Article[]): string[] {
  const random = seeded(11)
  const said = (): string[] => {
    const article = articles[Math.floor(random() * articles.length)]
    const { text = '' } = article?.paragraphs[Math.floor(random() * article.paragraphs.length)] ?? {}
    return analyse(text).flatMap(({ folded }) => (isEverywhere(folded) ? [] : [folded]))
  }
  return Array.from({ length: QUERIES }, () => {
    const words = said()
    const at = Math.floor(random() * words.length)
    const [first = 'paix', second = '', third = ''] = words.slice(at)
    const kind = random()
    if (kind < 0.4) return `${first} `
    if (kind < 0.65) return `${first} ${second} `
    if (kind < 0.75) return `${first} ${second} ${third} `
    if (kind < 0.88) return first.slice(0, Math.max(3, first.length - 3))
    if (kind < 0.91) return `"${first} ${second}"`
    if (kind < 0.94) return `"la ${first} de"`
    return `${first} -${second || 'guerre'} `
  })
}

async function rounds(work: () => Promise<number[]>): Promise<number[][]> {
  const all: number[][] = []
  for (let round = 0; round < ROUNDS; round++) all.push(await work())
  return all
}

async function times(search: WordSearch, queries: readonly string[]): Promise<number[]> {
  const measured: number[] = []
  for (const typed of queries) {
    const start = performance.now()
    await search.seek(parseQuery(typed))
    measured.push(performance.now() - start)
  }
  return measured
}

/** The same with every shard read for the first time, inflation included. */
async function coldTimes(
  index: WordsIndex,
  files: ReadonlyMap<string, string | Uint8Array>,
  articles: readonly Article[],
  queries: readonly string[],
): Promise<number[]> {
  const measured: number[] = []
  for (const typed of queries.slice(0, 100))
    measured.push(...(await times(searchOver(index, files, articles), [typed])))
  return measured
}

const kB = (n: number): string => (n / 1000).toFixed(0)
