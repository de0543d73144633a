import type { Corpus } from '#format/corpus.ts'
import type { SiteSettings } from '#format/site.ts'
import { wordsOf } from '#corpus/wording/words.ts'
import { permalinkOf } from './permalink.ts'
import { sayingsOf } from './sayings.ts'

const COLUMNS = ['pre', 'quote', 'post', 'speaker', 'kind', 'act', 'date', 'permalink', 'source']
/** UTF-16 units of the paragraph on each side of the words, as in a concordance. */
const CONTEXT = 120

/** Every quotation as a row of CSV (RFC 4180, UTF-8), the columns named in the first one; several speakers by `; `. */
export function* corpusCsv(corpus: Corpus, site: SiteSettings): Generator<string> {
  yield row(COLUMNS)
  for (const { article, quotation, paragraph, saying } of sayingsOf(corpus)) {
    const start = quotation.content[0]?.[0] ?? 0
    const end = quotation.content.at(-1)?.[1] ?? start
    yield row([
      before(paragraph.text, start),
      wordsOf(saying, 'fr'),
      after(paragraph.text, end),
      saying.names.join('; '),
      quotation.kind,
      quotation.act,
      article.date ?? '',
      permalinkOf(quotation.id, site),
      article.source?.url ?? '',
    ])
  }
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

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

/** Signs with which spreadsheets begin a formula; a text that begins so gets an apostrophe, which they do not show. */
const FORMULA = /^\s*[=+\-@\t\r|%＝＋－＠]/u

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}
