import { diagnose, type Diagnostic } from '#corpus/diagnostics.ts'
import type { PersonEntry } from '#corpus/speakers/people.ts'
import type { Role } from '#format/corpus.ts'
import { SPEAKER_KINDS } from '#format/vocabulary.ts'
import { date, entries, fields, list, oneOf, optional, text } from './fields.ts'
import { parseYaml, type YamlText } from './parseYaml.ts'

const FIELDS = ['id', 'name', 'surname', 'gender', 'kind', 'country', 'aliases', 'roles']

/** What people.yaml says; entries with mistakes are left out and named. Only the name is required. */
export function readPeople(
  source: string,
  file: string,
): { people: PersonEntry[]; diagnostics: Diagnostic[] } {
  const yaml = parseYaml(source, file)
  const placed = entries(yaml, (node) => {
    const person = readPerson(yaml, node)
    return person && { person, place: yaml.place(node) }
  })
  const people = new Map<string | symbol, PersonEntry>()
  for (const { person, place } of placed) {
    if (person.id !== undefined && people.has(person.id))
      yaml.diagnostics.push(idClash(file, place, person.id))
    else people.set(person.id ?? Symbol(person.name), person)
  }
  return { people: [...people.values()], diagnostics: yaml.diagnostics }
}

function readPerson(yaml: YamlText, node: unknown): PersonEntry | undefined {
  const map = fields(yaml, node, FIELDS)
  if (map === undefined) return undefined
  const name = map.has('name') ? text(yaml, map.get('name'), 'name') : missingName(yaml, node)
  const optionalText = (key: string) => optional(map.get(key), (value) => text(yaml, value, key))
  const [id, surname, country] = [optionalId(yaml, map), optionalText('surname'), optionalText('country')]
  const gender = optional(map.get('gender'), (value) => oneOf(yaml, value, 'gender', ['m', 'f']))
  const kind = optional(map.get('kind'), (value) => oneOf(yaml, value, 'kind', SPEAKER_KINDS))
  const aliases = optional(map.get('aliases'), (value) =>
    list(yaml, value, 'aliases', (item) => text(yaml, item, 'aliases')),
  )
  const roles = optional(map.get('roles'), (value) =>
    list(yaml, value, 'roles', (item) => readRole(yaml, item)),
  )
  if (name === undefined || id === undefined || surname === undefined || country === undefined)
    return undefined
  if (gender === undefined || kind === undefined || aliases === undefined || roles === undefined)
    return undefined
  return {
    id: id ?? undefined,
    name,
    surname: surname ?? undefined,
    gender: gender ?? undefined,
    kind: kind ?? undefined,
    country: country ?? undefined,
    aliases: aliases ?? [],
    roles: roles ?? [],
  }
}

/** An id counts as written: `null` is an id of four letters. */
function optionalId(yaml: YamlText, map: Map<string, unknown>): string | null | undefined {
  return map.has('id') ? text(yaml, map.get('id'), 'id') : null
}

function missingName(yaml: YamlText, node: unknown): undefined {
  yaml.mistake(node, 'This entry has no name.', 'name: …')
}

function readRole(yaml: YamlText, node: unknown): Role | undefined {
  const map = fields(yaml, node, ['text', 'from', 'to'])
  if (map === undefined) return undefined
  const words = text(yaml, map.get('text') ?? node, 'text')
  const from = optional(map.get('from'), (value) => date(yaml, value, 'from'))
  const to = optional(map.get('to'), (value) => date(yaml, value, 'to'))
  return words === undefined || from === undefined || to === undefined ? undefined : { text: words, from, to }
}

function idClash(file: string, place: { line: number; column: number }, id: string): Diagnostic {
  return diagnose(
    'id-clash',
    { file, ...place },
    {
      message: 'Two people have the same id; the second one is left out.',
      found: id,
      expected: 'an id that no other entry has',
      hint: 'Change one of the two ids, or join the entries.',
    },
  )
}
