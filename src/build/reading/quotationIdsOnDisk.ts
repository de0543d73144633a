import { distinctIds } from '#corpus/links/distinct.ts'
import { grouped } from '#corpus/links/grouped.ts'
import { quotationNames, type QuotingArticle } from '#corpus/links/quotationIds.ts'
import { b32Of } from '#corpus/links/b32.ts'

/** The ids of each article's quotations, joined, as if no other article had its key. */
export interface LonelyIds {
  key: string
  ids: string
}

/**
 * The ids of all quotations, per article: those that an article gave itself, but where articles share a key, whose
 * quotations are counted together, and where two ids are the same by chance, which only all of them together show.
 *
 * @param signs how long an id is
 * @param quotingAt reads what the ids of an article are made of
 */
export function settledIds(
  lonely: readonly LonelyIds[],
  signs: number,
  quotingAt: (place: number) => QuotingArticle,
): (place: number) => readonly string[] {
  const settled = new Map<number, string[]>()
  const sharing = [...grouped(lonely.keys(), (place) => lonely[place]?.key ?? '').values()].filter(
    ({ length }) => length > 1,
  )
  const namesAt = new Map<number, string[]>()
  for (const places of sharing) {
    const names = quotationNames(places.map(quotingAt))
    for (const [n, place] of places.entries()) {
      const own = names[n] ?? []
      settled.set(
        place,
        own.map((name) => b32Of(name, signs)),
      )
      namesAt.set(place, own)
    }
  }
  const idsAt = (place: number) => settled.get(place) ?? cut(lonely[place]?.ids ?? '', signs)
  const clashing = clashingIds(lonely.length, idsAt)
  if (clashing.size > 0) {
    const places: number[] = []
    const names: string[] = []
    for (const place of lonely.keys()) {
      if (!idsAt(place).some((id) => clashing.has(id))) continue
      const own = namesAt.get(place) ?? quotationNames([quotingAt(place)])[0] ?? []
      places.push(place)
      names.push(...own)
    }
    const ids = distinctIds(names, signs)
    let next = 0
    for (const place of places) settled.set(place, ids.slice(next, (next += idsAt(place).length)))
  }
  return idsAt
}

function cut(ids: string, signs: number): string[] {
  return Array.from({ length: ids.length / signs }, (_, n) => ids.slice(n * signs, (n + 1) * signs))
}

/** Ids that come twice; as numbers, since a million strings take ten times the room. */
function clashingIds(articles: number, idsAt: (place: number) => readonly string[]): Set<string> {
  const numbers = new Numbers()
  for (let place = 0; place < articles; place++) for (const id of idsAt(place)) numbers.add(numberOf(id))
  const sorted = numbers.sorted()
  const twice = new Set<number>()
  for (let n = 1; n < sorted.length; n++) {
    const number = sorted[n]
    if (number !== undefined && number === sorted[n - 1]) twice.add(number)
  }
  const clashing = new Set<string>()
  if (twice.size === 0) return clashing
  for (let place = 0; place < articles; place++)
    for (const id of idsAt(place)) if (twice.has(numberOf(id))) clashing.add(id)
  return clashing
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** The number whose digits an id is: ten signs are 50 bits, which a double holds. */
function numberOf(id: string): number {
  let number = 0
  for (let n = 0; n < id.length; n++) number = number * 32 + ALPHABET.indexOf(id.charAt(n))
  return number
}

/** A list of numbers that grows without boxes around them. */
class Numbers {
  #held = new Float64Array(1024)
  #length = 0

  add(number: number): void {
    if (this.#length === this.#held.length) {
      const wider = new Float64Array(this.#length * 2)
      wider.set(this.#held)
      this.#held = wider
    }
    this.#held[this.#length++] = number
  }

  sorted(): Float64Array {
    return this.#held.subarray(0, this.#length).toSorted()
  }
}
