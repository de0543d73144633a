import type { SpeakerKind } from '#format/corpus.ts'
import { distinct } from './distinct.ts'
import { newEntity, rootOf, type Entity } from './entity.ts'
import { NameIndex } from './nameIndex.ts'
import type { PeopleHints } from './people.ts'
import type { Office } from './phrase.ts'
import type { Reason, Ref } from './ref.ts'

/** Everybody met so far while one article is read, with the look-ups that resolve the next mention. */
export interface Cast {
  date: string | null
  hints: PeopleHints
  names: NameIndex
  /** Countries, institutions, groups and documents by folded name. */
  bodies: Map<string, Entity>
  /** Institutions by folded head noun (*fédération*): the last one with more words than the noun. */
  bodiesByNoun: Map<string, Entity>
  /** Bodies whose name goes on in small letters (*Rives communes*), by their folded first word. */
  longNames: Map<string, string[]>
  /** Two bodies that the title joins (*Solvex et Nordkraft annoncent*), or null. */
  titlePair: readonly [string, string] | null
  /** The one person whom the title names, or null. */
  topic: Entity | null
  /** The last name of one word, subject of its sentence, of which nobody knows whose it is (*Montferrand a gagné*). */
  bareName: Ref | null
  /** What the article calls each state, by ISO code. */
  stateNames: Map<string, string>
  /** The Union, where *Bruxelles* stands for it; see `unionMeant`. */
  brussels: string | null
  /** Folded abbreviations that the article spells out → the words. */
  abbreviations: ReadonlyMap<string, string>
  /** Institutions of the whole article by folded head noun: the name's key, null when there are several. */
  laterByNoun: Map<string, string | null>
  /** Mentions resolved so far, in reading order. */
  past: Ref[]
  /** Of persons only. */
  pastPersons: Ref[]
  /** Mentions of two or more that act together, in reading order. */
  pairs: Ref[]
  /** Offices that somebody is named with anywhere in the article; see `enterTold`. */
  namedOffices: Set<string>
  /** The last holder of an office by its full key. */
  holders: Map<string, Entity>
  /** Offices said of the subject to come (*En tant que ministre, elle …*). */
  pending: Office[]
}

/** An empty cast. */
export function newCast(date: string | null, hints: PeopleHints): Cast {
  return {
    date,
    hints,
    names: new NameIndex(),
    bodies: new Map(),
    bodiesByNoun: new Map(),
    longNames: new Map(),
    titlePair: null,
    topic: null,
    bareName: null,
    stateNames: new Map(),
    brussels: null,
    abbreviations: new Map(),
    laterByNoun: new Map(),
    past: [],
    pastPersons: [],
    pairs: [],
    namedOffices: new Set(),
    holders: new Map(),
    pending: [],
  }
}

/** How far back a look for somebody goes, in mentions: keeps the whole linear, and farther back nobody is meant. */
export const REACH = 80

/** Writes down what a mention refers to and why. */
export function settle(ref: Ref, entities: readonly Entity[], refersTo: readonly Ref[], by: Reason) {
  ref.entities = distinct(entities.map(rootOf))
  ref.refersTo = distinct(refersTo.filter((earlier) => earlier !== ref))
  ref.by = by
}

/** The last mention of each of several entities, where there is one. */
export function lastRefs(entities: readonly Entity[]): Ref[] {
  const refs: Ref[] = []
  for (const entity of entities) {
    const { lastRef } = rootOf(entity)
    if (lastRef !== null) refs.push(lastRef)
  }
  return refs
}

/** The last mention by a name of each of several entities, else the last one that is no pronoun, else the last one. */
export function lastNamedRefs(entities: readonly Entity[]): Ref[] {
  const refs: Ref[] = []
  for (const entity of entities) {
    const { lastNamed, lastSaid, lastRef } = rootOf(entity)
    const last = lastNamed ?? lastSaid ?? lastRef
    if (last !== null) refs.push(last)
  }
  return refs
}

/** Remembers a resolved mention for those that follow. */
export function remember(cast: Cast, ref: Ref) {
  cast.past.push(ref)
  for (const entity of ref.entities) {
    const root = rootOf(entity)
    root.lastRef = ref
    if (ref.phrase !== null) root.lastSaid = ref
    if (ref.phrase !== null && ref.phrase.names.length > 0) root.lastNamed = ref
    root.mentions++
  }
  const [only] = ref.entities
  if (ref.entities.length === 1 && only !== undefined && rootOf(only).kind === 'person')
    cast.pastPersons.push(ref)
  if (ref.entities.length > 1) cast.pairs.push(ref)
}

/** The entity of a body's name, made when it is new. */
export function bodyNamed(
  cast: Cast,
  key: string,
  kind: SpeakerKind,
  label: string,
): { entity: Entity; isNew: boolean } {
  const known = cast.bodies.get(key)
  if (known !== undefined) return { entity: rootOf(known), isNew: false }
  const entity = newEntity(kind, label)
  cast.bodies.set(key, entity)
  return { entity, isNew: true }
}
