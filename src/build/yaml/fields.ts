import { isMap, isScalar, isSeq } from 'yaml'
import { possibleIsoDate } from '#corpus/parse/calendar.ts'
import type { YamlText } from './parseYaml.ts'

/**
 * Readers of one value each. They return undefined after saying what is wrong, so that an entry with any mistake is left
 * out whole. Scalars are read as written: the id `1e5` is the three signs, `true` the word.
 */

/** The fields of a map by name; a key that is not among `known` is a mistake, a missing one is no entry. */
export function fields(
  yaml: YamlText,
  node: unknown,
  known: readonly string[],
): Map<string, unknown> | undefined {
  const before = yaml.diagnostics.length
  const found = knownFields(yaml, node, known)
  return yaml.diagnostics.length === before ? found : undefined
}

/** As `fields`, but the known fields of a map that has others too are kept; empty for what is no map. */
export function knownFields(yaml: YamlText, node: unknown, known: readonly string[]): Map<string, unknown> {
  const found = new Map<string, unknown>()
  if (!isMap(node)) {
    yaml.mistake(node, 'This entry is no map of fields.', known.map((name) => `${name}: …`).join(', '))
    return found
  }
  for (const { key, value } of node.items) {
    const name = written(key)
    if (name !== null && known.includes(name)) found.set(name, value)
    else yaml.mistake(key, `The field “${name ?? ''}” is not known here.`, known.join(', '))
  }
  return found
}

/** A scalar's signs as they stand in the file, without quotes; null for lists, maps and nothing. */
export function written(node: unknown): string | null {
  if (!isScalar(node)) return null
  return typeof node.value === 'string' ? node.value : (node.source ?? '')
}

/** Whether a value is left empty, `null` or `~`. */
export function isNothing(node: unknown): boolean {
  return node === undefined || node === null || (isScalar(node) && node.value === null)
}

/** A text that is not empty. */
export function text(yaml: YamlText, node: unknown, name: string): string | undefined {
  const value = written(node)?.trim() ?? ''
  if (value !== '') return value
  yaml.mistake(node, `The field “${name}” is no text.`, `${name}: some words`)
  return undefined
}

/** A day that exists, YYYY-MM-DD. */
export function date(yaml: YamlText, node: unknown, name: string): string | undefined {
  const value = possibleIsoDate(written(node) ?? '')
  if (value !== null) return value
  yaml.mistake(node, `The field “${name}” is no date.`, `${name}: YYYY-MM-DD`)
  return undefined
}

/** One of a few words. */
export function oneOf<const T extends string>(
  yaml: YamlText,
  node: unknown,
  name: string,
  allowed: readonly T[],
): T | undefined {
  const value = written(node)
  const found = allowed.find((word) => word === value)
  if (found === undefined) yaml.mistake(node, `The field “${name}” has no such value.`, allowed.join(' | '))
  return found
}

/** A list of which every item is read by `item`; undefined when one of them is wrong. */
export function list<T>(
  yaml: YamlText,
  node: unknown,
  name: string,
  item: (node: unknown) => T | undefined,
): T[] | undefined {
  if (!isSeq(node)) {
    yaml.mistake(node, `The field “${name}” is no list.`, `${name}: [ … ]`)
    return undefined
  }
  const items = node.items.map((each) => item(each))
  return items.every((each) => each !== undefined) ? items : undefined
}

/** Null for a value left out or empty, else what `read` makes of it. */
export function optional<T>(node: unknown, read: (node: unknown) => T | undefined): T | null | undefined {
  return isNothing(node) ? null : read(node)
}

/** The entries of a file that is one list; an empty file is an empty list, a wrong entry is left out. */
export function entries<T>(yaml: YamlText, read: (node: unknown) => T | undefined): T[] {
  if (isNothing(yaml.root)) return []
  if (!isSeq(yaml.root)) {
    yaml.mistake(yaml.root, 'This file is no list.', 'entries that begin with “- ”')
    return []
  }
  return yaml.root.items.flatMap((node) => read(node) ?? [])
}
