import type { RoleClass } from '#corpus/french/nouns.ts'
import { foldWord } from '#corpus/text/foldWord.ts'
import { lastRefs, REACH, settle, type Cast } from './cast.ts'
import type { Found } from './described.ts'
import { calledName, gendersAgree, newEntity, rootOf, type Entity } from './entity.ts'
import { officeName } from './officeKey.ts'
import { genitive } from './genitive.ts'
import type { Office, Phrase } from './phrase.ts'
import type { Ref } from './ref.ts'
import { possessor } from './resolvePronoun.ts'
import { addOffice, findHolder, unnamed } from './resolveRole.ts'
import { stateOf } from './stateOf.ts'
import { transferOffice } from './transferOffice.ts'

/** The owner that a possessive points to: the member before *et*, the noun before *dont*, else the last source or subject. */
export function ownerOf(cast: Cast, ref: Ref, before: string, isTheirs: boolean): Ref | null {
  const last = cast.past.at(-1)
  if (ref.joined && last !== undefined) return cast.past.findLast((earlier) => !earlier.virtual) ?? null
  if (before === 'dont')
    return last !== undefined && last.paragraph === ref.paragraph && ref.from - last.to <= 2 ? last : null
  return (
    possessor(cast, ref, { kind: 'possessive', gender: null, plural: isTheirs }) ?? ownerInside(cast, ref)
  )
}

/** *La verrerie Roux va fermer, a dit sa direction*: nobody before, so the one that the words of the source begin with. */
function ownerInside(cast: Cast, ref: Ref): Ref | null {
  if (ref.sourceOf.length === 0) return null
  const inside = cast.past.slice(-NEAR_PAIRS).find(({ level, rank, entities }) => {
    return ref.sourceOf.includes(level) && rank > 0 && entities.length === 1
  })
  return inside ?? null
}

/** *son homologue russe* has its owner's office, for Russia; without a country nothing is known of his office. */
export function homologueOffice(owner: Entity | null, phrase: Phrase): Office | null {
  const country = phrase.nationalities.find((code) => code !== '') ?? null
  const held = owner === null ? undefined : highest(rootOf(owner).offices)
  if (held === undefined || country === null) return null
  return transferOffice(held, country, phrase.gender ?? 'm')
}

/** The office that a homologue of whom no country is said holds somewhere: it fits him (*les deux ministres*) and is not shown. */
export function sharedOffice(owner: Entity | null): Office | null {
  const held = owner === null ? undefined : highest(rootOf(owner).offices)
  return held === undefined ? null : { ...held, country: null, text: '' }
}

/** Of several offices of one person the one that a homologue shares: *conseiller d’État et ministre* is a minister. */
function highest(offices: readonly Office[]): Office | undefined {
  const present = offices.filter((office) => !office.former)
  const found = RANKS.flatMap((role) => present.filter((office) => office.noun.role === role))
  return found[0] ?? present[0]
}

const RANKS: readonly RoleClass[] = ['state', 'government', 'minister', 'chief']

/** Resolves *son représentant, leur porte-parole* (and *dont la représentante*) without a name of its own. */
export function resolveOwned(cast: Cast, ref: Ref, phrase: Phrase, owner: Ref | null) {
  const [office] = phrase.offices
  const [entity] = owner?.entities ?? []
  if (office === undefined || owner === null || entity === undefined || owner.entities.length !== 1) {
    settleUnowned(cast, ref, phrase)
    return
  }
  const root = rootOf(entity)
  const bareColleague = office.noun.lemma === 'collegue' && office.words.length === 0
  const other = COUNTERPARTS.has(office.noun.lemma) || bareColleague ? counterpart(cast, root, office) : null
  if (other !== null) {
    settle(ref, [other.entity], [other.pair, owner], 'pair')
    return
  }
  if (office.noun.lemma === 'homologue') {
    resolveHomologue(cast, ref, phrase, owner, homologueOffice(root, phrase))
    return
  }
  const owned = ownedOffice(office, root)
  const holder = findHolder(cast, { ...phrase, offices: [owned] }, owned, true)
  if (holder !== null && holder.entity !== root) {
    settle(ref, [holder.entity], [holder.ref, owner], 'possessive')
    return
  }
  const person = unnamed(
    cast,
    { ...phrase, text: owned.text, offices: [owned] },
    root.local || root.kind === 'person',
  )
  addOffice(cast, person, owned)
  person.country ??= owned.country
  settle(ref, [person], [...lastRefs([person]), owner], 'possessive')
}

/** *son hôte, son interlocuteur, son homologue*: nouns for the one that somebody deals with. */
const COUNTERPARTS: ReadonlySet<string> = new Set([
  'hote',
  'interlocuteur',
  'homologue',
  'invite',
  'visiteur',
  'vis-a-vis',
])

