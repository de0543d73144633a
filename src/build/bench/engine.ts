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
const ROUNDS = 5
const NOBODY = { byName: new Map(), bySurname: new Map() }

/** How fast the per-article pass is on one core: parsed text in, statements and voices out. */
export function engineBench(): void {
  const rows = texts().map(([name, articles]) => {
    const paragraphs = articles.flatMap((article) => article.paragraphs.map(({ text }) => text))
    const words = paragraphs.reduce((sum, text) => sum + (text.match(WORDS)?.length ?? 0), 0)
    const bytes = paragraphs.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    const parts = paragraphs.reduce((sum, text) => sum + sentenceCount(text), 0)
    const seconds = Math.min(...Array.from({ length: ROUNDS }, () => timed(articles)))
    const rate = (n: number): number => Math.round(n / seconds)
    return [name, articles.length, words, rate(words), rate(parts), (bytes / 1e6 / seconds).toFixed(2)]
  })
  table(
    'The engine on one core (best of five)',
    ['text', 'articles', 'words', 'words/s', 'sentences/s', 'MB/s'],
    rows,
  )
}

function timed(articles: readonly KeyedArticle[]): number {
  const start = performance.now()
  for (const article of articles) readArticle(article, NOBODY)
  return (performance.now() - start) / 1000
}

/** The sample, generated communiqués, and the development texts where they are. */
function texts(): [name: string, articles: KeyedArticle[]][] {
  const files = ['src/corpus/gold/texts/press-dev.txt', '../shared/corpus/news-dev.txt'].flatMap((path) => {
    const file = fileURLToPath(new URL(`../../../${path}`, import.meta.url))
    return existsSync(file) ? [[path, keyed(readFileSync(file, 'utf8'))] as [string, KeyedArticle[]]] : []
  })
  return [...files, ['generated', keyed([...communiques(1000, 7)].map(asDump).join(''))]]
}

function keyed(text: string): KeyedArticle[] {
  return withoutDuplicates(parseDump(text, 'bench.txt').articles).articles
}

/** Sentences, with quotation marks counted as any other sign. */
function sentenceCount(text: string): number {
  const tokens = tokenize(text)
  return sentences(tokens, new Uint8Array(tokens.length)).length
}
