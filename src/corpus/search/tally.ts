import type { Cells } from './cells.ts'
import { ACTS_PER_KIND } from './columns.ts'

/** What speakers, sets and countries the numbers of the columns stand for. */
export interface FacetNames {
  /** Speaker numbers of every set. */
  sets: readonly (readonly number[])[]
  speakers: number
  /** Country number of every speaker, -1 for none. */
  countryOf: readonly number[]
  countries: number
}

/** A filter in numbers. A list that is null lets everything through; of a list, any member does. */
export interface FacetFilter {
  /** First and last day, inclusive; null = open. With either set, undated articles are out. */
  from: number | null
  to: number | null
  speakers: readonly number[] | null
  kinds: readonly number[] | null
  acts: readonly number[] | null
  countries: readonly number[] | null
  /** Rows that hold the words sought, ascending; null when no words are sought. */
  hits: Uint32Array | null
  /** Articles that hold them, in their quotations or around; ascending. Counted while only words and days are asked. */
  articleHits: Uint32Array | null
}

/**
 * How many quotations each value of a facet would give: quotations that pass all other facets and have that value.
 * `quotations` and `articles` pass everything.
 */
export interface FacetCounts {
  quotations: number
  articles: number
  speakers: Uint32Array
  kinds: Uint32Array
  acts: Uint32Array
  countries: Uint32Array
}

/** Bits of the facets that a cell does not pass. */
export const SPEAKER = 1
const COUNTRY = 2
const KIND = 4
const ACT = 8

/** Per cell: the facets that its rows do not pass, as bits. */
export function fillFailing(
  failing: Uint8Array,
  filter: FacetFilter,
  { set: cellSet, kindAct: cellKindAct }: Cells,
  { sets, speakers, countryOf, countries }: FacetNames,
): void {
  const speaker = flags(filter.speakers, speakers)
  const country = flags(filter.countries, countries)
  const ofSet = Uint8Array.from(sets, (set) => {
    const spoken = !speaker || set.some((each) => speaker[each])
    const placed = !country || set.some((each) => country[countryOf[each] ?? -1])
    return (spoken ? 0 : SPEAKER) | (placed ? 0 : COUNTRY)
  })
  const ofKindAct = Uint8Array.from({ length: 256 }, (_, kindAct) => {
    const kind = filter.kinds === null || filter.kinds.includes(Math.floor(kindAct / ACTS_PER_KIND))
    const act = filter.acts === null || filter.acts.includes(kindAct % ACTS_PER_KIND)
    return (kind ? 0 : KIND) | (act ? 0 : ACT)
  })
  for (let cell = 0; cell < failing.length; cell++) {
    failing[cell] = (ofSet[cellSet[cell] ?? 0] ?? 0) | (ofKindAct[cellKindAct[cell] ?? 0] ?? 0)
  }
}

/** All counts but that of articles, from how many rows each cell has. */
export function tally(
  histogram: Uint32Array,
  failing: Uint8Array,
  { set: cellSet, kindAct: cellKindAct }: Cells,
  { sets, speakers, countryOf, countries }: FacetNames,
): FacetCounts {
  const kinds = new Uint32Array(ACTS_PER_KIND)
  const acts = new Uint32Array(ACTS_PER_KIND)
  const bySet = new Uint32Array(sets.length)
  const bySetOfCountry = new Uint32Array(sets.length)
  let quotations = 0
  for (let cell = 0; cell < histogram.length; cell++) {
    const n = histogram[cell] ?? 0
    if (n === 0) continue
    const fails = failing[cell] ?? 0
    const set = cellSet[cell] ?? 0
    const kindAct = cellKindAct[cell] ?? 0
    if (fails === 0) quotations += n
    if ((fails & ~SPEAKER) === 0) bySet[set] = (bySet[set] ?? 0) + n
    if ((fails & ~COUNTRY) === 0) bySetOfCountry[set] = (bySetOfCountry[set] ?? 0) + n
    if ((fails & ~KIND) === 0) kinds[kindAct >> 4] = (kinds[kindAct >> 4] ?? 0) + n
    if ((fails & ~ACT) === 0) acts[kindAct & 15] = (acts[kindAct & 15] ?? 0) + n
  }
  const ofSpeaker = new Uint32Array(speakers)
  const ofCountry = new Uint32Array(countries)
  for (let set = 0; set < sets.length; set++) {
    const members = sets[set] ?? []
    const n = bySet[set] ?? 0
    if (n > 0) for (const each of members) ofSpeaker[each] = (ofSpeaker[each] ?? 0) + n
    const m = bySetOfCountry[set] ?? 0
    if (m > 0)
      for (const each of countriesOf(members, countryOf)) ofCountry[each] = (ofCountry[each] ?? 0) + m
  }
  return { quotations, articles: 0, speakers: ofSpeaker, kinds, acts, countries: ofCountry }
}

function countriesOf(members: readonly number[], countryOf: readonly number[]): Iterable<number> {
  const [only] = members
  if (members.length === 1 && only !== undefined) {
    const country = countryOf[only] ?? -1
    return country < 0 ? [] : [country]
  }
  return new Set(members.map((each) => countryOf[each] ?? -1).filter((country) => country >= 0))
}

function flags(list: readonly number[] | null, length: number): Uint8Array | null {
  if (list === null) return null
  const set = new Uint8Array(length)
  for (const each of list) if (each >= 0 && each < length) set[each] = 1
  return set
}
