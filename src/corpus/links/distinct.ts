import { byCodeUnits } from '../order.ts'
import { b32Of } from './b32.ts'
import { grouped } from './grouped.ts'

/** A longer id takes so many signs more at a time. */
const STEP = 2

/**
 * The first `signs` signs of the hash of each text; of different texts whose hashes begin alike (once in some thousand
 * corpora of a million quotations) the one whose whole hash is smallest keeps them, the others take more.
 */
export function distinctIds(texts: readonly string[], signs: number): string[] {
  const ids = texts.map((text) => b32Of(text, signs))
  const seen = new Set<string>()
  const clashing = new Set<string>()
  for (const id of ids) (seen.has(id) ? clashing : seen).add(id)
  if (clashing.size === 0) return ids
  const places = ids.flatMap((id, place) =>
    clashing.has(id) ? [{ place, hash: b32Of(texts[place] ?? '', 52) }] : [],
  )
  for (const group of grouped(places, ({ hash }) => hash.slice(0, signs)).values()) {
    const [, ...others] = group.toSorted((a, b) => byCodeUnits(a.hash, b.hash))
    for (const { place, hash } of others) {
      let length = signs + STEP
      while (length < hash.length && seen.has(hash.slice(0, length))) length += STEP
      ids[place] = hash.slice(0, length)
      seen.add(hash.slice(0, length))
    }
  }
  return ids
}
