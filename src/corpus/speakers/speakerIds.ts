import { localSpeakerSlug, speakerSlug } from '#corpus/links/slug.ts'
import { compare, inTime, type Cluster, type Sighting } from './cluster.ts'

/** A cluster that is to be published, with its name. */
export interface Named {
  cluster: Cluster
  name: string
  /** Known only in its article. */
  local: boolean
}

/**
 * An id for each speaker: the slug of its name; homonyms add their country, those still alike "-2", "-3" … by first
 * sighting; ids of `people.yaml` are taken as written and by nobody else.
 */
export function speakerIds(named: readonly Named[]): string[] {
  const taken = new Set(named.flatMap(({ cluster }) => cluster.entry?.id ?? []))
  const groups = new Map<string, number[]>()
  const ids = named.map(({ cluster }) => cluster.entry?.id ?? '')
  named.forEach((each, index) => {
    if (each.cluster.entry?.id !== undefined) return
    const base = baseOf(each)
    const group = groups.get(base)
    if (group === undefined) groups.set(base, [index])
    else group.push(index)
  })
  for (const [base, indexes] of [...groups].toSorted(([a], [b]) => compare(a, b))) {
    const alike = indexes.length > 1 || taken.has(base)
    const members = indexes.map((index) => ({ index, first: firstSighting(named[index]?.cluster) }))
    members.sort((a, b) => (a.first && b.first ? inTime(a.first, b.first) : 0) || a.index - b.index)
    for (const { index } of members) {
      const country = named[index]?.cluster.country?.toLowerCase() ?? null
      ids[index] = free(
        alike && country !== null && named[index]?.local === false ? `${base}-${country}` : base,
        taken,
      )
    }
  }
  return ids
}

function baseOf({ cluster, name, local }: Named): string {
  const [sighting] = cluster.sightings
  return local && sighting !== undefined ? localSpeakerSlug(name, sighting.articleKey) : speakerSlug(name)
}

function firstSighting(cluster: Cluster | undefined): Sighting | null {
  let first: Sighting | null = null
  for (const sighting of cluster?.sightings ?? [])
    if (first === null || inTime(sighting, first) < 0) first = sighting
  return first
}

/** The id itself, or with the next number that is free. */
function free(id: string, taken: Set<string>): string {
  let candidate = id
  for (let n = 2; taken.has(candidate); n++) candidate = `${id}-${n}`
  taken.add(candidate)
  return candidate
}
