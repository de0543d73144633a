import type { Role, Speaker } from '#format/corpus.ts'
import { foldWord } from '#corpus/text/foldWord.ts'
import { compare, inTime, type Cluster, type Sighting } from './cluster.ts'
import type { Voice } from './voice.ts'

/** The published speaker of a cluster, without its id. */
export function speakerOf(cluster: Cluster): Omit<Speaker, 'id'> {
  const sightings = cluster.sightings.toSorted(inTime)
  const name = cluster.entry?.name ?? nameOf(cluster, sightings)
  return {
    name,
    kind: cluster.entry?.kind ?? cluster.kind,
    gender: cluster.entry?.gender ?? mostSaid(sightings.flatMap(({ said }) => said.gender ?? [])),
    country: cluster.country,
    roles: rolesOf(cluster, sightings),
    aliases: aliasesOf(cluster, sightings, name),
  }
}

/** The fullest spelling, of several the most frequent, then the earliest; an unnamed one is called by its office. */
function nameOf(cluster: Cluster, sightings: readonly Sighting[]): string {
  const names = sightings.flatMap(({ said }) => said.names)
  const longest = Math.max(0, ...names.map(wordsIn))
  const fullest = cluster.kind === 'person' ? names.filter((name) => wordsIn(name) === longest) : names
  return (
    mostSaid(fullest) ??
    sightings.flatMap(({ said }) => said.roles.map((role) => role.text))[0] ??
    sightings.flatMap(({ said }) => said.aliases)[0] ??
    '?'
  )
}

function wordsIn(name: string): number {
  return name.split(/\s+/u).length
}

/** The most frequent of several words, the first of equals; null of none. */
function mostSaid<T extends string>(words: readonly T[]): T | null {
  const counts = new Map<T, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  let best: T | null = null
  for (const [word, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = word
  return best
}

/** Offices with the first day they were seen; those of `people.yaml` as they stand there. Ended only where that is said. */
function rolesOf(cluster: Cluster, sightings: readonly Sighting[]): Role[] {
  const roles = new Map<string, Role>()
  for (const { text, from, to } of cluster.entry?.roles ?? [])
    roles.set(`${foldWord(text)} ${from ?? ''}`, { text, from, to })
  const given = new Set((cluster.entry?.roles ?? []).map(({ text }) => foldWord(text)))
  for (const { said, date } of sightings) {
    for (const { text } of said.roles) {
      const key = foldWord(text)
      if (given.has(key)) continue
      const known = roles.get(key)
      if (known === undefined) roles.set(key, { text, from: date, to: null })
      else
        known.from =
          known.from === null || (date !== null && date < known.from) ? (date ?? known.from) : known.from
    }
  }
  return [...roles.values()].toSorted(
    (a, b) => compare(a.from ?? '', b.from ?? '') || compare(a.text, b.text),
  )
}

/** A surname that was only ever said with its title (*M. Li*) is no spelling of its own. */
function spellings(said: Voice): readonly string[] {
  const titled =
    said.surname !== null &&
    said.names.every((name) => name === said.surname) &&
    said.aliases.some((alias) => alias.endsWith(` ${said.surname}`))
  return titled ? [] : said.names
}

function aliasesOf(cluster: Cluster, sightings: readonly Sighting[], name: string): string[] {
  const aliases = new Set([
    ...(cluster.entry?.aliases ?? []),
    ...sightings.flatMap(({ said }) => [...spellings(said), ...said.aliases]),
  ])
  aliases.delete(name)
  return [...aliases].toSorted(compare)
}
