import type { SpeakerKind } from '#format/corpus.ts'
import type { Office } from './phrase.ts'
import type { Ref } from './ref.ts'

/** Somebody of one article while it is read: what all mentions of one cluster say together. */
export interface Entity {
  /** Union-find: the entity that this one was merged into, null while it stands for its cluster. */
  parent: Entity | null
  kind: SpeakerKind
  /** Full names, as written, in reading order with repetitions. */
  names: string[]
  surname: string | null
  /** Of a paper: who sent it or spoke in it. */
  issuers: Entity[]
  /** Of a body: the noun that it was given beside its name (*chaîne*), folded. */
  sort: string | null
  /** Told by *Mme, elle, directrice*. */
  gender: 'm' | 'f' | null
  /** A masculine office says little: *le gouverneur, Mme Koike*. */
  likelyGender: 'm' | 'f' | null
  /** The article shortens the name (*Bakour*): a person, not a body. */
  shortened: boolean
  /** The article gives an office beside the name, here or later. */
  told: boolean
  plural: boolean
  country: string | null
  offices: Office[]
  /** Offices known from `people.yaml` alone: they help to find the holder and are not shown. */
  hinted: Office[]
  aliases: string[]
  local: boolean
  /** What to call it when it has no name: the source's words without article. */
  label: string
  lastRef: Ref | null
  /** The last mention by a name. */
  lastNamed: Ref | null
  /** The last mention that is no pronoun. */
  lastSaid: Ref | null
  mentions: number
}

/** A new entity of its own. */
export function newEntity(kind: SpeakerKind, label: string): Entity {
  return {
    parent: null,
    kind,
    names: [],
    surname: null,
    issuers: [],
    sort: null,
    gender: null,
    likelyGender: null,
    shortened: false,
    told: false,
    plural: false,
    country: null,
    offices: [],
    hinted: [],
    aliases: [],
    local: false,
    label,
    lastRef: null,
    lastNamed: null,
    lastSaid: null,
    mentions: 0,
  }
}

/** What to call an entity in the label of somebody else: a full name before a surname. */
export function calledName({ names, label }: Entity): string {
  return names.findLast((name) => name.includes(' ')) ?? names.at(-1) ?? label
}

/** The entity that stands for a whole cluster; paths are halved on the way, so that look-ups stay near constant. */
export function rootOf(entity: Entity): Entity {
  let at = entity
  while (at.parent !== null) {
    if (at.parent.parent !== null) at.parent = at.parent.parent
    at = at.parent
  }
  return at
}

/** Makes two clusters one; the named one, then the earlier, stands for both. */
export function merge(a: Entity, b: Entity): Entity {
  const [first, second] = [rootOf(a), rootOf(b)]
  if (first === second) return first
  const keep = first.names.length === 0 && second.names.length > 0 ? second : first
  const drop = keep === first ? second : first
  drop.parent = keep
  keep.names = [...first.names, ...second.names]
  keep.surname ??= drop.surname
  keep.sort ??= drop.sort
  keep.gender ??= drop.gender
  keep.likelyGender ??= drop.likelyGender
  keep.shortened ||= drop.shortened
  keep.told ||= drop.told
  keep.country ??= drop.country
  keep.offices.push(...drop.offices)
  keep.hinted.push(...drop.hinted)
  keep.aliases.push(...drop.aliases)
  keep.lastNamed ??= drop.lastNamed
  keep.lastSaid ??= drop.lastSaid
  keep.local = keep.local && drop.local
  keep.mentions += drop.mentions
  return keep
}

/** Whether two clusters can be one person as far as gender goes: unknown agrees with both. */
export function gendersAgree(entity: Entity, gender: 'm' | 'f' | null): boolean {
  const known = entity.gender ?? null
  return gender === null || known === null || known === gender
}
