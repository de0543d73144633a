import type { Cast } from './cast.ts'
import { merge, rootOf, type Entity } from './entity.ts'
import { officeName } from './officeKey.ts'
import type { Office } from './phrase.ts'

/**
 * Joins a person known by an office alone to the one named later in the article with the same office of the same
 * state or body, when only one is (*selon leur porte-parole … Willy Kamba, porte-parole du mouvement*).
 */
export function joinLater(cast: Cast) {
  const persons = new Set<Entity>()
  for (const ref of cast.past)
    for (const entity of ref.entities) if (rootOf(entity).kind === 'person') persons.add(rootOf(entity))
  const named = new Map<string, Set<Entity>>()
  for (const person of persons)
    if (person.names.length > 0)
      for (const office of person.offices) for (const key of answersTo(office)) add(named, key, person)
  for (const person of persons) {
    if (person.names.length > 0 || person.parent !== null) continue
    const found = new Set<Entity>()
    for (const office of person.offices)
      for (const key of keysOf(office)) for (const holder of named.get(key) ?? []) found.add(rootOf(holder))
    const [only] = found
    if (found.size === 1 && only !== undefined && agree(only, person)) merge(only, person)
  }
}

function add(map: Map<string, Set<Entity>>, key: string, person: Entity) {
  const set = map.get(key)
  if (set === undefined) map.set(key, new Set([person]))
  else set.add(person)
}

/** The office with its state; an envoy by state and field, whatever he is called (*l’envoyé … pour le climat*). */
function keysOf(office: Office): string[] {
  if (office.former) return []
  const keys: string[] = []
  if (office.country !== null && office.country !== '') keys.push(`${officeName(office)}|${office.country}`)
  else if (office.words.length > 0) keys.push(`${officeName(office)}|`)
  if (office.noun.role === 'diplomat' && office.country && office.words.length > 0)
    keys.push(`envoy ${office.words.join(' ')}|${office.country}`)
  const bare = (office.country === null || office.country === '') && office.words.length === 0
  return bare ? [...keys, `bare ${office.noun.lemma}`] : keys
}

/** Keys under which a named person answers: the office, and its bare noun where one person alone can be meant. */
function answersTo(office: Office): string[] {
  return office.former ? [] : [...keysOf(office), `bare ${office.noun.lemma}`]
}

function agree(a: Entity, b: Entity): boolean {
  return (
    (a.gender === null || b.gender === null || a.gender === b.gender) &&
    (a.country === null || b.country === null || a.country === b.country)
  )
}
