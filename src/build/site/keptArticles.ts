import { readFileSync, writeFileSync } from 'node:fs'
import type { HowSaid, KeptRecord } from '../data/articleRecord.ts'

/** What is known of an article whose JSON is in the `corpus.json` of the last build. */
export interface KeptArticle {
  /** Where its JSON is, in bytes. */
  at: number
  length: number
  record: KeptRecord
}

/** By the article's sign (`ArticleList.signAt`). */
export type KeptArticles = ReadonlyMap<string, KeptArticle>

/** A line of the file: a record's quotations are numbers of the first line's list, which holds each way of saying once. */
type Line = [sign: string, at: number, length: number, record: Omit<KeptRecord, 'quotations'>, hows: number[]]

/** Writes what the next build is to know of articles. */
export function writeKeptArticles(file: string, articles: KeptArticles): void {
  const numbers = new Map<HowSaid, number>()
  const lines: string[] = ['']
  for (const [sign, { at, length, record }] of articles) {
    const { id, title, date, lang, digest, ids, quotations, named } = record
    const hows = quotations.map((how) => {
      const number = numbers.get(how) ?? numbers.size
      numbers.set(how, number)
      return number
    })
    const line: Line = [sign, at, length, { id, title, date, lang, digest, ids, named }, hows]
    lines.push(JSON.stringify(line))
  }
  lines[0] = JSON.stringify([...numbers.keys()])
  writeFileSync(file, lines.join('\n'))
}

/** Reads it; nothing where there is none. */
export function readKeptArticles(file: string): KeptArticles {
  const kept = new Map<string, KeptArticle>()
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return kept
  }
  const [first = '[]', ...lines] = text.split('\n')
  // Written above, and whole: the manifest was written after it.
  const hows: HowSaid[] = JSON.parse(first)
  for (const each of lines) {
    const [sign, at, length, record, numbers]: Line = JSON.parse(each)
    const quotations = numbers.flatMap((number) => hows[number] ?? [])
    kept.set(sign, { at, length, record: { ...record, quotations } })
  }
  return kept
}
