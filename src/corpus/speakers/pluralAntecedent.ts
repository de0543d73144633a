import { FAR_PARAGRAPHS } from './antecedent.ts'
import type { Cast } from './cast.ts'
import { rootOf } from './entity.ts'
import type { Pronoun, Ref } from './ref.ts'
import { isMany, sentencesBack } from './sentencesBack.ts'

/** Who *ils, elles* take up: a plural or several, or the pair that met in the sentence before. */
export function pluralAntecedent(cast: Cast, ref: Ref, pronoun: Pronoun): Ref | null {
  let sentences = 0
  for (const sentence of sentencesBack(cast, ref)) {
    if (ref.paragraph - (sentence[0]?.paragraph ?? 0) > 1 || sentences++ > 6)
      return onlyPair(cast, ref, pronoun)
    const found = sentence.find(
      (candidate) =>
        candidate.level === ref.level &&
        candidate.rank > 0 &&
        isMany(candidate) &&
        manyAgree(candidate, pronoun),
    )
    if (found !== undefined) return found
  }
  return null
}

/** Those who met or spoke together, when the paragraphs farther back know no others. */
function onlyPair(cast: Cast, ref: Ref, pronoun: Pronoun): Ref | null {
  let found: Ref | null = null
  for (let i = cast.pairs.length - 1; i >= Math.max(0, cast.pairs.length - NEAR_PAIRS); i--) {
    const pair = cast.pairs[i]
    if (pair === undefined || pair.level !== -1 || ref.paragraph - pair.paragraph > FAR_PARAGRAPHS) continue
    const members = new Set(pair.entities.map(rootOf))
    if (pair.entities.some((entity) => rootOf(entity).kind !== 'person')) continue
    const same = found === null || found.entities.every((entity) => members.has(rootOf(entity)))
    if (!same) return null
    if (manyAgree(pair, pronoun)) found ??= pair
  }
  return found
}

const NEAR_PAIRS = 12

/** *Des parents se sont réunis. Certains demandent …*: the group of the paragraph, as a whole. */
export function groupBefore(cast: Cast, ref: Ref): Ref | null {
  const found = cast.past.slice(-12).findLast((earlier) => earlier.level === -1 && earlier.rank > 0)
  const [entity] = found?.entities ?? []
  const isGroup = found?.entities.length === 1 && entity !== undefined && rootOf(entity).kind === 'group'
  return isGroup && found?.paragraph === ref.paragraph ? found : null
}

function manyAgree(candidate: Ref, pronoun: Pronoun): boolean {
  // *les deux pays … ils*: the noun's gender, not its members'.
  const counted = candidate.phrase?.count ?? null
  if (counted !== null && candidate.phrase?.sure === false && pronoun.gender === 'm') return true
  // *les deux parties, les délégations … elles*
  if (candidate.phrase?.noun?.gender === 'f' && candidate.phrase.names.length === 0)
    return pronoun.gender === 'f'
  const genders = candidate.entities.map((entity) => rootOf(entity).gender)
  return pronoun.gender === 'm'
    ? genders.some((gender) => gender !== 'f')
    : genders.every((gender) => gender !== 'm')
}
