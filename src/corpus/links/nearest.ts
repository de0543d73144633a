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
/** Holders looked at for one list of words; words so common that there are more say nothing about a place. */
const MOST_HOLDERS = 2000
/** Holders kept of each list of words, the nearest first. */
const KEPT = 16

/** A list of words that is looked for: its words with their counts, the rarest first, and how many must be shared. */
interface Wanted {
  size: number
  least: number
  counts: (readonly [word: string, count: number])[]
  visits: number
}

/**
 * For each list of folded words the holders that are near it, at most 16, by the bag of their words (an upper bound of
 * likeness).
 *
 * Holders are read twice and none is kept but those found, so that a search costs the reading of the corpus however
 * much is looked for: rare words lead to the few holders worth comparing (prefix filtering, Chaudhuri et al. 2006).
 */
export function nearest<T>(
  lists: readonly (readonly string[])[],
  holders: () => Iterable<Holder<T>>,
  nearness: Nearness,
): Near<T>[][] {
  const found: Near<T>[][] = Array.from(lists, () => [])
  if (lists.length === 0) return found
  const wanted = wantedLists(lists, holders(), LEAST_SHARE[nearness])
  const probes = probesOf(wanted.lists, wanted.frequency)
  for (const { at, words } of holders()) {
    const reached = new Set<number>()
    for (const word of words) for (const index of probes.get(word) ?? []) reached.add(index)
    if (reached.size === 0) continue
    const counts = countWords(words)
    for (const index of reached) {
      const one = wanted.lists[index]
      if (one === undefined || (one.visits += 1) > MOST_HOLDERS) continue
      const shared = sharedWords(one, counts)
      if (shared >= one.least) keep(found[index] ?? [], { at, words, shared }, one.size, nearness)
    }
  }
  return found
}

function wantedLists(
  lists: readonly (readonly string[])[],
  holders: Iterable<Holder<unknown>>,
  share: number,
) {
  const counted = lists.map(countWords)
  const frequency = frequencies(counted, holders)
  const rarity = (word: string) => frequency.get(word) ?? 0
  const wanted = counted.map((counts, index): Wanted => {
    const size = lists[index]?.length ?? 0
    const sorted = [...counts].toSorted(([a], [b]) => rarity(a) - rarity(b))
    return { size, least: size * share, counts: sorted, visits: 0 }
  })
  return { lists: wanted, frequency }
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** In how many holders each word that is looked for stands. */
function frequencies(
  counts: readonly ReadonlyMap<string, number>[],
  holders: Iterable<Holder<unknown>>,
): Map<string, number> {
  const frequency = new Map<string, number>()
  for (const count of counts) for (const word of count.keys()) frequency.set(word, 0)
  for (const { words } of holders) {
    for (const word of new Set(words)) {
      const before = frequency.get(word)
      if (before !== undefined) frequency.set(word, before + 1)
    }
  }
  return frequency
}

/** Word → the lists that look for it: of each list its rarest words, so many that no near holder can lack them all. */
function probesOf(lists: readonly Wanted[], frequency: ReadonlyMap<string, number>): Map<string, number[]> {
  const probes = new Map<string, number[]>()
  for (const [index, { size, least, counts }] of lists.entries()) {
    let unprobed = size
    let holders = 0
    for (const [word, count] of counts) {
      holders += frequency.get(word) ?? 0
      if (unprobed < least || (holders > MOST_HOLDERS && unprobed < size)) break
      unprobed -= count
      const looking = probes.get(word)
      if (looking === undefined) probes.set(word, [index])
      else looking.push(index)
    }
  }
  return probes
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
