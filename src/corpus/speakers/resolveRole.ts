import { fold } from '#corpus/text/fold.ts'
import { REACH, settle, type Cast } from './cast.ts'
import { gendersAgree, newEntity, rootOf, type Entity } from './entity.ts'
import { officeFit } from './officeFit.ts'
import { officeKey } from './officeKey.ts'
import type { Office, Phrase } from './phrase.ts'
import type { Ref } from './ref.ts'

/** Resolves an office without a name (*le président russe*, *la ministre*) to its holder, or to a person of its own. */
export function resolveRole(cast: Cast, ref: Ref, phrase: Phrase) {
  const [office] = phrase.offices
  if (phrase.determiner === 'indefinite' || office === undefined) {
    settle(ref, [unnamed(cast, phrase, true)], [], 'asWritten')
    return
  }
  const holder = findHolder(cast, phrase, office) ?? described(cast, ref, phrase, office)
  if (holder !== null) settle(ref, [holder.entity], [holder.ref], 'role')
  else settle(ref, [unnamed(cast, phrase, isBare(phrase))], [], 'asWritten')
}

/**
 * *l’ancien boxeur, le pilote de 28 ans, le zoologiste*: says of the one source or subject of the paragraph what the
 * text has not said yet. An office (*le ministre*) never does: that is somebody else.
 */
function described(
  cast: Cast,
  ref: Ref,
  phrase: Phrase,
  office: Office,
): { entity: Entity; ref: Ref } | null {
  const { noun, words, former } = office
  const aged = words.length === 2 && words[1] === 'ans'
  if (office.country !== null || !(aged || noun.role === 'scholar' || (former && noun.role === 'work')))
    return null
  const found = new Map<Entity, Ref>()
  for (const earlier of cast.pastPersons.slice(-DESCRIBED_REACH)) {
    const [entity] = earlier.entities
    if (
      earlier.paragraph === ref.paragraph &&
      earlier.level === ref.level &&
      earlier.rank > 0 &&
      entity !== undefined
    )
      found.set(rootOf(entity), earlier)
  }
  const [only] = found
  if (found.size !== 1 || only === undefined || !agrees(only[0], phrase, office)) return null
  return { entity: only[0], ref: only[1] }
}

const DESCRIBED_REACH = 12

/** Whether an office says neither country nor body, so that it means somebody else in the next article. */
function isBare(phrase: Phrase): boolean {
  return !phrase.proper && phrase.offices.every((office) => office.country === null)
}

/** A person known by these words only; the same words later in the article mean the same person. */
export function unnamed(cast: Cast, phrase: Phrase, local: boolean): Entity {
  const key = `person ${fold(phrase.text)}`
  const known = cast.bodies.get(key)
  if (known !== undefined && phrase.determiner !== 'indefinite') return rootOf(known)
  const entity = newEntity('person', phrase.text)
  entity.local = local
  cast.bodies.set(key, entity)
  return entity
}

/** The holder of an office among the persons of the last mentions; a subject before others, a holder before a wider noun (none of these when `strict`). */
export function findHolder(
  cast: Cast,
  phrase: Phrase,
  office: Office,
  strict = false,
): { entity: Entity; ref: Ref } | null {
  const seen = new Set<Entity>()
  let best: { entity: Entity; ref: Ref; worth: number } | null = null
  const { pastPersons } = cast
  for (let i = pastPersons.length - 1; i >= Math.max(0, pastPersons.length - REACH); i--) {
    const ref = pastPersons[i]
    const entity = ref?.entities[0] === undefined ? null : rootOf(ref.entities[0])
    if (ref === undefined || entity === null || seen.has(entity)) continue
    seen.add(entity)
    const worth = agrees(entity, phrase, office) ? holderWorth(ref, entity, phrase, office, strict) : 0
    if (worth >= 2 && worth > (best?.worth ?? 0)) best = { entity, ref, worth }
    if (best !== null && best.worth === 5) break
  }
  if (best !== null) return best
  const key = officeKey(office)
  const held = key === null ? undefined : cast.holders.get(key)
  const holder = held === undefined ? null : rootOf(held)
  return holder !== null && holder.lastRef !== null && agrees(holder, phrase, office)
    ? { entity: holder, ref: holder.lastRef }
    : null
}

/** How likely a person is meant: holds the office, or is a subject whom a wider noun fits; 0 when neither. */
function holderWorth(ref: Ref, entity: Entity, phrase: Phrase, office: Office, strict: boolean): number {
  const fit = officeFit(entity, office, phrase.complement === null)
  if (fit === 0 || (strict && fit === 1)) return 0
  return fit * 2 + (ref.rank > 0 ? 1 : 0)
}

/** *la ministre* is no man; *le gouverneur* may be a woman when her office was written so before. */
function agrees(entity: Entity, phrase: Phrase, office: Office): boolean {
  if (phrase.gender === null) return true
  if (phrase.sure)
    return entity.gender === null
      ? entity.likelyGender !== 'm' ||
          phrase.gender === 'm' ||
          entity.offices.every((held) => held.gender !== 'm')
      : entity.gender === phrase.gender
  if (gendersAgree(entity, phrase.gender)) return true
  return entity.offices.some((held) => held.gender === phrase.gender && held.noun.lemma === office.noun.lemma)
}

/** Adds to a person what a mention says: office, country, gender. */
export function noteOffices(cast: Cast, entity: Entity, phrase: Phrase) {
  if (phrase.sure && phrase.gender !== null) entity.gender ??= phrase.gender
  else entity.likelyGender ??= phrase.gender
  const nationality = phrase.offices.find(
    (office) => office.country !== null && office.country !== '' && !office.former,
  )?.country
  if (nationality === undefined && phrase.names.length > 0)
    entity.country ??= phrase.nationalities.find((code) => code !== '') ?? null
  for (const office of phrase.offices) addOffice(cast, entity, office)
  if (nationality != null) entity.country ??= nationality
}

/** Gives somebody an office, once. */
export function addOffice(cast: Cast, entity: Entity, office: Office) {
  const root = rootOf(entity)
  if (
    root.offices.length < MOST_OFFICES &&
    !root.offices.some((held) => fold(held.text) === fold(office.text) && held.country === office.country)
  )
    root.offices.push(office)
  const key = officeKey(office)
  if (key !== null) cast.holders.set(key, root)
}

const MOST_OFFICES = 24
