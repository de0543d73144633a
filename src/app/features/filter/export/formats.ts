import type { FoundStatement } from '#app/data/statements.ts'
import { copyWithSource } from '#corpus/wording/copy.ts'
import type { WordingLanguage } from '#corpus/wording/language.ts'
import type { Saying } from '#corpus/wording/saying.ts'
import { sayingOf } from '#corpus/wording/sayingOf.ts'
import type { Format } from './fileTypes.ts'
import { TABLE_COLUMNS, csvRow, tableCells } from '#corpus/wording/table.ts'

/** How addresses and dates are written. */
export interface Writing {
  lang: WordingLanguage
  permalink: (quotationId: string) => string
  date: (iso: string) => string
}

/** What stands before, between and behind the statements of a file. The mark at the head of CSV makes spreadsheets read UTF-8. */
export const FRAMES: Record<Format, { head: string; between: string; end: string }> = {
  csv: { head: `\ufeff${csvRow(TABLE_COLUMNS)}`, between: '', end: '' },
  json: { head: '[\n', between: ',\n', end: '\n]\n' },
  md: { head: '', between: '', end: '' },
}

/** One statement as a file has it, by the function that cannot misquote. */
export function written(found: FoundStatement, format: Format, writing: Writing): string {
  if (format === 'json') return JSON.stringify(recordOf(found, writing), null, 2)
  if (format === 'csv') return csvRow(cellsOf(found, writing))
  return `- ${markdown(copyWithSource(said(found), whereOf(found, writing), writing.lang))}\n`
}

function cellsOf({ statement, ...rest }: FoundStatement, { permalink }: Writing): string[] {
  const { article, quotation } = statement
  const where = {
    date: article.date,
    permalink: permalink(quotation.id),
    source: article.source?.url ?? null,
  }
  return tableCells(said({ statement, ...rest }), where)
}

function recordOf(found: FoundStatement, writing: Writing): Record<string, string> {
  const cells = cellsOf(found, writing)
  return Object.fromEntries(TABLE_COLUMNS.map((column, k) => [column, cells[k] ?? '']))
}

function said({ statement: { quotation, text, cueText }, speakers, parent }: FoundStatement): Saying {
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  return sayingOf(
    quotation,
    { text, cueText: cueText ?? text },
    (id) => names.get(id) ?? id,
    parent ?? undefined,
  )
}

function whereOf(
  { statement: { article, quotation, paragraphNumber } }: FoundStatement,
  { permalink, date }: Writing,
) {
  return {
    title: article.title,
    date: article.date === null ? null : date(article.date),
    paragraph: paragraphNumber,
    url: permalink(quotation.id),
  }
}

/** Corpus text is text: signs that Markdown would obey are escaped, lines are indented under their item. */
function markdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replaceAll('\n', '  \n  ')
}
