import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withoutDuplicates, type KeyedArticle } from '#corpus/parse/duplicates.ts'
import { parseDump } from '#corpus/parse/parseDump.ts'
import { readArticle } from '#corpus/readArticle.ts'
import { sentences } from '#corpus/text/sentences.ts'
import { tokenize } from '#corpus/text/tokens.ts'
import { asDump, communiques } from './generate/communiques.ts'
import { table } from './table.ts'

const WORDS = /[\p{L}\p{M}\p{N}]+/gu
/** The engine is warm when it has read about so many words; a text is then read until it was timed `ROUNDS` times. */
const WARM_WORDS = 300_000
const ROUNDS = 7
const SIZES = [1_000, 10_000]
const NOBODY = { byName: new Map(), bySurname: new Map() }

/**
 * How fast the per-article pass is on one core: parsed text in, statements and voices out. Processor time, so that
 * what else runs on the machine counts as little as may be.
 */
export function engineBench(): void {
  const first = firstArticle()
  table(
    'The engine on one core (processor time, best of seven)',
    ['text', 'articles', 'words', 'words/s', 'sentences/s', 'MB/s', 'parse MB/s'],
    texts().map(([name, text]) => row(name, text)),
  )
  table(
    'The engine at size: generated articles, read one after the other',
    ['articles', 'ms an article', 'words/s'],
    SIZES.map(atSize),
  )
  process.stdout.write(
    `\nThe first article of a process: ${first.toFixed(0)} ms (lexicons are built then).\n`,
  )
}

function row(name: string, text: string): (string | number)[] {
  const { articles } = withoutDuplicates(parseDump(text, 'bench.txt').articles)
  const paragraphs = articles.flatMap((article) => article.paragraphs.map((paragraph) => paragraph.text))
  const words = wordsOf(paragraphs)
  const bytes = paragraphs.reduce((sum, paragraph) => sum + Buffer.byteLength(paragraph), 0)
  const parts = paragraphs.reduce((sum, paragraph) => sum + sentenceCount(paragraph), 0)
  for (let read = 0; read < WARM_WORDS; read += words) readAll(articles)
  const seconds = best(() => readAll(articles))
  const parsing = best(() => parseDump(text, 'bench.txt'))
  const rate = (n: number): number => Math.round(n / seconds)
  return [
    name,
    articles.length,
    words,
    rate(words),
    rate(parts),
    (bytes / 1e6 / seconds).toFixed(2),
    (Buffer.byteLength(text) / 1e6 / parsing).toFixed(1),
  ]
}

/** One pass over so many articles, each forgotten when it is read. */
function atSize(count: number): (string | number)[] {
  let seconds = 0
  let words = 0
  for (const communique of communiques(count, 7)) {
    const articles = parseDump(asDump(communique), 'bench.txt').articles
    const keyed = withoutDuplicates(articles).articles
    words += wordsOf(communique.paragraphs)
    seconds += spent(() => readAll(keyed))
  }
  return [count, ((1000 * seconds) / count).toFixed(2), Math.round(words / seconds)]
}

function firstArticle(): number {
  const [communique] = communiques(1, 7)
  const { articles } = withoutDuplicates(
    parseDump(communique === undefined ? '' : asDump(communique), 'bench.txt').articles,
  )
  return 1000 * spent(() => readAll(articles))
}

function readAll(articles: readonly KeyedArticle[]): void {
  for (const article of articles) readArticle(article, NOBODY)
}

function best(work: () => unknown): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => spent(work)))
}

/** Seconds of this process's processor time. */
function spent(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** The sample, generated communiqués, and the development texts where they are. */
function texts(): [name: string, text: string][] {
  const files = ['src/corpus/gold/texts/press-dev.txt', '../shared/corpus/news-dev.txt'].flatMap((path) => {
    const file = fileURLToPath(new URL(`../../../${path}`, import.meta.url))
    return existsSync(file) ? [[path, readFileSync(file, 'utf8')] as [string, string]] : []
  })
  return [...files, ['generated', [...communiques(1000, 7)].map(asDump).join('')]]
}

function wordsOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + (text.match(WORDS)?.length ?? 0), 0)
}

/** Sentences, with quotation marks counted as any other sign. */
function sentenceCount(text: string): number {
  const tokens = tokenize(text)
  return sentences(tokens, new Uint8Array(tokens.length)).length
}
