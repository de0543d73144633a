import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Article, Corpus, Quotation } from '#format/corpus.ts'

/** A build that the tests read, and where it is served. */
export interface Site {
  folder: string
  port: number
  /** With the base, ends with `/`. */
  address: string
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** `$DIXIT_PORT` moves both servers, so that two checkouts can be tested side by side. */
const firstPort = Number(process.env['DIXIT_PORT'] ?? 4173)

/** `npm run build` on the sample; `$DIXIT_DIST` names another folder with the build of a corpus. */
export const BUILT: Site = {
  folder: process.env['DIXIT_DIST'] ?? `${root}dist`,
  port: firstPort,
  address: `http://localhost:${firstPort}/`,
}

/** Texts that try to be code, below a path of their host. */
export const HOSTILE: Site = {
  folder: `${root}test-results/hostile`,
  port: firstPort + 1,
  address: `http://localhost:${firstPort + 1}/corpus/`,
}

/** What the second site is built of: `e2e/hostile`, and a very long article. */
export const HOSTILE_CORPUS = `${root}test-results/hostile-corpus`

/** The corpus that a build shows, as published with it. Throws with the remedy when there is no build. */
export function corpusOf({ folder }: Site): Corpus {
  const file = `${folder}/corpus.json`
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first`)
  const corpus: Corpus = JSON.parse(readFileSync(file, 'utf8'))
  return corpus
}

/** A quotation and its article. */
export interface Found {
  article: Article
  quotation: Quotation
}

/** Every quotation of a corpus, in order, with its article. */
export function quotationsOf({ articles }: Corpus): Found[] {
  return articles.flatMap((article) => article.quotations.map((quotation) => ({ article, quotation })))
}

/** The first of a list that is so; throws with `what` was wanted, so that no test passes for want of a subject. */
export function firstOf<T>(list: readonly T[], what: string, isSo: (each: T) => boolean = () => true): T {
  const found = list.find(isSo)
  if (found === undefined) throw new Error(`the corpus has no ${what}: choose another subject for this test`)
  return found
}

/** The words of a quotation's first piece. */
export function firstWords({ article, quotation }: Found): string {
  const [start, end] = quotation.content[0] ?? [0, 0]
  return article.paragraphs[quotation.paragraph]?.text.slice(start, end) ?? ''
}
