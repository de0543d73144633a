import type { SpeakerKind } from '#format/corpus.ts'
import type { PersonEntry } from './people.ts'
import type { Voice } from './voice.ts'

/** One voice of one article, with what orders it in time. */
export interface Sighting {
  record: number
  voice: number
  date: string | null
  articleKey: string
  said: Voice
}

/** All voices of one speaker across the corpus. */
export interface Cluster {
  kind: SpeakerKind
  /** The entry of `people.yaml` that names it, or null. */
  entry: PersonEntry | null
  country: string | null
  sightings: Sighting[]
}

/** A cluster without voices yet. */
export function newCluster(kind: SpeakerKind, entry: PersonEntry | null = null): Cluster {
  return { kind, entry, country: entry?.country ?? null, sightings: [] }
}

/** Adds a voice; the first country said is kept. */
export function take(cluster: Cluster, sighting: Sighting) {
  cluster.sightings.push(sighting)
  cluster.country ??= sighting.said.country
}

/** Earlier first, undated last; then by article and place, so that the order in which articles are read is of no matter. */
export function inTime(a: Sighting, b: Sighting): number {
  return (
    compare(a.date ?? '~', b.date ?? '~') ||
    compare(a.articleKey, b.articleKey) ||
    a.voice - b.voice ||
    a.record - b.record
  )
}

/** Code-unit order. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
