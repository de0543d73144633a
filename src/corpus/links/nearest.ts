/** Something that holds folded words: a quotation, a paragraph. */
export interface Holder<T> {
  at: T
  words: readonly string[]
}

/** A holder that shares words with what was looked for: `shared` counts them with their repetitions. */
export interface Near<T> extends Holder<T> {
  shared: number
}

/**
 * What near means.
 * - `alike`   as a whole: ranked by 2·shared/(n + m), at least 3/7 of n shared, which 2·LCS/(n + m) ≥ 0.6 needs
 * - `holding` it holds most of the words, whatever else: ranked by what is shared, at least 3/7 of n
 * - `whole`   it holds all of the words
 */
export type Nearness = 'alike' | 'holding' | 'whole'

const LEAST_SHARE: Record<Nearness, number> = { alike: 3 / 7, holding: 3 / 7, whole: 1 }
/** Holders that one list of words is compared with; what stands in more of them says nothing about a place. */
const MOST_HOLDERS = 256
/** Holders kept of each list of words, the nearest first. */
const KEPT = 16
/** Where all single words are too common, so many in a row are looked for. */
const IN_A_ROW = 3

/** A list of words that is looked for: its words with their counts, the rarest first, and how many must be shared. */
interface Wanted {
  size: number
  least: number
  counts: readonly Counted[]
  /** The last holder that this list was compared with. */
  seenAt: number
}

type Counted = readonly [word: string, count: number]

/**
 * For each list of folded words the holders that are near it, at most 16, by the bag of their words (an upper bound of
 * likeness).
 *
 * Holders are read a few times and none is kept but those found, so that a search costs the reading of the corpus
 * however much is looked for: rare words lead to the few holders worth comparing (prefix filtering, Chaudhuri et al.
 * 2006); where a list has none, rare rows of three words do.
 */
export function nearest<T>(
  lists: readonly (readonly string[])[],
  holders: () => Iterable<Holder<T>>,
  nearness: Nearness,
): Near<T>[][] {
  const found: Near<T>[][] = Array.from(lists, () => [])
  if (lists.length === 0) return found
  const wanted = wantedLists(lists, holders(), LEAST_SHARE[nearness])
  const { words: byWord, rows: byRow } = probesOf(lists, wanted, holders)
  let turn = 0
  for (const { at, words } of holders()) {
    turn += 1
    let counts: Map<string, number> | null = null
    for (const [index, one] of reached(words, wanted, turn, byWord, byRow)) {
      counts ??= countWords(words)
      const shared = sharedWords(one, counts)
      if (shared >= one.least) keep(found[index] ?? [], { at, words, shared }, one.size, nearness)
    }
  }
  return found
}

interface Probes {
  /** Word, or row of words → the lists that look for it. */
  words: Map<string, number[]>
  rows: Map<string, number[]>
}

function* reached(
  words: readonly string[],
  wanted: readonly Wanted[],
  turn: number,
  ...probes: readonly ReadonlyMap<string, readonly number[]>[]
): Generator<[number, Wanted]> {
  const [byWord, byRow] = probes
  for (let place = 0; place < words.length; place++) {
    const looking = byWord?.get(words[place] ?? '') ?? []
    const inRows = byRow === undefined || byRow.size === 0 ? [] : (byRow.get(rowAt(words, place)) ?? [])
    for (const indexes of [looking, inRows]) {
      for (const index of indexes) {
        const one = wanted[index]
        if (one === undefined || one.seenAt === turn) continue
        one.seenAt = turn
        yield [index, one]
      }
    }
  }
}

