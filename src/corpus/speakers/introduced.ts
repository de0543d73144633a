import { REACH, type Cast } from './cast.ts'
import { merge, rootOf, type Entity } from './entity.ts'
import { isFullName } from './fullName.ts'
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
  const before = cast.pastPersons.at(-1)
  const earlier = before === undefined ? undefined : unnamedBefore(cast, ref)
  if (earlier === undefined || earlier.paragraph !== ref.paragraph || earlier.level !== ref.level) return
  const [noun] = earlier.entities
  if (noun === undefined || !canBe(rootOf(noun), rootOf(named))) return
  const detached = earlier.sentence === ref.sentence && isDetached(part, ref)
  const spoken =
    earlier.sentence < ref.sentence && ref.sourceOf.length > 0 && earlier.phrase?.determiner === 'definite'
  if (!detached && !spoken) return
  const one = merge(rootOf(named), rootOf(noun))
  ref.entities = [one]
  ref.refersTo = [earlier]
}

function isBareNewName({ phrase, by, level }: Ref): boolean {
  const [name = ''] = phrase?.names ?? []
  if (phrase === null || phrase.kind !== 'person' || by !== 'named' || level !== -1) return false
  return (
    phrase.names.length === 1 && isFullName(name) && phrase.honorific === null && isUntold(phrase.offices)
  )
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

function canBe(noun: Entity, named: Entity): boolean {
  if (noun.kind !== 'person' || noun === named || noun.offices.some(({ noun: { role } }) => role === 'kin'))
    return false
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
