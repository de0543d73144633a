import { REACH, settle, type Cast } from './cast.ts'
import type { Phrase } from './phrase.ts'
import type { Ref } from './ref.ts'
import type { ScenePart } from './scene.ts'

/**
 * *souligne la même source, de même source, a précisé cette source*: whoever was the source before, of any kind; false
 * for any other phrase and when nobody spoke.
 */
export function resolveSameSource(cast: Cast, part: ScenePart, ref: Ref, phrase: Phrase): boolean {
  if (phrase.noun?.lemma !== 'source' || phrase.plural || ref.sourceOf.length === 0) return false
  const words = part.tokens.slice(Math.max(0, phrase.from - 1), phrase.to)
  const noun = words.findIndex(({ norm }) => norm === 'source')
  const same =
    words[noun - 1]?.norm === 'même' || (phrase.determiner === 'demonstrative' && phrase.complement === null)
  if (!same) return false
  const { past } = cast
  for (let i = past.length - 1; i >= Math.max(0, past.length - REACH); i--) {
    const earlier = past[i]
    if (
      earlier === undefined ||
      earlier.virtual ||
      earlier.sourceOf.length === 0 ||
      earlier.level !== ref.level
    )
      continue
    settle(ref, earlier.entities, [earlier], 'lastSource')
    return true
  }
  return false
}
