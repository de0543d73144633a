import { wordsOf } from './words.ts'
import type { Saying } from './saying.ts'

/** The columns of statements as a table, in order. */
export const TABLE_COLUMNS = [
  'pre',
  'quote',
  'post',
  'speaker',
  'kind',
  'act',
  'date',
  'permalink',
  'source',
] as const

/** UTF-16 units of the paragraph on each side of the words, as in a concordance. */
const CONTEXT = 120

/** A statement as cells of a table, in the order of the columns; several speakers are parted by `; `. */
export function tableCells(
  saying: Saying,
  { date, permalink, source }: { date: string | null; permalink: string; source: string | null },
): string[] {
  const start = saying.content[0]?.[0] ?? 0
  const end = saying.content.at(-1)?.[1] ?? start
  return [
    before(saying.text, start),
    wordsOf(saying, 'fr'),
    after(saying.text, end),
    saying.names.join('; '),
    saying.kind,
    saying.act,
    date ?? '',
    permalink,
    source ?? '',
  ]
}

function before(text: string, end: number): string {
  const start = Math.max(0, end - CONTEXT)
  const words = text.slice(start, end).trimStart()
  return start === 0 ? words : `…${words.replace(/^\S*\s/, '')}`
}

function after(text: string, start: number): string {
  const end = start + CONTEXT
  const words = text.slice(start, end).trimEnd()
  return end >= text.length ? words : `${words.replace(/\s\S*$/, '')}…`
}

/** A row of CSV (RFC 4180), with its line break. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

/** Signs with which spreadsheets begin a formula; a text that begins so gets an apostrophe, which they do not show. */
const FORMULA = /^\s*[=+\-@\t\r|%＝＋－＠]/u

function csvCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}
