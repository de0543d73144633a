import type { Diagnostic, Place } from '../diagnostics.ts'
import * as say from './findings.ts'
import { headerOf, type Header } from './header.ts'
import { splitLines } from './lines.ts'
import { paragraphOf } from './paragraph.ts'
import type { Parsed } from './parsed.ts'
import type { ParsedArticle } from './parsedArticle.ts'
import { looksLikeAddress, safeSource, sourceAddress } from './sourceLine.ts'

/** A trimmed, non-blank line of the input; `column` is the 1-based place of its first sign. */
interface Line {
  text: string
  number: number
  column: number
}

interface Reading {
  file: string
  articles: ParsedArticle[]
  diagnostics: Diagnostic[]
  /** The article that is open, or null outside of any. */
  open: ParsedArticle | null
  /** Lines outside an article: a source line makes them one, a header or the end makes them orphans. */
  loose: Line[]
  /** Whether the line before the current one lets a header have any form of date. */
  apart: boolean
}

/**
 * Reads a dump: articles one below the other, each opened by `TITLE – DATE` and closed by `source/URL` or the next
 * header. Every non-blank line is the title, a paragraph or the source of an article, or covered by a diagnostic.
 */
export function parseDump(text: string, file: string): Parsed {
  const reading: Reading = { file, articles: [], diagnostics: [], open: null, loose: [], apart: true }
  splitLines(text).forEach((raw, index) => readLine(reading, raw, index + 1))
  endRegion(reading)
  return { articles: reading.articles, diagnostics: reading.diagnostics }
}

function readLine(reading: Reading, raw: string, number: number): void {
  const text = raw.trim()
  if (text === '') {
    reading.apart = true
    return
  }
  const line = { text, number, column: raw.length - raw.trimStart().length + 1 }
  if (text.length > say.LONGEST_LINE) reading.diagnostics.push(say.overLongLine(placeOf(reading, line), text))
  const header = headerOf(text)
  const address = sourceAddress(text)
  if (address !== null && (header === null || looksLikeAddress(address))) {
    closeWithSource(reading, line, address)
    reading.apart = true
    return
  }
  if (header && (header.anywhere || reading.apart)) openArticle(reading, line, header)
  else addLine(reading, line, header)
  reading.apart = false
}

function openArticle(reading: Reading, line: Line, header: Header): void {
  endRegion(reading)
  const { title, date } = header
  reading.open = articleAt(reading.file, line, title, date)
  if (date === null) {
    const place = placeOf(reading, line, header.dateStart)
    reading.diagnostics.push(say.impossibleDate(place, line.text.slice(header.dateStart)))
  }
  if (title === '') reading.diagnostics.push(say.noTitle(placeOf(reading, line), line.text))
}

function addLine(reading: Reading, line: Line, header: Header | null): void {
  if (reading.open === null) {
    reading.loose.push(line)
    return
  }
  addParagraph(reading, reading.open, line, header)
}

function addParagraph(reading: Reading, article: ParsedArticle, line: Line, header: Header | null): void {
  const { paragraph, holdsDate } = paragraphOf(line.text, line.number)
  if (header) reading.diagnostics.push(say.headerInBody(placeOf(reading, line), line.text))
  else if (holdsDate) reading.diagnostics.push(say.strayDate(placeOf(reading, line), line.text))
  article.paragraphs.push(paragraph)
  article.endLine = line.number
}

function closeWithSource(reading: Reading, line: Line, address: string): void {
  const article = reading.open ?? articleWithoutHeader(reading)
  if (article === null) {
    reading.diagnostics.push(say.straySource(placeOf(reading, line), line.text))
    return
  }
  article.endLine = line.number
  article.source = safeSource(address)
  if (address === '') reading.diagnostics.push(say.noSource(placeOf(reading, line), line.text))
  else if (article.source === null) {
    const place = placeOf(reading, line, line.text.length - address.length)
    reading.diagnostics.push(say.unsafeSource(place, address))
  }
  finish(reading, article)
}

/** The loose lines as an article whose first line is the title, null when there are none. */
function articleWithoutHeader(reading: Reading): ParsedArticle | null {
  const [title, ...body] = reading.loose
  reading.loose = []
  if (title === undefined) return null
  const article = articleAt(reading.file, title, title.text, null)
  reading.diagnostics.push(say.missingDate(placeOf(reading, title), title.text))
  for (const line of body) addParagraph(reading, article, line, headerOf(line.text))
  return article
}

/** What a header or the end of the file does to what is before it. */
function endRegion(reading: Reading): void {
  const { open, loose } = reading
  const [first, last] = [loose[0], loose.at(-1)]
  if (open) {
    reading.diagnostics.push(say.noSource({ file: reading.file, line: open.line, column: 1 }, open.title))
    finish(reading, open)
  } else if (first && last) {
    const place = { ...placeOf(reading, first), endLine: last.number }
    reading.diagnostics.push(say.orphanText(place, first.text))
    reading.loose = []
  }
}

function finish(reading: Reading, article: ParsedArticle): void {
  if (article.paragraphs.length === 0) {
    const place = { file: reading.file, line: article.line, column: 1 }
    reading.diagnostics.push(say.noBody(place, article.title))
  }
  reading.articles.push(article)
  reading.open = null
}

function articleAt(file: string, line: Line, title: string, date: string | null): ParsedArticle {
  const at = { file, line: line.number, endLine: line.number }
  return { title, date, lang: 'fr', source: null, ...at, paragraphs: [] }
}

function placeOf(reading: Reading, line: Line, offset = 0): Place {
  return { file: reading.file, line: line.number, column: line.column + offset }
}
