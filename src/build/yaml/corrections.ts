import type { AddedQuotation, Change, Correction } from '#corpus/corrections/correction.ts'
import type { Diagnostic } from '#corpus/diagnostics.ts'
import { isSeq } from 'yaml'
import { date, entries, fields, list, optional, text, written } from './fields.ts'
import { parseYaml, type YamlText } from './parseYaml.ts'

const FIELDS = ['quotation', 'article', 'words', 'speakers', 'remove', 'add', 'by', 'why', 'date']
const CHANGES = ['speakers', 'remove', 'add']

/** What corrections.yaml says; entries with mistakes are left out and named. */
export function readCorrections(
  source: string,
  file: string,
): { corrections: Correction[]; diagnostics: Diagnostic[] } {
  const yaml = parseYaml(source, file)
  const corrections = entries(yaml, (node) => readCorrection(yaml, node, file))
  return { corrections, diagnostics: yaml.diagnostics }
}

function readCorrection(yaml: YamlText, node: unknown, file: string): Correction | undefined {
  const map = fields(yaml, node, FIELDS)
  if (map === undefined) return undefined
  const change = readChange(yaml, node, map)
  const target = readTarget(yaml, node, map)
  const by = text(yaml, map.get('by') ?? node, 'by')
  const why = optional(map.get('why'), (value) => text(yaml, value, 'why'))
  const day = optional(map.get('date'), (value) => date(yaml, value, 'date'))
  if (change === undefined || target === undefined || by === undefined) return undefined
  if (why === undefined || day === undefined) return undefined
  return { target, change, corrected: { by, why, date: day }, place: { file, ...yaml.place(node) } }
}

function readChange(yaml: YamlText, node: unknown, map: Map<string, unknown>): Change | undefined {
  const given = CHANGES.filter((name) => map.has(name))
  const [only] = given
  if (given.length !== 1 || only === undefined) {
    yaml.mistake(node, 'A correction does exactly one thing.', 'exactly one of speakers, remove, add')
    return undefined
  }
  const value = map.get(only)
  if (only === 'speakers') {
    const speakers = ids(yaml, value)
    return speakers && { to: 'speakers', speakers }
  }
  if (only === 'add') {
    const add = readAdded(yaml, value)
    return add && { to: 'add', add }
  }
  if (written(value) === 'true') return { to: 'remove' }
  yaml.mistake(value, 'The field “remove” has no such value.', 'remove: true')
  return undefined
}

function readTarget(
  yaml: YamlText,
  node: unknown,
  map: Map<string, unknown>,
): Correction['target'] | undefined {
  const part = (name: string) => (map.has(name) ? text(yaml, map.get(name), name) : null)
  const [quotation, words, article] = [part('quotation'), part('words'), part('article')]
  if (quotation === undefined || words === undefined || article === undefined) return undefined
  const right = map.has('add')
    ? article !== null && quotation === null && words === null
    : (quotation === null) !== (words === null)
  if (right) return { quotation, words, article }
  const expected = map.has('add') ? 'article: … with add' : 'quotation: an id, or words: some of its words'
  yaml.mistake(node, 'This correction does not say where it applies.', expected)
  return undefined
}

function readAdded(yaml: YamlText, node: unknown): AddedQuotation | undefined {
  const map = fields(yaml, node, ['source', 'cue', 'content', 'speakers'])
  if (map === undefined) return undefined
  const source = optional(map.get('source'), (value) => text(yaml, value, 'source'))
  const cue = optional(map.get('cue'), (value) => text(yaml, value, 'cue'))
  const pieces = map.get('content') ?? node
  const piece = (value: unknown) => text(yaml, value, 'content')
  const content = isSeq(pieces) ? list(yaml, pieces, 'content', piece) : piece(pieces)
  const speakers = ids(yaml, map.get('speakers') ?? node)
  if (source === undefined || cue === undefined || content === undefined || speakers === undefined)
    return undefined
  return { source, cue, content: typeof content === 'string' ? [content] : content, speakers }
}

function ids(yaml: YamlText, node: unknown): string[] | undefined {
  return list(yaml, node, 'speakers', (item) => text(yaml, item, 'speakers'))
}
