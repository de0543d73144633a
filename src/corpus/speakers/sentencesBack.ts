import { REACH, type Cast } from './cast.ts'
import { rootOf } from './entity.ts'
import type { Ref } from './ref.ts'

/** Whether a mention is several, or a plural. */
export function isMany(ref: Ref): boolean {
  const [entity] = ref.entities
  return ref.entities.length > 1 || (entity !== undefined && rootOf(entity).plural)
}

/** The mentions before `ref`, grouped by sentence, the nearest sentence first. */
export function* sentencesBack(cast: Cast, ref: Ref): Generator<Ref[]> {
  let group: Ref[] = []
  const { past } = cast
  for (let i = past.length - 1; i >= Math.max(0, past.length - REACH); i--) {
    const earlier = past[i]
    if (earlier === undefined || earlier === ref) continue
    if (
      group[0] !== undefined &&
      (group[0].sentence !== earlier.sentence || group[0].paragraph !== earlier.paragraph)
    ) {
      yield group
      group = []
    }
    group.push(earlier)
  }
  if (group.length > 0) yield group
}
