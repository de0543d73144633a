/** Something that holds folded words: a quotation, a paragraph. */
export interface Holder<T> {
  at: T
  words: readonly string[]
}

/** A holder that shares words with what was looked for: `shared` counts them with their repetitions. */
export interface Near<T> extends Holder<T> {
  shared: number
}

/** Of the words looked for, a holder shares at least this part to be near: 2·LCS/(n + m) ≥ 0.6 needs 3/7 of n. */
const LEAST_SHARE = 3 / 7
/** Holders looked at for one list of words; words so common that there are more say nothing about a place. */
const MOST_HOLDERS = 2000
/** Holders kept of each list of words, the nearest first. */
const KEPT = 16

/**
 * For each list of folded words the holders that are near it, at most 16, by the bag of their words (an upper bound of
 * likeness). `how` says what near means: as a whole (2·shared/(n + m)) or that it holds the words (shared/n).
 *
 * Holders are read twice and none is kept but those found, so that a search costs the reading of the corpus however
 * much is looked for: rare words lead to the few holders worth comparing (prefix filtering, Chaudhuri et al. 2006).
 */
export function nearest<T>(
  wanted: readonly (readonly string[])[],
  holders: () => Iterable<Holder<T>>,
  how: 'whole' | 'part',
): Near<T>[][] {
  const counts = wanted.map(countWords)
  const probes = probesOf(wanted, counts, frequencies(counts, holders()))
  const found: Near<T>[][] = Array.from(wanted, () => [])
  const visits = new Uint32Array(wanted.length)
  for (const { at, words } of holders()) {
    for (const index of reached(words, probes)) {
      const count = counts[index]
      const list = found[index]
      const size = wanted[index]?.length ?? 0
      if (count === undefined || list === undefined) continue
      const visit = (visits[index] = (visits[index] ?? 0) + 1)
      if (visit > MOST_HOLDERS) continue
      const shared = sharedWords(count, words)
      if (shared >= size * LEAST_SHARE) keep(list, { at, words, shared }, size, how)
    }
  }
  return found
}

/** How often each word stands in a list. */
export function countWords(words: readonly string[]): Map<string, number> {
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
function probesOf(
  wanted: readonly (readonly string[])[],
  counts: readonly ReadonlyMap<string, number>[],
  frequency: ReadonlyMap<string, number>,
): Map<string, number[]> {
  const probes = new Map<string, number[]>()
  counts.forEach((count, index) => {
    let unprobed = wanted[index]?.length ?? 0
    const enough = unprobed * LEAST_SHARE
    let holders = 0
    for (const word of [...count.keys()].toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0))) {
      holders += frequency.get(word) ?? 0
      if (unprobed < enough || (holders > MOST_HOLDERS && unprobed < (wanted[index]?.length ?? 0))) break
      unprobed -= count.get(word) ?? 0
      const lists = probes.get(word)
      if (lists === undefined) probes.set(word, [index])
      else lists.push(index)
    }
  })
  return probes
}

function reached(words: readonly string[], probes: ReadonlyMap<string, readonly number[]>): Set<number> {
  const indexes = new Set<number>()
  for (const word of words) for (const index of probes.get(word) ?? []) indexes.add(index)
  return indexes
}

function sharedWords(count: ReadonlyMap<string, number>, words: readonly string[]): number {
  const left = new Map<string, number>()
  let shared = 0
  for (const word of words) {
    const rest = left.get(word) ?? count.get(word) ?? 0
    if (rest > 0) shared += 1
    left.set(word, rest - 1)
  }
  return shared
}

function keep<T>(list: Near<T>[], near: Near<T>, size: number, how: 'whole' | 'part'): void {
  const rank = ({ shared, words }: Near<T>) => (how === 'whole' ? shared / (size + words.length) : shared)
  const own = rank(near)
  let place = list.length
  while (place > 0 && own > rank(list[place - 1] ?? near)) place -= 1
  if (place >= KEPT) return
  list.splice(place, 0, near)
  if (list.length > KEPT) list.pop()
}
