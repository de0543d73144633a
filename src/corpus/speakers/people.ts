import type { SpeakerKind } from '#format/corpus.ts'
import { foldWord } from '#corpus/text/foldWord.ts'

/** One person, institution or country of `people.yaml`, validated: what an editor knows better than the texts. */
export interface PersonEntry {
  id?: string | undefined
  name: string
  surname?: string | undefined
  gender?: 'm' | 'f' | undefined
  kind?: SpeakerKind | undefined
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined
  aliases: readonly string[]
  roles: readonly { text: string; from: string | null; to: string | null }[]
}

/** `people.yaml` made ready for look-ups while one article is read; keys are folded. */
export interface PeopleHints {
  /** By name and alias. */
  byName: ReadonlyMap<string, PersonEntry>
  /** By surname alone; null when two entries share it. */
  bySurname: ReadonlyMap<string, PersonEntry | null>
}

/** The look-ups of `people.yaml`; of two entries with one name the first counts. */
export function peopleHints(entries: readonly PersonEntry[]): PeopleHints {
  const byName = new Map<string, PersonEntry>()
  const bySurname = new Map<string, PersonEntry | null>()
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.aliases])
      if (!byName.has(foldWord(name))) byName.set(foldWord(name), entry)
    if (entry.surname === undefined) continue
    const key = foldWord(entry.surname)
    bySurname.set(key, bySurname.has(key) ? null : entry)
  }
  return { byName, bySurname }
}

/** Whether a role of an entry holds at a date (YYYY-MM-DD; both ends inclusive); an undated article takes any. */
export function holdsAt(role: { from: string | null; to: string | null }, date: string | null): boolean {
  if (date === null) return true
  return (role.from === null || role.from <= date) && (role.to === null || date <= role.to)
}
