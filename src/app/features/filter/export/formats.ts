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

/** Statements as a file, each by the function that cannot misquote. */
export function written(found: readonly FoundStatement[], format: Format, writing: Writing): string {
  if (format === 'json')
    return `${JSON.stringify(
      found.map((each) => recordOf(each, writing)),
      null,
      2,
    )}\n`
  if (format === 'md') {
    const items = found.map((each) =>
      markdown(copyWithSource(said(each), whereOf(each, writing), writing.lang)),
    )
    return `${items.map((item) => `- ${item}`).join('\n')}\n`
  }
  // The mark at the head makes spreadsheets read UTF-8.
  return `\ufeff${csvRow(TABLE_COLUMNS)}${found.map((each) => csvRow(cellsOf(each, writing))).join('')}`
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
