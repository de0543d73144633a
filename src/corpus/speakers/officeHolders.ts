import { officeKey } from './officeKey.ts'
import { officesOf } from './hint.ts'
import { holdsAt, type PersonEntry } from './people.ts'
import { compare, type Cluster } from './cluster.ts'

/** How long before or after a sighting, in days, its holder is still taken to hold the office. */
const STILL_HOLDS_DAYS = 183
const DAY = 86_400_000

interface Seen {
  date: string
  cluster: Cluster
}

/** Who held which office when, by what articles say and by what `people.yaml` states. */
export class OfficeHolders {
  readonly #seen = new Map<string, Seen[]>()
  readonly #stated = new Map<string, { cluster: Cluster; role: PersonEntry['roles'][number] }[]>()

  /** An entry of `people.yaml` states its offices with their dates. */
  state(entry: PersonEntry, cluster: Cluster) {
    for (const role of entry.roles)
      for (const office of officesOf(role.text, entry.country ?? null)) {
        const key = officeKey(office)
        if (key !== null) append(this.#stated, key, { cluster, role })
      }
  }

  /** A named person was seen with an office on a day. */
  see(key: string, date: string, cluster: Cluster) {
    append(this.#seen, key, { date, cluster })
  }

  /** Puts sightings in order; to be called once, before the first question. */
  sort() {
    for (const list of this.#seen.values()) list.sort((a, b) => compare(a.date, b.date))
  }

  /**
   * Who held an office on a day: stated by `people.yaml`, else seen on both sides of it, else seen within half a year
   * on one side; null when two persons compete.
   */
  at(key: string, date: string | null): Cluster | null {
    const stated = new Set(
      (this.#stated.get(key) ?? []).filter(({ role }) => holdsAt(role, date)).map(({ cluster }) => cluster),
    )
    if (stated.size === 1) return [...stated][0] ?? null
    if (stated.size > 1 || date === null) return null
    const seen = this.#seen.get(key) ?? []
    const next = firstFrom(seen, date)
    const same = new Set<Cluster>()
    for (let i = next; seen[i]?.date === date; i++) add(same, seen[i])
    if (same.size > 0) return same.size === 1 ? ([...same][0] ?? null) : null
    return between(seen[next - 1], seen[next], date)
  }
}

function add(set: Set<Cluster>, seen: Seen | undefined) {
  if (seen !== undefined) set.add(seen.cluster)
}

function append<T>(map: Map<string, T[]>, key: string, value: T) {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Index of the first sighting on or after a day (binary search). */
function firstFrom(seen: readonly Seen[], date: string): number {
  let low = 0
  let high = seen.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(seen[middle]?.date ?? '', date) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function between(before: Seen | undefined, after: Seen | undefined, date: string): Cluster | null {
  if (before !== undefined && after !== undefined)
    return before.cluster === after.cluster ? before.cluster : null
  const near = before ?? after
  if (near === undefined) return null
  const days = Math.abs(Date.parse(near.date) - Date.parse(date)) / DAY
  return days <= STILL_HOLDS_DAYS ? near.cluster : null
}