/** The other member of the last pair, unless the country said is not his. */
function counterpart(cast: Cast, owner: Entity, office: Office): { entity: Entity; pair: Ref } | null {
  const { pairs } = cast
  const near = pairs.slice(-NEAR_PAIRS).toReversed()
  const own = near.filter(
    ({ entities }) => entities.length === 2 && entities.some((entity) => rootOf(entity) === owner),
  )
  const pair = own.find(({ entities }) => sameOffice(entities)) ?? own[0]
  const other =
    pair?.entities.length === 2 ? pair.entities.find((entity) => rootOf(entity) !== owner) : undefined
  if (pair === undefined || other === undefined || rootOf(other).kind !== 'person')
    return onlyOther(cast, owner, office)
  const { country } = rootOf(other)
  return office.country === null || country === office.country ? { entity: other, pair } : null
}

const NEAR_PAIRS = 20

/** Of talks that no sentence pairs: the one other person with a name and an office so far (*sa visiteuse*); null for two. */
function onlyOther(cast: Cast, owner: Entity, office: Office): { entity: Entity; pair: Ref } | null {
  if (office.noun.lemma === 'homologue' || office.noun.lemma === 'collegue' || office.country !== null)
    return null
  const found = new Map<Entity, Ref>()
  for (const ref of cast.pastPersons.slice(-REACH)) {
    const [entity] = ref.entities
    const root = entity === undefined ? owner : rootOf(entity)
    if (root === owner || root.names.length === 0 || root.offices.length === 0) continue
    if (!gendersAgree(root, office.gender)) continue
    found.set(root, ref)
  }
  const [only] = found
  return only === undefined || found.size > 1 ? null : { entity: only[0], pair: only[1] }
}

/** Two ministers, two presidents: homologues. */
function sameOffice(entities: readonly Entity[]): boolean {
  const [first, second] = entities.map(
    (entity) =>
      new Set(
        rootOf(entity)
          .offices.filter((office) => !office.former)
          .map(officeName),
      ),
  )
  return first !== undefined && second !== undefined && [...first].some((office) => second.has(office))
}

/** An unknown owner: nobody but these words, until a later mention says more. */
function settleUnowned(cast: Cast, ref: Ref, phrase: Phrase) {
  settle(ref, [unnamed(cast, phrase, true)], [], 'asWritten')
}

function resolveHomologue(cast: Cast, ref: Ref, phrase: Phrase, owner: Ref, office: Office | null) {
  const holder =
    office === null
      ? null
      : (findHolder(cast, { ...phrase, offices: [office] }, office, true) ??
        openHomologue(cast, owner, office))
  if (holder !== null && !owner.entities.map(rootOf).includes(holder.entity)) {
    settle(ref, [holder.entity], [holder.ref, owner], 'homologue')
    return
  }
  const person = newEntity('person', office?.text ?? phrase.text)
  person.local = office === null
  if (office !== null) addOffice(cast, person, office)
  person.country = office?.country ?? null
  settle(ref, [person], [owner], 'homologue')
}

/** The one other person named with that office and no state (*le ministre Zhao Lin … son homologue chinois*); null for two. */
function openHomologue(cast: Cast, owner: Ref, office: Office): Found | null {
  const owners = new Set(owner.entities.map(rootOf))
  const found = new Map<Entity, Ref>()
  for (const ref of cast.pastPersons.slice(-REACH).toReversed()) {
    const [entity] = ref.entities
    const root = entity === undefined ? null : rootOf(entity)
    if (root === null || found.has(root) || owners.has(root) || root.names.length === 0) continue
    const free = root.country === null || root.country === office.country
    const told = root.gender ?? office.gender
    if (!free || (office.gender !== null && told !== office.gender)) continue
    if (
      ![...root.offices, ...root.hinted].some(
        (held) => !held.former && officeName(held) === officeName(office),
      )
    )
      continue
    found.set(root, ref)
  }
  const [only] = found
  if (only === undefined || found.size > 1) return null
  only[0].country ??= office.country
  return { entity: only[0], ref: only[1] }
}

/** *son représentant* of Russia → *représentant de la Russie*, an office of that state or body. */
function ownedOffice(office: Office, owner: Entity): Office {
  const name = calledName(owner)
  const words =
    owner.kind === 'country' || owner.kind === 'person'
      ? office.words
      : [...office.words, ...foldWord(name).split(' ')]
  return {
    ...office,
    country: owner.kind === 'person' ? office.country : (office.country ?? owner.country),
    words,
    text: `${office.text} ${genitive(owner, name)}`,
  }
}

/** *son pays*: the state of its owner. */
export function resolveOwnCountry(cast: Cast, ref: Ref, owner: Ref | null): boolean {
  const [entity] = owner?.entities ?? []
  const state = entity === undefined || owner === null ? null : stateOf(cast, rootOf(entity).country)
  if (state === null || owner === null) return false
  settle(ref, [state], [owner], 'possessive')
  return true
}
