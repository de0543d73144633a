import { foldWord } from '#corpus/text/foldWord.ts'
import { bodyNamed, lastRefs, REACH, settle, type Cast } from './cast.ts'
import { rootOf, type Entity } from './entity.ts'
import { resolveGroup } from './resolveBody.ts'
import { nounFits } from './officeFit.ts'
import { officeName } from './officeKey.ts'
import type { Phrase } from './phrase.ts'
import type { Ref } from './ref.ts'
import { stateOf } from './stateOf.ts'
import { transferOffice } from './transferOffice.ts'

/** Nouns that count states, not people. */
const STATES: ReadonlySet<string> = new Set(
  'pays etats nations capitales gouvernements puissances voisins allies rivaux republiques peuples'.split(
    ' ',
  ),
)
/** Nouns that stand for whoever was paired before. */
const ANYBODY: ReadonlySet<string> = new Set(
  'parties camps cotes hommes femmes interlocuteurs delegations'.split(' '),
)

/**
 * Resolves *les deux ministres, les deux parties, tous deux*: the last two (three …) named together whom the noun fits,
 * else the last ones that met in a sentence; states for *les deux pays*.
 */
export function resolvePair(cast: Cast, ref: Ref, phrase: Phrase | null) {
  const count = phrase?.count ?? 2
  const noun = foldWord(phrase?.text.split(/\s/u)[0] ?? '')
  const counted = phrase !== null && phrase.noun === null && COUNT_ALONE.has(noun) ? '' : noun
  if (STATES.has(counted)) return resolveStates(cast, ref, count)
  if (phrase?.noun?.role === 'any' && phrase.complement !== null) return resolveGroup(cast, ref, phrase)
  const found = findPair(cast, ref, counted, phrase, count)
  if (found !== null) return settle(ref, found.entities, found.refs, 'pair')
  if (counted === 'parties') return resolveStates(cast, ref, count)
  if (phrase !== null && resolveHeads(cast, ref, phrase, count)) return
  settle(ref, [], [], 'unknown')
}

const COUNT_ALONE: ReadonlySet<string> = new Set(['tous', 'toutes', 'les', 'deux'])

/** Who is counted: by the noun persons who hold such an office, bodies, or whoever was paired nearby. */
function findPair(cast: Cast, ref: Ref, noun: string, phrase: Phrase | null, count: number): Several | null {
  const near = lastPair(cast, count, (entity) => rootOf(entity).kind !== 'group')
  const nearby = near?.refs.every(({ paragraph }) => ref.paragraph - paragraph <= 1) ? near : null
  if (noun === '' || ANYBODY.has(noun))
    return lastPair(cast, count, isPerson) ?? lastTwo(cast, ref, count, isPerson) ?? near
  const known = phrase?.noun ?? null
  if (known?.kind === 'person') {
    const fits = (entity: Entity) => nounFits(entity, known)
    const qualified = phrase?.offices.some(({ words }) => words.length > 0) === true
    const together =
      lastPair(cast, count, fits) ?? (qualified && nearby?.entities.every(isPerson) ? nearby : null)
    const authors = AUTHORS.has(known.lemma) ? lastPair(cast, count, isUntoldPerson) : null
    return together ?? authors ?? lastTwo(cast, ref, count, fits)
  }
  if (known?.kind === 'institution')
    return lastPair(cast, count, (entity) => rootOf(entity).kind === 'institution') ?? ofTitle(cast, count)
  return nearby
}

/** Nouns for those by whom a paper is: *le rapport de M. Roche et de Mme Morel … Les rapporteurs*. */
const AUTHORS: ReadonlySet<string> = new Set('rapporteur auteur coauteur signataire redacteur'.split(' '))

function isUntoldPerson(entity: Entity): boolean {
  const root = rootOf(entity)
  return root.kind === 'person' && root.names.length > 0 && root.offices.length === 0
}

/** *les deux groupes* of a title that joins two. */
function ofTitle(cast: Cast, count: number): Several | null {
  if (cast.titlePair === null || count !== 2) return null
  const entities = cast.titlePair.map((name) => {
    const { entity } = bodyNamed(cast, foldWord(name), 'institution', name)
    if (entity.names.length === 0) entity.names.push(name)
    return entity
  })
  return { entities, refs: lastRefs(entities) }
}

