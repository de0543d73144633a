import { REACH, type Cast } from './cast.ts'
import { rootOf, type Entity } from './entity.ts'
import type { Ref } from './ref.ts'

/** References to persons before one, in its paragraph and the one above, the nearest first, each with who is meant. */
export function* personsBefore({ pastPersons }: Cast, ref: Ref): Generator<[earlier: Ref, who: Entity]> {
  for (let i = pastPersons.length - 1; i >= Math.max(0, pastPersons.length - REACH); i--) {
    const earlier = pastPersons[i]
    const [entity] = earlier?.entities ?? []
    if (earlier === undefined || entity === undefined || ref.paragraph - earlier.paragraph > 1) return
    yield [earlier, rootOf(entity)]
  }
}
