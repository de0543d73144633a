import { countryAdjective } from '#corpus/french/countries.ts'
import { foldWord } from '#corpus/text/foldWord.ts'
import { REACH, settle, type Cast } from './cast.ts'
import { concerned } from './concerned.ts'
import { described, nearest, type Found } from './described.ts'
import { agrees } from './genderFit.ts'
import { newEntity, rootOf, type Entity } from './entity.ts'
import { newlyDescribed } from './newlyDescribed.ts'
import { officeFit } from './officeFit.ts'
import { officeKey } from './officeKey.ts'
import type { Office, Phrase } from './phrase.ts'
import type { Ref } from './ref.ts'

/** Resolves an office without a name (*le président russe*, *la ministre*) to its holder, or to a person of its own. */
export function resolveRole(cast: Cast, ref: Ref, phrase: Phrase) {
  const [office] = phrase.offices
  const native = office === undefined ? nativeMeant(cast, ref, phrase) : null
  if (native !== null) return settle(ref, [native.entity], [saidOf(native)], 'role')
  if (phrase.determiner === 'indefinite' || office === undefined) {
    settle(ref, [unnamed(cast, phrase, true)], [], 'asWritten')
    return
  }
  const holds = holderFor(cast, ref, phrase, office)
  const open = described(cast, ref, phrase, office) ?? newlyDescribed(cast, ref, phrase, office)
  const holder =
    office.noun.lemma === 'interesse' ? concerned(cast, ref, phrase, office) : nearerOf(holds, open, office)
  if (holder !== null) {
    // *le prévenu* of one who was so described is he from then on.
    if (holder === open && office.words.length === 0) rootOf(holder.entity).hinted.push(office)
    settle(ref, [holder.entity], [saidOf(holder)], 'role')
  } else settle(ref, [unnamed(cast, phrase, isBare(phrase))], [], 'asWritten')
}

/** *le Brésilien, la Lyonnaise*: the one person near by who is of that state; of a town, whoever is of no other. */
function nativeMeant(cast: Cast, ref: Ref, phrase: Phrase): Found | null {
  if (
    phrase.determiner !== 'definite' ||
    phrase.plural ||
    phrase.noun !== null ||
    !/^\p{Lu}/u.test(phrase.text)
  )
    return null
  const code = countryAdjective(phrase.text.split(' ')[0]?.toLowerCase() ?? '')?.code ?? null
  const fits = (entity: Entity): boolean =>
    entity.names.length > 0 &&
    (code === null ? true : entity.country === code) &&
    (phrase.gender === null || (entity.gender ?? entity.likelyGender ?? phrase.gender) === phrase.gender)
  const unsaid = (entity: Entity, earlier: Ref): boolean =>
    earlier.rank > 0 &&
    entity.names.length > 0 &&
    entity.country === null &&
    (entity.gender ?? entity.likelyGender ?? phrase.gender) === phrase.gender
  return nearest(cast, ref, fits, true) ?? nearest(cast, ref, fits, false) ?? nearest(cast, ref, unsaid, true)
}

/** The holder among those of the same level of speech, else among those whom somebody's words name. */
function holderFor(cast: Cast, ref: Ref, phrase: Phrase, office: Office): Found | null {
  return findHolder(cast, phrase, office, false, ref.level) ?? findHolder(cast, phrase, office)
}

/** A noun refers to words that say who somebody is, not to a pronoun. */
function saidOf({ entity, ref }: Found): Ref {
  return ref.pronoun === null ? ref : (rootOf(entity).lastSaid ?? ref)
}

/** Who holds the office, else who is nearer: one whom a wider noun fits, or one of whom nothing was said. */
function nearerOf(holder: Found | null, open: Found | null, office: Office): Found | null {
  if (holder === null || open === null) return holder ?? open
  if (rootOf(holder.entity) === rootOf(open.entity) || officeFit(holder.entity, office, true) === 2)
    return holder
  const [near, far] = [open.ref.paragraph, holder.ref.paragraph]
  // Of whom the article tells no state: who stands nearer is meant by *le président brésilien*.
  const later = near === far && office.country !== null && open.ref.from > holder.ref.from
  return near > far || later ? open : holder
}

/** Whether an office says neither country nor body, so that it means somebody else in the next article. */
function isBare(phrase: Phrase): boolean {
  return !phrase.proper && phrase.offices.every((office) => office.country === null)
}

/** A person known by these words only; the same words later in the article mean the same person. */
export function unnamed(cast: Cast, phrase: Phrase, local: boolean): Entity {
  const key = `person ${foldWord(phrase.text)}`
  const known = cast.bodies.get(key)
  if (known !== undefined && phrase.determiner !== 'indefinite') return rootOf(known)
  const entity = newEntity('person', phrase.text)
  entity.local = local
  cast.bodies.set(key, entity)
  return entity
}

/**
 * The holder of an office among the persons of the last mentions; a subject before others, a holder before a wider noun
 * (none of these when `strict`, of the mentions of one `level` when it is given).
 */
export function findHolder(
  cast: Cast,
  phrase: Phrase,
  office: Office,
  strict = false,
  level: number | null = null,
): Found | null {
  const seen = new Set<Entity>()
  let best: { entity: Entity; ref: Ref; worth: number } | null = null
  const { pastPersons } = cast
  for (let i = pastPersons.length - 1; i >= Math.max(0, pastPersons.length - REACH); i--) {
    const ref = pastPersons[i]
    const entity = ref?.entities[0] === undefined ? null : rootOf(ref.entities[0])
    if (ref === undefined || entity === null || seen.has(entity)) continue
    if (level !== null && ref.level !== level && officeFit(entity, office, true) < 2) continue
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

/** Adds to a person what a mention says: the offices that are his, country, gender. */
export function noteOffices(cast: Cast, entity: Entity, phrase: Phrase, offices: readonly Office[]) {
  if (phrase.sure && phrase.gender !== null) entity.gender ??= phrase.gender
  else entity.likelyGender ??= phrase.gender
  const nationality = offices.find(
    (office) => office.country !== null && office.country !== '' && !office.former,
  )?.country
  if (nationality === undefined && phrase.names.length > 0)
    entity.country ??= phrase.nationalities.find((code) => code !== '') ?? null
  for (const office of offices) addOffice(cast, entity, office)
  if (nationality != null) entity.country ??= nationality
}

/** Gives somebody an office, once. */
export function addOffice(cast: Cast, entity: Entity, office: Office) {
  const root = rootOf(entity)
  if (
    root.offices.length < MOST_OFFICES &&
    !root.offices.some(
      (held) => foldWord(held.text) === foldWord(office.text) && held.country === office.country,
    )
  )
    root.offices.push(office)
  const key = officeKey(office)
  if (key !== null) cast.holders.set(key, root)
}

const MOST_OFFICES = 24
