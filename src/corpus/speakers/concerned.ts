import { REACH, type Cast } from './cast.ts'
import type { Found } from './described.ts'
import { rootOf, type Entity } from './entity.ts'
import { agrees } from './genderFit.ts'
import type { Office, Phrase } from './phrase.ts'
import type { Ref } from './ref.ts'

/** How many paragraphs back somebody is still the one concerned. */
const PARAGRAPHS = 3

/**
 * Whom *l’intéressé* stands for: the one who was spoken of, before the one who spoke last (*« D’un commun accord », dit
 * Luc Morel. L’intéressé, lui, dément*); null when nobody near by will do.
 */
export function concerned(cast: Cast, ref: Ref, phrase: Phrase, office: Office): Found | null {
  const { pastPersons } = cast
  let spoke: Found | null = null
  const seen = new Set<Entity>()
  for (let i = pastPersons.length - 1; i >= Math.max(0, pastPersons.length - REACH); i--) {
    const earlier = pastPersons[i]
    const [entity] = earlier?.entities ?? []
    if (earlier === undefined || entity === undefined) continue
    if (ref.paragraph - earlier.paragraph > PARAGRAPHS) break
    const root = rootOf(entity)
    if (seen.has(root) || root.names.length === 0 || !agrees(root, phrase, office)) continue
    seen.add(root)
    const isLast = spoke === null && earlier.sourceOf.length > 0 && earlier.paragraph === ref.paragraph
    if (!isLast) return { entity: root, ref: earlier }
    spoke = { entity: root, ref: earlier }
  }
  return spoke
}
