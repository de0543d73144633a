import type { WordsIndex } from '#format/columns.ts'
import { encodeShard, type TermEntry } from '#corpus/search/postings.ts'
import { deflated } from './columnFiles.ts'
import type { SiteFile } from './siteFile.ts'
import { readRun, type WordRun } from './wordRun.ts'

/** Bytes of a shard's postings, before compression, at which the next one begins. */
const SHARD_BYTES = 24_000

/** Robertson's BM25: how soon repetition stops to count, and how much the length of a quotation does. */
const K1 = 1.2
const B = 0.75
/** Borders between the levels of weight that the index keeps. */
const LEVELS = [0.6, 1.1]

/**
 * The word index, from the runs of all articles in order of time. Quotations and articles have the numbers of the
 * columns. The runs are in memory, bytes a little more than the index itself; one shard at a time is spelt out.
 */
export function* wordFiles(runs: readonly Uint8Array[], version: string): Generator<SiteFile> {
  const placed = placedRuns(runs.map(readRun))
  const shards: string[] = []
  for (const entries of inShards(termsOf(placed))) {
    const { postings, p, b, a } = encodeShard(entries)
    const number = shards.length
    yield deflated(`data/words/${number}.bin`, postings)
    yield deflated(`data/words/p${number}.bin`, p)
    yield deflated(`data/words/b${number}.bin`, b)
    yield deflated(`data/words/a${number}.bin`, a)
    shards.push(entries[0]?.term ?? '')
  }
  const { quotations, articles } = placed
  const index: WordsIndex = { version, quotations, articles, shards }
  yield { path: 'data/words/index.json', content: JSON.stringify(index) }
}

/** Runs with the numbers of their first quotation and article, and the words of every quotation. */
interface PlacedRuns {
  runs: readonly (WordRun & { firstRow: number; firstArticle: number })[]
  quotations: number
  articles: number
  lengths: Uint32Array
  /** Mean length of a quotation in words that are not everywhere: about one in eleven signs of French text. */
  average: number
}

function placedRuns(given: readonly WordRun[]): PlacedRuns {
  const lengths = new Uint32Array(given.reduce((sum, { quotations }) => sum + quotations, 0))
  let [quotations, articles, signs] = [0, 0, 0]
  const runs = given.map((run) => {
    const placed = { ...run, firstRow: quotations, firstArticle: articles }
    lengths.set(run.lengths, quotations)
    quotations += run.quotations
    articles += run.articles
    signs += run.signs
    return placed
  })
  const average = Math.max(signs / Math.max(quotations, 1) / 11, 1)
  return { runs, quotations, articles, lengths, average }
}

/** Every term with where it stands, in order of code units. */
function* termsOf({ runs, lengths, average }: PlacedRuns): Generator<TermEntry> {
  /** By term: pairs, number of the run and where it is written there. */
  const written = new Map<string, number[]>()
  runs.forEach(({ terms }, number) => {
    for (const [term, at] of terms) {
      const known = written.get(term)
      if (known) known.push(number, at)
      else written.set(term, [number, at])
    }
  })
  for (const term of [...written.keys()].toSorted()) {
    const pairs = written.get(term) ?? []
    let [rows, articles] = [0, 0]
    for (let k = 0; k < pairs.length; k += 2) {
      const [ofRows, ofArticles] = runs[pairs[k] ?? 0]?.counts(pairs[k + 1] ?? 0) ?? [0, 0]
      rows += ofRows
      articles += ofArticles
    }
    const write: TermEntry['write'] = (into) => {
      for (let k = 0; k < pairs.length; k += 2) {
        const run = runs[pairs[k] ?? 0]
        run?.read(pairs[k + 1] ?? 0, {
          row: (number, weight, standing) => {
            const row = run.firstRow + number
            into.addRow(row, levelOf(weight, (lengths[row] ?? 0) / average), standing)
          },
          article: (number, standing) => into.addArticle(run.firstArticle + number, standing),
        })
      }
    }
    yield { term, rows, articles, write }
  }
}

function* inShards(terms: Iterable<TermEntry>): Generator<TermEntry[]> {
  let entries: TermEntry[] = []
  let bytes = 0
  for (const entry of terms) {
    const { term, rows, articles } = entry
    entries.push(entry)
    bytes += term.length + 4 + (rows + articles) * 1.5
    if (bytes < SHARD_BYTES) continue
    yield entries
    entries = []
    bytes = 0
  }
  if (entries.length > 0) yield entries
}

function levelOf(weight: number, relativeLength: number): number {
  const score = (weight * (K1 + 1)) / (weight + K1 * (1 - B + B * relativeLength))
  let level = 0
  while (level < LEVELS.length && score >= (LEVELS[level] ?? Infinity)) level++
  return level
}
