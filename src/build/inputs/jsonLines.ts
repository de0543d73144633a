import { excerpt } from '#corpus/parse/excerpt.ts'
import { diagnose, type Diagnostic } from '#corpus/diagnostics.ts'
import { splitLines } from '#corpus/parse/lines.ts'
import type { Parsed } from '#corpus/parse/parsed.ts'
import { articleOf, type Field } from './articleFields.ts'
import { JSON_LINES } from './formatNames.ts'
import type { InputFormat } from './inputFormat.ts'
import { isLanguage } from './language.ts'

/**
 * One article a line: an object of `title, date, source, archive, lang` and `text`, whose lines are the paragraphs.
 * Further fields are passed over, so that an export of another tool can be read as it is.
 */
export const jsonLines: InputFormat = {
  ...JSON_LINES,
  isMeant: () => true,
  parse: parseJsonLines,
}

function parseJsonLines(text: string, file: string): Parsed {
  const parsed: Parsed = { articles: [], diagnostics: [] }
  splitLines(text).forEach((raw, index) => {
    if (raw.trim() === '') return
    const line = index + 1
    const object = objectIn(raw)
    if (object === null) {
      parsed.diagnostics.push(noObject(file, line, raw))
      return
    }
    const { article, diagnostics } = readObject(object, file, line)
    parsed.articles.push(article)
    for (const said of diagnostics) parsed.diagnostics.push(said)
  })
  return parsed
}

/** The fields of a line by name, so that a key such as `__proto__` is harmless; null when it is no object. */
function objectIn(raw: string): Map<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(raw.trim())
    const plain = typeof value === 'object' && value !== null && !Array.isArray(value)
    return plain ? new Map<string, unknown>(Object.entries(value)) : null
  } catch {
    return null
  }
}

function readObject(object: Map<string, unknown>, file: string, line: number) {
  const place = { file, line, column: 1 }
  const field = (name: string): Field | null => {
    const value = plainText(object.get(name))
    return value === '' ? null : { value, place }
  }
  const lang = plainText(object.get('lang'))
  const given = {
    title: field('title'),
    date: field('date'),
    source: field('source'),
    archive: field('archive'),
    lang: isLanguage(lang) ? lang : 'fr',
  }
  const value = object.get('text')
  const body = splitLines(typeof value === 'string' ? value : '').flatMap((raw) => {
    const text = raw.trim()
    return text === '' ? [] : { text, place }
  })
  return articleOf(given, body, { file, line, endLine: line })
}

/** A text or number on one line. */
function plainText(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  return String(value)
    .trim()
    .replace(/[\r\n]+/g, ' ')
}

function noObject(file: string, line: number, raw: string): Diagnostic {
  return diagnose(
    'orphan-text',
    { file, line, column: 1 },
    {
      message: 'This line is no JSON object; it is in no article.',
      found: excerpt(raw.trim()),
      expected: '{"title": "…", "date": "YYYY-MM-DD", "source": "https://…", "text": "…"}',
      hint: 'Write one object a line.',
    },
  )
}