function wantedLists(
  lists: readonly (readonly string[])[],
  holders: Iterable<Holder<unknown>>,
  share: number,
): (Wanted & { rarity: readonly number[] })[] {
  const counted = lists.map(countWords)
  const rarity = frequencies(
    counted.flatMap((counts) => [...counts.keys()]),
    holders,
    (words) => words,
  )
  return counted.map((counts, index) => {
    const size = lists[index]?.length ?? 0
    const sorted = [...counts].toSorted(([a], [b]) => (rarity.get(a) ?? 0) - (rarity.get(b) ?? 0))
    const rarities = sorted.map(([word]) => rarity.get(word) ?? 0)
    return { size, least: size * share, counts: sorted, seenAt: 0, rarity: rarities }
  })
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** In how many holders each of the features (words, rows of words) stands. */
function frequencies(
  features: readonly string[],
  holders: Iterable<Holder<unknown>>,
  featuresOf: (words: readonly string[]) => Iterable<string>,
): Map<string, number> {
  const frequency = new Map<string, number>()
  const lastSeen = new Map<string, number>()
  for (const feature of features) frequency.set(feature, 0)
  let turn = 0
  for (const { words } of holders) {
    turn += 1
    for (const feature of featuresOf(words)) {
      const before = frequency.get(feature)
      if (before === undefined || lastSeen.get(feature) === turn) continue
      frequency.set(feature, before + 1)
      lastSeen.set(feature, turn)
    }
  }
  return frequency
}

/** Of each list its rarest words, so many that no near holder lacks them all; rows where no word is rare. */
function probesOf(
  lists: readonly (readonly string[])[],
  wanted: readonly (Wanted & { rarity: readonly number[] })[],
  holders: () => Iterable<Holder<unknown>>,
): Probes {
  const words = new Map<string, number[]>()
  const common: number[] = []
  for (const [index, { size, least, counts, rarity }] of wanted.entries()) {
    if ((rarity[0] ?? 0) > MOST_HOLDERS) common.push(index)
    let unprobed = size
    let budget = MOST_HOLDERS
    for (const [place, [word, count]] of counts.entries()) {
      budget -= rarity[place] ?? 0
      if (unprobed < least || budget < 0) break
      unprobed -= count
      add(words, word, index)
    }
  }
  return { words, rows: rowProbes(lists, common, holders) }
}

function rowProbes(
  lists: readonly (readonly string[])[],
  common: readonly number[],
  holders: () => Iterable<Holder<unknown>>,
): Map<string, number[]> {
  const probes = new Map<string, number[]>()
  if (common.length === 0) return probes
  const rowsOf = new Map(common.map((index) => [index, [...new Set(rows(lists[index] ?? []))]]))
  const frequency = frequencies([...rowsOf.values()].flat(), holders(), rows)
  const rarity = (row: string) => frequency.get(row) ?? 0
  for (const [index, own] of rowsOf) {
    let budget = MOST_HOLDERS
    for (const row of own.toSorted((a, b) => rarity(a) - rarity(b))) {
      budget -= rarity(row)
      if (budget < 0) break
      add(probes, row, index)
    }
  }
  return probes
}

function add(probes: Map<string, number[]>, feature: string, index: number): void {
  const looking = probes.get(feature)
  if (looking === undefined) probes.set(feature, [index])
  else looking.push(index)
}

function* rows(words: readonly string[]): Generator<string> {
  for (let place = 0; place + IN_A_ROW <= words.length; place++) yield rowAt(words, place)
}

function rowAt(words: readonly string[], place: number): string {
  return words.slice(place, place + IN_A_ROW).join(' ')
}

/** How many words are shared; a number too small as soon as it can't be enough. */
function sharedWords({ size, least, counts }: Wanted, held: ReadonlyMap<string, number>): number {
  let shared = 0
  let left = size
  for (const [word, count] of counts) {
    shared += Math.min(count, held.get(word) ?? 0)
    left -= count
    if (shared + left < least) break
  }
  return shared
}

function keep<T>(list: Near<T>[], near: Near<T>, size: number, nearness: Nearness): void {
  const rank = ({ shared, words }: Near<T>) =>
    nearness === 'alike' ? shared / (size + words.length) : shared
  const own = rank(near)
  let place = list.length
  while (place > 0 && own > rank(list[place - 1] ?? near)) place -= 1
  if (place >= KEPT) return
  list.splice(place, 0, near)
  if (list.length > KEPT) list.pop()
}
