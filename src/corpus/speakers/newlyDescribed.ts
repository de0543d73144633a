import { REACH, type Cast } from './cast.ts'
import type { Found } from './described.ts'
import { rootOf, type Entity } from './entity.ts'
import { agrees } from './genderFit.ts'
import { officeName } from './officeKey.ts'
import type { Office, Phrase } from './phrase.ts'
import type { Ref } from './ref.ts'

/**
 * Whom the office that opens the next sentence describes: *« … », lance Nadia Roche. La députée du Nord ajoute …*. Only
 * the source of the sentence before, of whom the article says no office beside the name, and only an office with more
 * than a noun, which no one else is named with.
 */
export function newlyDescribed(cast: Cast, ref: Ref, phrase: Phrase, office: Office): Found | null {
  if (phrase.determiner !== 'definite' || phrase.plural || ref.rank < 2 || ref.level !== -1) return null
  if (office.noun.role === 'kin' || office.noun.role === 'any' || office.former) return null
  if (office.words.length === 0 || cast.namedOffices.has(officeName(office))) return null
  const before = lastSource(cast, ref)
  const [entity] = before?.entities ?? []
  if (before === null || entity === undefined || before.entities.length !== 1) return null
  return isUntold(rootOf(entity)) && agrees(rootOf(entity), phrase, office)
    ? { entity: rootOf(entity), ref: before }
    : null
}

/** The last source at the narrator's level, when it stands in the same paragraph, one sentence of it back. */
function lastSource(cast: Cast, ref: Ref): Ref | null {
  const { past } = cast
  for (let i = past.length - 1; i >= Math.max(0, past.length - REACH); i--) {
    const earlier = past[i]
    if (earlier === undefined || earlier.paragraph !== ref.paragraph) return null
    if (earlier.level !== -1 || earlier.rank < 2) continue
    return earlier.sourceOf.length > 0 && ref.sentence - earlier.sentence <= 1 ? earlier : null
  }
  return null
}

/** Somebody of whom nothing but the name is told anywhere in the article. */
export function isUntold(entity: Entity): boolean {
  return (
    entity.kind === 'person' &&
    entity.names.length > 0 &&
    !entity.told &&
    entity.hinted.length === 0 &&
    entity.offices.every(({ noun: { role } }) => role === 'kin' || role === 'any')
  )
}
