import { splitLines } from '#corpus/parse/lines.ts'
import type { Parsed } from '#corpus/parse/parsed.ts'
import { isNothing, knownFields, written } from '../yaml/fields.ts'
import { parseYaml } from '../yaml/parseYaml.ts'
import { articleOf, type ArticleFields, type BodyLine, type Field } from './articleFields.ts'
import { MARKDOWN } from './formatNames.ts'
import type { InputFormat } from './inputFormat.ts'
import { isLanguage } from './language.ts'

const FIELDS = ['title', 'date', 'source', 'archive', 'lang']
const FENCE = '---'

/** One article a file: YAML front matter with its fields, below it the text, a line a paragraph. */
export const markdown: InputFormat = {
  ...MARKDOWN,
  isMeant: (text) => fencesOf(splitLines(text)) !== null,
  parse: parseMarkdown,
}

function parseMarkdown(text: string, file: string): Parsed {
  const lines = splitLines(text)
  const fences = fencesOf(lines) ?? { open: -1, close: -1 }
  const front = lines.slice(fences.open + 1, fences.close)
  const { given, diagnostics } = readFields(front.join('\n'), file, fences.open + 2)
  const body = bodyLines(lines, fences.close + 1, file)
  const line = given.title?.place.line ?? Math.max(fences.open, 0) + 1
  const endLine = body.at(-1)?.place.line ?? fences.close + 1
  const { article, diagnostics: more } = articleOf(given, body, {
    file,
    line,
    endLine: Math.max(line, endLine),
  })
  return { articles: [article], diagnostics: [...diagnostics, ...more] }
}

function bodyLines(lines: readonly string[], from: number, file: string): BodyLine[] {
  return lines.slice(from).flatMap((raw, i) => {
    const text = raw.trim()
    const column = raw.length - raw.trimStart().length + 1
    return text === '' ? [] : { text, place: { file, line: from + i + 1, column } }
  })
}

/** The lines of the two fences; the first one may only follow blank lines. */
function fencesOf(lines: readonly string[]): { open: number; close: number } | null {
  const open = lines.findIndex((line) => line.trim() !== '')
  if (open < 0 || lines[open]?.trim() !== FENCE) return null
  const close = lines.findIndex((line, i) => i > open && line.trimEnd() === FENCE)
  return close < 0 ? null : { open, close }
}

function readFields(source: string, file: string, firstLine: number) {
  const yaml = parseYaml(source, file, firstLine)
  const map = isNothing(yaml.root) ? new Map<string, unknown>() : knownFields(yaml, yaml.root, FIELDS)
  const field = (name: string): Field | null => {
    const node = map.get(name)
    if (isNothing(node)) return null
    const value = written(node)?.trim()
    if (value !== undefined && value !== '') return { value, place: { file, ...yaml.place(node) } }
    yaml.mistake(node, `The field “${name}” is no text.`, `${name}: some words`, HINT)
    return null
  }
  const lang = field('lang')
  if (lang && !isLanguage(lang.value))
    yaml.mistake(map.get('lang'), 'This is no language tag.', 'lang: fr', HINT)
  const given: ArticleFields = {
    title: field('title'),
    date: field('date'),
    source: field('source'),
    archive: field('archive'),
    lang: lang && isLanguage(lang.value) ? lang.value : 'fr',
  }
  return { given, diagnostics: yaml.diagnostics }
}

const HINT = 'Correct this field; it is left out.'
