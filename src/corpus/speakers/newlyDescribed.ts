import { REACH, type Cast } from './cast.ts'
import type { Found } from './described.ts'
import { rootOf, type Entity } from './entity.ts'
import { agrees } from './genderFit.ts'
import { nounFits } from './officeFit.ts'
import { officeName } from './officeKey.ts'
import { personsBefore } from './personsBefore.ts'
import type { Office, Phrase } from './phrase.ts'
import type { Ref } from './ref.ts'

/**
 * Whom a definite noun that opens the next sentence describes: *« … », lance Nadia Roche. La députée du Nord ajoute …*.
 * Only the source of the sentence before: one of whom the article says no office beside the name, if the words say more
 * than a noun and nobody else is named with them; or one whom a wider noun or a profession fits (*la chercheuse* for a
 * director of research, *l’élue suédoise*).
 */
export function newlyDescribed(cast: Cast, ref: Ref, phrase: Phrase, office: Office): Found | null {
  if (phrase.determiner !== 'definite' || phrase.plural || ref.rank < 2 || ref.level !== -1) return null
  const { noun, words, country, former } = office
  if (noun.role === 'kin' || noun.role === 'any') return null
  if (former) return formerly(cast, ref, phrase, office)
  const isWide = WIDE.has(noun.lemma) || noun.role === 'work' || noun.role === 'scholar'
  const bare = phrase.complement === null && words.length === 0 && isWide
  const unheld = !cast.namedOffices.has(officeName(office))
  const before = lastSource(cast, ref) ?? (bare && unheld ? loneSource(cast, ref, phrase, office) : null)
  const [entity] = before?.entities ?? []
  if (before === null || entity === undefined || before.entities.length !== 1) return null
  const root = rootOf(entity)
  if (root.kind !== 'person' || root.names.length === 0 || !agrees(root, phrase, office)) return null
  if (country !== null && root.country !== null && root.country !== country) return null
  const says = words.length > 0 || country !== null || (phrase.sure && root.gender === phrase.gender)
  // A state says whose office it is: who holds it elsewhere is asked first.
  const isNew = says && isUntold(root) && (unheld || country !== null)
  const profession = noun.role === 'work' || noun.role === 'scholar'
  const isWider = (phrase.complement === null && (profession || nounFits(root, noun))) || (bare && unheld)
  return isNew || isWider ? { entity: root, ref: before } : null
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

/** *« … », accuse Luc Morel, chef de l’opposition. « … », insiste l’ancien ministre des Finances*: nobody else was called so. */
function formerly(cast: Cast, ref: Ref, phrase: Phrase, office: Office): Found | null {
  const before = lastSource(cast, ref)
  const [entity] = before?.entities ?? []
  if (before === null || entity === undefined || before.entities.length !== 1) return null
  const root = rootOf(entity)
  if (root.kind !== 'person' || root.names.length === 0 || !agrees(root, phrase, office)) return null
  if (cast.namedOffices.has(officeName(office)) || office.words.length === 0) return null
  return office.country === null || root.country === null || office.country === root.country
    ? { entity: root, ref: before }
    : null
}

/** Nouns for holders of many offices: right behind a source they are that source. */
const WIDE: ReadonlySet<string> = new Set(
  `diplomate officier militaire magistrat elu parlementaire prelat religieux responsable dirigeant fonctionnaire
  haut-fonctionnaire politicien negociateur emissaire ecclesiastique avocat`.split(/\s+/u),
)

/** The only person who agrees in this paragraph and the one before, when he was a source of the latter. */
function loneSource(cast: Cast, ref: Ref, phrase: Phrase, office: Office): Ref | null {
  let found: Ref | null = null
  for (const [earlier, root] of personsBefore(cast, ref)) {
    if (earlier.level !== -1 || !agrees(root, phrase, office)) continue
    const other = found?.entities[0]
    if (other !== undefined && rootOf(other) !== root) return null
    if (found === null || earlier.sourceOf.length > 0) found = earlier
  }
  return found !== null && found.sourceOf.length > 0 ? found : null
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
