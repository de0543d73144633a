import type { Missing } from './fate.ts'
import type { PublishedRecord } from './ledgerLine.ts'
import { likeness } from './likeness.ts'
import type { Near } from './nearest.ts'
import { type Place, samePlace } from './places.ts'
import { firstWords } from './quotationIds.ts'
import { agree, fitOf, surroundings } from './surroundings.ts'

/** Words that are less alike are other words. */
export const LEAST_LIKENESS = 0.7
/** Words that are as alike as that need one witness, before or after them; less alike ones need both. */
const SURELY_ALIKE = 0.75
/** By how much the best place must be more alike than the next. */
const MARGIN = 0.1

/** What comparing says: the place that the words went to, or why none can be named (with the likeliest one). */
export type Verdict =
  | { kind: 'found'; place: Place }
  | { kind: 'several-places' | 'surroundings-differ'; place: Place }
  | { kind: 'none' }

interface Compared {
  place: Place
  likeness: number
}

/**
 * The one place among those near a record's words that they went to: at least `least` alike, more alike than any other
 * place by a clear margin, with the words before or after it agreeing. Repeated formulas, all as alike, are told apart
 * only by surroundings that agree on both sides here and on neither side elsewhere; one that stood beside the record
 * when both were published (`published`, by id) keeps its place unless the record fits it better.
 */
export function judge(
  { record, words }: Missing,
  near: readonly Near<Place>[],
  least: number,
  published: ReadonlyMap<string, PublishedRecord>,
): Verdict {
  const compared = near
    .map(({ at, words: its }): Compared => ({ place: at, likeness: likeness(words, its) }))
    .toSorted((a, b) => b.likeness - a.likeness)
  const [best] = compared
  if (best === undefined || best.likeness < least) return { kind: 'none' }
  const rivals = compared.filter(
    (other) => other.likeness > best.likeness - MARGIN && !samePlace(other.place, best.place),
  )
  const chosen = rivals.length === 0 ? best : onlyOneThatAgrees(record, [best, ...rivals], least)
  if (chosen === null || isOthers(record, chosen.place, published))
    return { kind: 'several-places', place: best.place }
  if (!agreeEnough(record, chosen)) return { kind: 'surroundings-differ', place: best.place }
  return { kind: 'found', place: chosen.place }
}

/** One side agreeing is enough, but where a good quarter of the words are others both must. */
function agreeEnough(record: PublishedRecord, { place, likeness: alike }: Compared): boolean {
  const around = surroundings(record, place)
  if (alike < SURELY_ALIKE && [around.prefix, around.suffix].includes('differs')) return false
  return agree(around)
}

/** Whether a place is that of another quotation that began with the same words under the same key. */
function isOthers(
  record: PublishedRecord,
  place: Place,
  published: ReadonlyMap<string, PublishedRecord>,
): boolean {
  const owner = published.get(place.quotation ?? '')
  if (owner === undefined || owner.key !== record.key) return false
  return firstWords(owner.exact) === firstWords(record.exact) && fitOf(owner, place) >= fitOf(record, place)
}

function onlyOneThatAgrees(
  record: PublishedRecord,
  places: readonly Compared[],
  least: number,
): Compared | null {
  const agreeing = places.map(({ place }) => {
    const { prefix, suffix } = surroundings(record, place)
    return Number(prefix === 'agrees') + Number(suffix === 'agrees')
  })
  const chosen = agreeing.indexOf(2)
  const alone = agreeing.every((sides, index) => index === chosen || sides === 0)
  const one = places[chosen]
  return alone && one !== undefined && one.likeness >= least ? one : null
}
