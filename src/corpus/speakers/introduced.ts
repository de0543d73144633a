import { REACH, type Cast } from './cast.ts'
import { merge, rootOf, type Entity } from './entity.ts'
import { isFullName } from './fullName.ts'
import { officeName } from './officeKey.ts'
import { personsBefore } from './personsBefore.ts'
import type { Ref } from './ref.ts'
import type { ScenePart } from './scene.ts'

/**
 * A name that comes without office because the noun for it stands before: *Une femme s’est levée, Nadia Roche.* ·
 * *Le producteur va plus loin. « … », lance Luc Morel.* The person known by that noun alone becomes the one named.
 * Only at the first mention of a name, and only when no other person stands between the two.
 */
export function introduce(cast: Cast, part: ScenePart, ref: Ref) {
  const [named] = ref.entities
  if (!isBareNewName(ref) || named === undefined) return
  const earlier = introducedBefore(cast, part, ref) ?? leadBefore(cast, ref, rootOf(named))
  const [noun] = earlier?.entities ?? []
  if (earlier === null || noun === undefined || !canBe(earlier, rootOf(noun), rootOf(named))) return
  const one = merge(rootOf(named), rootOf(noun))
  ref.entities = [one]
  ref.refersTo = [earlier]
}

/** The noun that the name fills, in one paragraph: right before, or in an earlier sentence when the name is a source. */
function introducedBefore(cast: Cast, part: ScenePart, ref: Ref): Ref | null {
  const earlier = unnamedBefore(cast, ref)
  if (earlier === undefined || earlier.level !== ref.level) return null
  const detached = earlier.sentence === ref.sentence && isDetached(part, ref)
  const spoken =
    earlier.sentence < ref.sentence && ref.sourceOf.length > 0 && earlier.phrase?.determiner === 'definite'
  return detached || spoken ? earlier : null
}

/**
 * The office that the paragraph before gives its one subject (*L’avocate générale a requis dix ans.* ¶ *« … », a lancé
 * Nadia Roche*), for a source of whom nothing else is told and an office that nobody else is named with. The office of
 * a state is known without a name and stays apart.
 */
function leadBefore(cast: Cast, ref: Ref, named: Entity): Ref | null {
  if (named.told || (ref.sourceOf.length === 0 && (ref.from > 0 || ref.rank < 2))) return null
  let found: Ref | null = null
  for (const [earlier, root] of personsBefore(cast, ref)) {
    if (earlier.level !== -1 || (root.names.length > 0 && earlier.rank === 0)) continue
    const other = found?.entities[0] !== undefined && rootOf(found.entities[0]) !== root
    if (other || root.names.length > 0) return null
    found = earlier
  }
  const [office] = found?.phrase?.offices ?? []
  if (found === null || office === undefined || found.rank < 2) return null
  // *affirme une ancienne cadre de Roux.* ¶ *Nadia Roche, qui a dirigé …*
  const kind = found.phrase?.determiner
  const lead = kind === 'indefinite' && found.sourceOf.length > 0 && ref.from === 0 && office.country === null
  if (lead) return found
  if (kind !== 'definite' || ref.sourceOf.length === 0) return null
  return office.country === null && !office.former && !cast.namedOffices.has(officeName(office))
    ? found
    : null
}

function isBareNewName({ phrase, by, level }: Ref): boolean {
  const [name = ''] = phrase?.names ?? []
  if (phrase === null || phrase.kind !== 'person' || by !== 'named' || level !== -1) return false
  return phrase.names.length === 1 && isFullName(name) && isUntold(phrase.offices)
}

function isUntold(offices: readonly { noun: { role: string | null } }[]): boolean {
  return offices.every(({ noun }) => noun.role === 'kin')
}

/** The last person before, when it is known by a noun alone and was a source or subject; pronouns for it are passed over. */
function unnamedBefore(cast: Cast, ref: Ref): Ref | undefined {
  const { pastPersons } = cast
  let found: Ref | undefined
  for (let i = pastPersons.length - 1; i >= Math.max(0, pastPersons.length - REACH); i--) {
    const earlier = pastPersons[i]
    const [entity] = earlier?.entities ?? []
    if (earlier === undefined || entity === undefined || earlier.paragraph !== ref.paragraph) break
    if (earlier.level !== ref.level) continue
    if (rootOf(entity).names.length > 0) break
    if (
      found !== undefined &&
      found.entities[0] !== undefined &&
      rootOf(found.entities[0]) !== rootOf(entity)
    )
      break
    found = earlier
  }
  return found?.phrase != null && found.rank > 0 ? found : undefined
}

function canBe({ phrase }: Ref, noun: Entity, named: Entity): boolean {
  // *sa sœur* may be anybody's; *la sœur de la victime* is one.
  const told = phrase?.determiner === 'definite' && phrase.complement !== null
  const kin = phrase?.offices.some(({ noun: { role } }) => role === 'kin') === true
  if (noun.kind !== 'person' || noun === named || (kin && !told)) return false
  return noun.gender === null || named.gender === null || noun.gender === named.gender
}

/** Between commas, behind the verb: *…, Nadia Roche, veuve …* */
function isDetached({ tokens }: ScenePart, ref: Ref): boolean {
  const behind = tokens[ref.to]
  return (
    tokens[ref.from - 1]?.kind === 'comma' &&
    (behind === undefined || behind.kind !== 'word' || behind.norm === "d'")
  )
}
