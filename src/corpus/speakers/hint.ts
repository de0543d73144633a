import { tokenize } from '#corpus/text/tokens.ts'
import { foldWord } from '#corpus/text/foldWord.ts'
import type { Entity } from './entity.ts'
import { holdsAt, type PeopleHints, type PersonEntry } from './people.ts'
import type { Office } from './phrase.ts'
import { readPhrase } from './readPhrase.ts'

/** What `people.yaml` knows of a name; a surname alone only when `short`, and only when one entry bears it. */
export function hintFor(hints: PeopleHints, name: string, short: boolean): PersonEntry | null {
  const key = foldWord(name)
  return hints.byName.get(key) ?? (short ? (hints.bySurname.get(key) ?? null) : null)
}

/** Adds an entry's gender, kind and the offices held at the article's date; its country is left to what the text says. */
export function takeHint(entity: Entity, entry: PersonEntry | null, date: string | null) {
  if (entry === null) return
  entity.kind = entry.kind ?? entity.kind
  entity.gender ??= entry.gender ?? null
  for (const role of entry.roles)
    if (holdsAt(role, date)) entity.hinted.push(...officesOf(role.text, entry.country ?? null))
}

/** The offices that a role's words name (*ministre chinois des Affaires étrangères*), with the country given else. */
export function officesOf(role: string, country: string | null): Office[] {
  const text = /^(?:le|la|les|l['’])/iu.test(role) ? role : `le ${role}`
  const tokens = tokenize(text)
  const phrase = readPhrase({ text, tokens, limit: tokens.length }, 0)
  return (phrase?.offices ?? []).map((office) => ({ ...office, country: office.country ?? country }))
}