/** *les deux chefs d’État* of states named before, when the text names no one: known by office and country. */
function resolveHeads(cast: Cast, ref: Ref, phrase: Phrase, count: number): boolean {
  const [office] = phrase.offices
  if (office === undefined || officeName(office) !== 'state') return false
  const pair = lastPair(cast, count, (entity) => rootOf(entity).country !== null)
  const codes = new Set(pair?.entities.flatMap((entity) => rootOf(entity).country ?? []))
  if (pair === null || codes.size !== count) return false
  const heads = [...codes].map((code) => {
    const own = transferOffice(office, code, 'm')
    const { entity } = bodyNamed(cast, `person ${foldWord(own.text)}`, 'person', own.text)
    if (entity.offices.length === 0) entity.offices.push(own)
    entity.country = code
    return entity
  })
  settle(ref, heads, pair.refs, 'pair')
  return true
}

interface Several {
  entities: Entity[]
  refs: Ref[]
}

function lastPair(cast: Cast, count: number, fits: (entity: Entity) => boolean): Several | null {
  const { pairs } = cast
  for (let i = pairs.length - 1; i >= Math.max(0, pairs.length - REACH); i--) {
    const pair = pairs[i]
    if (pair?.entities.length === count && pair.entities.every(fits))
      return { entities: pair.entities, refs: [pair] }
  }
  return null
}

/** The last persons, each once, whom the noun fits: exactly as many as are counted, none left over nearby. */
function lastTwo(cast: Cast, ref: Ref, count: number, fits: (entity: Entity) => boolean): Several | null {
  const found = new Map<Entity, Ref>()
  const { pastPersons } = cast
  for (let i = pastPersons.length - 1; i >= Math.max(0, pastPersons.length - REACH); i--) {
    const candidate = pastPersons[i]
    const [entity] = candidate?.entities ?? []
    if (candidate === undefined || entity === undefined || candidate.level !== ref.level) continue
    const root = rootOf(entity)
    if (!found.has(root) && fits(root)) found.set(root, candidate)
    if (found.size === count) break
  }
  if (found.size !== count) return null
  const entries = [...found].toReversed()
  return { entities: entries.map(([entity]) => entity), refs: entries.map(([, candidate]) => candidate) }
}

function isPerson(entity: Entity): boolean {
  return rootOf(entity).kind === 'person'
}

function isState(entity: Entity): boolean {
  return rootOf(entity).kind === 'country'
}

/** *les deux pays*: the states last named together, else those of the last pair of persons, else the last two named. */
function resolveStates(cast: Cast, ref: Ref, count: number) {
  const pair = lastPair(cast, count, isState)
  if (pair !== null) return settle(ref, pair.entities, pair.refs, 'pair')
  const persons = lastPair(cast, count, (entity) => rootOf(entity).country !== null)
  if (persons !== null) {
    const states = persons.entities.flatMap((entity) => stateOf(cast, rootOf(entity).country) ?? [])
    if (new Set(states).size === count) return settle(ref, states, persons.refs, 'pair')
  }
  const found = new Map<Entity, Ref>()
  for (let i = cast.past.length - 1; i >= Math.max(0, cast.past.length - REACH) && found.size < count; i--) {
    const candidate = cast.past[i]
    const [entity] = candidate?.entities ?? []
    if (candidate !== undefined && entity !== undefined && isState(entity) && !found.has(rootOf(entity)))
      found.set(rootOf(entity), candidate)
  }
  if (found.size !== count) return settle(ref, [], [], 'unknown')
  return settle(ref, [...found.keys()].toReversed(), [...found.values()], 'pair')
}

/** A longer list is taken up by nothing as one. */
const MOST_MEMBERS = 12

/** Two mentions that act together (*X et Y*; *X a reçu Y*): what follows may take them up as one. */
export function notePair(cast: Cast, before: Ref, ref: Ref) {
  const last = cast.pairs.at(-1)
  const goesOn =
    last !== undefined && last.virtual && last.to === before.to && last.paragraph === before.paragraph
  const list = goesOn && last.entities.length < MOST_MEMBERS ? last : before
  const entities = [...new Set([...list.entities, ...ref.entities].map(rootOf))]
  if (entities.length < 2 || before.entities.length === 0 || ref.entities.length === 0) return
  const rank = Math.max(before.rank, ref.rank)
  const pair: Ref = {
    ...ref,
    entities,
    refersTo: lastRefs(entities),
    by: 'coordination',
    rank,
    sourceOf: rank === 3 ? ref.sourceOf : [],
    virtual: true,
    partOf: null,
  }
  before.partOf = pair
  ref.partOf = pair
  cast.pairs.push(pair)
  cast.past.push(pair)
}
