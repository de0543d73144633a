import { foldWord } from '#corpus/text/foldWord.ts'
import { newCluster, type Cluster, type Sighting } from './cluster.ts'
import { isFullName } from './fullName.ts'
import type { PersonEntry } from './people.ts'
import { nameKey } from './transliteration.ts'
import type { Voice } from './voice.ts'

type Put = (sighting: Sighting, cluster: Cluster) => void

/** Merges named persons: by full name first, then those of whom an article gives the surname alone. */
export class PersonRegister {
  readonly #clusters: Cluster[]
  /** Clusters of `people.yaml` by the key of each name and alias. */
  readonly #seeded = new Map<string, Set<Cluster>>()
  readonly #bySurname = new Map<string, Set<Cluster>>()
  readonly #facts = new Map<Cluster, Facts>()

  constructor(clusters: Cluster[]) {
    this.#clusters = clusters
  }

  /** Enters an entry of `people.yaml`. */
  seed(entry: PersonEntry, cluster: Cluster) {
    for (const name of [entry.name, ...entry.aliases]) add(this.#seeded, nameKey(name), cluster)
    if (entry.surname !== undefined) add(this.#bySurname, foldWord(entry.surname), cluster)
  }

  /** Puts every sighting of a named person into its cluster. */
  merge(sightings: readonly Sighting[], put: Put) {
    const byKey = new Map<string, Sighting[]>()
    const short: Sighting[] = []
    for (const sighting of sightings) {
      const name = fullest(sighting.said)
      if (!isFullName(name) && !this.#seeded.has(nameKey(name))) short.push(sighting)
      else append(byKey, nameKey(name), sighting)
    }
    for (const [key, group] of byKey) this.#byCountry(group, this.#seeded.get(key) ?? new Set(), put)
    this.#learnSurnames()
    this.#mergeShort(short, put)
  }

  /** One name: one person for each country that is said; without a country the only one there is, else one of its own. */
  #byCountry(group: readonly Sighting[], seeded: ReadonlySet<Cluster>, put: Put) {
    const byCountry = new Map<string, Cluster>()
    for (const cluster of seeded) byCountry.set(cluster.country ?? '', cluster)
    for (const { said } of group) {
      if (said.country === null || byCountry.has(said.country)) continue
      const open = byCountry.get('')
      if (open !== undefined && seeded.has(open) && byCountry.size === 1) continue
      byCountry.set(said.country, this.#open())
    }
    const only = byCountry.size === 1 ? [...byCountry.values()][0] : undefined
    for (const sighting of group) {
      const known = only ?? byCountry.get(sighting.said.country ?? '')
      const cluster = known ?? this.#open()
      if (known === undefined) byCountry.set(sighting.said.country ?? '', cluster)
      put(sighting, cluster)
    }
  }

  #open(): Cluster {
    const cluster = newCluster('person')
    this.#clusters.push(cluster)
    return cluster
  }

  /** What full names may be shortened to: the last word, and whatever an article was seen to shorten them to. */
  #learnSurnames() {
    for (const cluster of this.#clusters) {
      if (cluster.kind !== 'person') continue
      for (const { said } of cluster.sightings) {
        if (said.surname !== null) add(this.#bySurname, foldWord(said.surname), cluster)
        for (const name of said.names) {
          const words = name.split(/\s+/u)
          for (let from = 1; from < words.length; from++)
            add(this.#bySurname, foldWord(words.slice(from).join(' ')), cluster)
        }
      }
    }
  }

  /** *M. Xi* of an article without *Xi Jinping*: the only bearer of that surname; else all such shorts are one name. */
  #mergeShort(sightings: readonly Sighting[], put: Put) {
    const byKey = new Map<string, Sighting[]>()
    for (const sighting of sightings) {
      const bearer = this.#bearer(sighting.said)
      if (bearer !== null) put(sighting, bearer)
      else append(byKey, foldWord(fullest(sighting.said)), sighting)
    }
    for (const group of byKey.values()) this.#byCountry(group, new Set(), put)
  }

  #bearer(said: Voice): Cluster | null {
    const surname = foldWord(fullest(said))
    const bearers = this.#bySurname.get(surname)
    if (bearers === undefined || bearers.size > MOST_BEARERS) return null
    const found = [...bearers].filter((cluster) => compatible(cluster, this.#factsOf(cluster), said))
    const [only] = found
    if (found.length !== 1 || only === undefined) return null
    const { surnames, offices } = this.#factsOf(only)
    const addressed = said.aliases.some(
      (alias) => alias.includes(' ') && foldWord(alias).endsWith(` ${surname}`),
    )
    const office = said.roles.some(({ key }) => key !== null && offices.has(key))
    return surnames.has(surname) || addressed || office ? only : null
  }

  #factsOf(cluster: Cluster): Facts {
    const known = this.#facts.get(cluster)
    if (known !== undefined) return known
    const said = cluster.sightings.map((sighting) => sighting.said)
    const own = cluster.entry?.surname
    const facts = {
      genders: new Set([
        ...said.flatMap((voice) => voice.gender ?? []),
        ...(cluster.entry?.gender ? [cluster.entry.gender] : []),
      ]),
      surnames: new Set(
        [...said.flatMap((voice) => voice.surname ?? []), ...(own === undefined ? [] : [own])].map(foldWord),
      ),
      offices: new Set(said.flatMap((voice) => voice.roles.flatMap((role) => role.key ?? []))),
    }
    this.#facts.set(cluster, facts)
    return facts
  }
}

/** More bearers of one surname than this are never told apart. */
const MOST_BEARERS = 50

/** What the full-named voices of a cluster say together; kept, so that each cluster is read once. */
interface Facts {
  genders: ReadonlySet<string>
  surnames: ReadonlySet<string>
  offices: ReadonlySet<string>
}

function compatible(cluster: Cluster, { genders }: Facts, said: Voice): boolean {
  if (cluster.country !== null && said.country !== null && cluster.country !== said.country) return false
  return said.gender === null || genders.size === 0 || genders.has(said.gender)
}

/** The name of most words. */
function fullest(said: Voice): string {
  return said.names.reduce(
    (longest, name) => (name.split(/\s+/u).length > longest.split(/\s+/u).length ? name : longest),
    said.names[0] ?? '',
  )
}

function add<T>(map: Map<string, Set<T>>, key: string, value: T) {
  const set = map.get(key)
  if (set === undefined) map.set(key, new Set([value]))
  else set.add(value)
}

function append<T>(map: Map<string, T[]>, key: string, value: T) {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
