import type { Diagnostic, Place } from '#corpus/diagnostics.ts'
import * as say from '#corpus/parse/findings.ts'
import { headerOf } from '#corpus/parse/header.ts'
import { paragraphOf } from '#corpus/parse/paragraph.ts'
import type { ParsedArticle } from '#corpus/parse/parsedArticle.ts'
import { safeAddress, safeSource } from '#corpus/parse/sourceLine.ts'
import { dateIn } from '#corpus/parse/writtenDate.ts'

/** The fields of an article as an input gives them, each with the line on which it stands. */
export interface ArticleFields {
  title: Field | null
  date: Field | null
  source: Field | null
  archive: Field | null
  lang: string
}

export interface Field {
  value: string
  place: Place
}

/** A line of the text, trimmed and not blank. */
export interface BodyLine {
  text: string
  place: Place & { line: number }
}

/** The lines of an article's extent, 1-based, the last one included. */
export interface Extent {
  file: string
  line: number
  endLine: number
}

/** An article made of fields and lines, checked as a dump's is; `line` is the one of its title. */
export function articleOf(
  given: ArticleFields,
  body: readonly BodyLine[],
  { file, line, endLine }: Extent,
): { article: ParsedArticle; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const start = { file, line, column: 1 }
  const title = given.title?.value ?? ''
  if (title === '') diagnostics.push(say.noTitle(start, given.date?.value ?? ''))
  const date = dateOf(given.date, title, start, diagnostics)
  const source = sourceOf(given, title, start, diagnostics)
  const paragraphs = body.map(({ text, place }) => {
    if (text.length > say.LONGEST_LINE) diagnostics.push(say.overLongLine(place, text))
    const { paragraph, holdsDate } = paragraphOf(text, place.line)
    if (headerOf(text)) diagnostics.push(say.headerInBody(place, text))
    else if (holdsDate) diagnostics.push(say.strayDate(place, text))
    return paragraph
  })
  if (paragraphs.length === 0) diagnostics.push(say.noBody(start, title))
  return { article: { title, date, lang: given.lang, source, file, line, endLine, paragraphs }, diagnostics }
}

function dateOf(field: Field | null, title: string, start: Place, diagnostics: Diagnostic[]): string | null {
  if (field === null) {
    diagnostics.push(say.missingDate(start, title))
    return null
  }
  const date = dateIn(field.value)?.date ?? null
  if (date === null) diagnostics.push(say.impossibleDate(field.place, field.value))
  return date
}

function sourceOf(
  { source: field, archive }: ArticleFields,
  title: string,
  start: Place,
  diagnostics: Diagnostic[],
): ParsedArticle['source'] {
  const archived = archive && safeAddress(archive.value)
  if (archive && archived === null) diagnostics.push(say.unsafeSource(archive.place, archive.value))
  if (field === null) {
    diagnostics.push(say.noSource(start, title))
    return null
  }
  const source = safeSource(field.value, archived)
  if (source === null) diagnostics.push(say.unsafeSource(field.place, field.value))
  return source
}
