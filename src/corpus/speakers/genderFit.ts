import { gendersAgree, type Entity } from './entity.ts'
import type { Office, Phrase } from './phrase.ts'

/** *la ministre* is no man; *le gouverneur* may be a woman when her office was written so before. */
export function agrees(entity: Entity, phrase: Phrase, office: Office): boolean {
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
