import type { Speaker } from '#format/corpus.ts'
import type { Diagnostic } from '#corpus/diagnostics.ts'
import { foldWord } from '#corpus/text/foldWord.ts'
import { compare, inTime, newCluster, take, type Cluster, type Sighting } from './cluster.ts'
import { OfficeHolders } from './officeHolders.ts'
import { PersonRegister } from './personRegister.ts'
import type { PersonEntry } from './people.ts'
import { speakerIds } from './speakerIds.ts'
import { speakerOf } from './speakerOf.ts'
import type { Voice } from './voice.ts'

/** What the register needs of one article. */
export interface VoicesOfArticle {
  articleKey: string
  date: string | null
  voices: readonly Voice[]
}

/** `idsOf[record][voice]` is the id of that voice's speaker. */
export interface Registered {
  speakers: Speaker[]
  idsOf: string[][]
  diagnostics: Diagnostic[]
}

/**
 * Merges the voices of all articles into speakers: by name (homonyms of another country apart), by honorific and
 * surname when one person bears it, by office and country at that date, and as `people.yaml` says. The order in which
 * articles come is of no matter. Linear but for sorting: look-ups by key, never pairs of voices.
 */
export function register(records: readonly VoicesOfArticle[], people: readonly PersonEntry[]): Registered {
  const sightings = records
    .flatMap(({ articleKey, date, voices }, record) =>
      voices.map((said, voice): Sighting => ({ record, voice, date, articleKey, said })),
    )
    .toSorted(inTime)
  const clusters: Cluster[] = []
  const holders = new OfficeHolders()
  const persons = new PersonRegister(clusters)
  const bodies = bodyRegister(clusters)
  for (const entry of people) {
    const kind = entry.kind ?? 'person'
    const cluster = newCluster(kind, entry)
    clusters.push(cluster)
    if (kind === 'person') persons.seed(entry, cluster)
    else bodies.seed(entry, cluster)
    holders.state(entry, cluster)
  }
  const clusterOf = new Map<Sighting, Cluster>()
  const put = (sighting: Sighting, cluster: Cluster) => {
    take(cluster, sighting)
    clusterOf.set(sighting, cluster)
  }
  const named: Sighting[] = []
  const unnamed: Sighting[] = []
  for (const sighting of sightings) {
    const { said } = sighting
    if (said.local) put(sighting, alone(clusters, said))
    else if (said.kind !== 'person') put(sighting, bodies.find(said))
    else (said.names.length > 0 ? named : unnamed).push(sighting)
  }
  persons.merge(named, put)
  for (const sighting of named) seeOffices(sighting, clusterOf.get(sighting), holders)
  holders.sort()
  for (const sighting of unnamed)
    put(sighting, holderOf(sighting.said, sighting.date, holders) ?? bodies.find(sighting.said))
  return published(records, clusters, clusterOf)
}

function alone(clusters: Cluster[], said: Voice): Cluster {
  const cluster = newCluster(said.kind)
  clusters.push(cluster)
  return cluster
}

function seeOffices({ said, date }: Sighting, cluster: Cluster | undefined, holders: OfficeHolders) {
  if (cluster === undefined || date === null) return
  for (const { key } of said.roles) if (key !== null) holders.see(key, date, cluster)
}

/** Who holds one of the offices of an unnamed voice on its day; null when none or several do. */
function holderOf(said: Voice, date: string | null, holders: OfficeHolders): Cluster | null {
  const found = new Set<Cluster>()
  for (const { key } of said.roles) {
    const holder = key === null ? null : holders.at(key, date)
    if (holder !== null) found.add(holder)
  }
  return found.size === 1 ? ([...found][0] ?? null) : null
}

/** Clusters of countries, institutions, groups, documents, and of offices without a name, by their words. */
function bodyRegister(clusters: Cluster[]) {
  const byKey = new Map<string, Cluster>()
  const seeded = new Map<string, Cluster>()
  return {
    seed(entry: PersonEntry, cluster: Cluster) {
      for (const name of [entry.name, ...entry.aliases])
        if (!seeded.has(foldWord(name))) seeded.set(foldWord(name), cluster)
    },
    find(said: Voice): Cluster {
      const words = said.names[0] ?? said.roles[0]?.text ?? ''
      const name = foldWord(words)
      const given = said.kind === 'person' ? undefined : seeded.get(name)
      if (given !== undefined) return given
      const sort = said.kind === 'country' || said.kind === 'person' ? said.kind : 'body'
      const key = `${sort} ${name}`
      const known = byKey.get(key)
      if (known !== undefined) return known
      const cluster = newCluster(said.kind)
      byKey.set(key, cluster)
      clusters.push(cluster)
      return cluster
    },
  }
}

function published(
  records: readonly VoicesOfArticle[],
  clusters: readonly Cluster[],
  clusterOf: ReadonlyMap<Sighting, Cluster>,
): Registered {
  const shown = clusters.filter(({ sightings }) => sightings.length > 0)
  const speakers = shown.map(speakerOf)
  const ids = speakerIds(
    shown.map((cluster, n) => ({
      cluster,
      name: speakers[n]?.name ?? '',
      local: cluster.entry === null && cluster.sightings.every(({ said }) => said.local),
    })),
  )
  const idOf = new Map(shown.map((cluster, n) => [cluster, ids[n] ?? '']))
  const idsOf = records.map(({ voices }) => voices.map(() => ''))
  for (const [{ record, voice }, cluster] of clusterOf) {
    const row = idsOf[record]
    if (row !== undefined) row[voice] = idOf.get(cluster) ?? ''
  }
  return {
    speakers: speakers
      .map((speaker, n) => ({ id: ids[n] ?? '', ...speaker }))
      .toSorted((a, b) => compare(a.id, b.id)),
    idsOf,
    diagnostics: [],
  }
}
