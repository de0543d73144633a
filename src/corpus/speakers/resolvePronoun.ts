import { roleForms } from '#corpus/french/nouns.ts'
import { bodyNamed, lastRefs, REACH, settle, type Cast } from './cast.ts'
import { rootOf, type Entity } from './entity.ts'
import { resolvePair } from './resolveGroup.ts'
import type { Pronoun, Reason, Ref } from './ref.ts'

/** Resolves a pronoun by its kind; leaves it without anybody when the text does not decide. */
export function resolvePronoun(cast: Cast, ref: Ref, pronoun: Pronoun) {
  switch (pronoun.kind) {
    case 'personal':
      return takeUp(
        ref,
        pronoun.plural === true ? pluralAntecedent(cast, ref, pronoun) : antecedent(cast, ref, pronoun),
      )
    case 'possessive':
      return takeUp(ref, possessor(cast, ref, pronoun), 'possessive')
    case 'relative':
      return takeUp(ref, relativeAntecedent(cast, ref, pronoun), 'relative')
    case 'demonstrative':
      return takeUp(ref, lastNamed(cast, ref, pronoun), 'demonstrative')
    case 'first':
    case 'second':
      return resolveOrdinal(cast, ref, pronoun)
    case 'both':
      return resolvePair(cast, ref, null)
    case 'some':
      return takeUp(ref, groupBefore(cast, ref))
    case 'none':
      return settle(ref, [], [], 'unknown')
    default:
      return pronoun.kind satisfies never
  }
}

function takeUp(ref: Ref, found: Ref | null, by?: Reason) {
  if (found === null) settle(ref, [], [], 'unknown')
  else settle(ref, found.entities, [found], by ?? (found.sourceOf.length > 0 ? 'lastSource' : 'subject'))
}

/** Whether a mention can be taken up by *il* or *elle*. */
function agreesWith(candidate: Ref, pronoun: Pronoun): boolean {
  const [entity] = candidate.entities
  if (entity === undefined || candidate.entities.length !== 1) return false
  const { plural, gender, likelyGender, kind } = rootOf(entity)
  if (plural) return false
  if (pronoun.gender === null) return true
  if (gender !== null) return gender === pronoun.gender
  if (kind !== 'person') return true
  return likelyGender === null || likelyGender === pronoun.gender
}

/** How far a pronoun reaches: beyond the paragraph before, only somebody who stands alone or dominates is meant. */
const FAR_PARAGRAPHS = 6

/**
 * Who a singular personal pronoun takes up: sentence by sentence backwards, the source or subject of the narrator's
 * level first; a plural source in the same paragraph that does not agree closes it (*X et Y ont dit …, a-t-il dit*).
 */
export function antecedent(cast: Cast, ref: Ref, pronoun: Pronoun): Ref | null {
  let closed = false
  let crossed = false
  let inside: Ref | null = null
  for (const sentence of sentencesBack(cast, ref)) {
    const [first] = sentence
    if (first === undefined) continue
    const distance = ref.paragraph - first.paragraph
    if (distance > 0 && closed) return null
    if (distance > 0 && inside !== null) return inside
    if (distance > 0 && !crossed) {
      crossed = true
      const introduced = introducedHere(cast, ref, pronoun)
      if (introduced !== null) return introduced
    }
    if (distance > 1)
      return (
        inOfficeNoun(cast, ref, pronoun) ?? undisputed(cast, ref, pronoun) ?? dominant(cast, ref, pronoun)
      )
    const found = bestOf(sentence, ref, pronoun)
    if (found !== null) return found
    inside ??= distance === 0 ? insideSubject(sentence, ref, pronoun) : null
    closed ||= distance === 0 && sentence.some((each) => each.sourceOf.length > 0 && isMany(each))
  }
  return inside ?? inOfficeNoun(cast, ref, pronoun)
}

/** *le docteur Fatou Roche … Elle*: the last source, whose masculine office alone speaks against *elle*, when nobody else will do. */
function inOfficeNoun(cast: Cast, ref: Ref, pronoun: Pronoun): Ref | null {
  if (pronoun.gender !== 'f' || pronoun.plural === true) return null
  const last = cast.past
    .slice(-REACH)
    .findLast(({ sourceOf, level, virtual }) => !virtual && sourceOf.length > 0 && level === ref.level)
  const [entity] = last?.entities ?? []
  if (last === undefined || entity === undefined || last.entities.length !== 1) return null
  const { kind, gender, names } = rootOf(entity)
  const near = ref.paragraph - last.paragraph <= 1
  return near && kind === 'person' && gender === null && names.length > 0 ? last : null
}

function isMany(ref: Ref): boolean {
  const [entity] = ref.entities
  return ref.entities.length > 1 || (entity !== undefined && rootOf(entity).plural)
}

/** The mentions before `ref`, grouped by sentence, the nearest sentence first. */
function* sentencesBack(cast: Cast, ref: Ref): Generator<Ref[]> {
  let group: Ref[] = []
  const { past } = cast
  for (let i = past.length - 1; i >= Math.max(0, past.length - REACH); i--) {
    const earlier = past[i]
    if (earlier === undefined || earlier === ref) continue
    if (
      group[0] !== undefined &&
      (group[0].sentence !== earlier.sentence || group[0].paragraph !== earlier.paragraph)
    ) {
      yield group
      group = []
    }
    group.push(earlier)
  }
  if (group.length > 0) yield group
}

/** The mention of a sentence that a pronoun takes up: a source, then a subject; persons before things; the later one. */
function bestOf(sentence: readonly Ref[], ref: Ref, pronoun: Pronoun): Ref | null {
  let best: Ref | null = null
  let bestWorth = 0
  for (const candidate of sentence) {
    const worth = worthOf(candidate, ref, pronoun)
    if (worth > bestWorth) {
      best = candidate
      bestWorth = worth
    }
  }
  return best
}

/** A member of a joint source or subject is meant alone only when it alone agrees. */
function isOnlyMember(candidate: Ref, pronoun: Pronoun): boolean {
  const { partOf } = candidate
  if (partOf === null || partOf.by !== 'coordination' || !partOf.joined) return true
  const agreeing = partOf.entities.filter((entity) => {
    const { gender, likelyGender } = rootOf(entity)
    const known = gender ?? likelyGender
    return known === null || pronoun.gender === null || known === pronoun.gender
  })
  return agreeing.length === 1
}

function worthOf(candidate: Ref, ref: Ref, pronoun: Pronoun): number {
  if (!agreesWith(candidate, pronoun) || !isOnlyMember(candidate, pronoun)) return 0
  if (ref.sourceOf.includes(candidate.level)) return 0
  const sameLevel = candidate.level === ref.level
  const isSource = candidate.sourceOf.length > 0
  if (!sameLevel && !isSource) return 0
  if (candidate.rank === 0 || (candidate.aside && candidate.sentence === ref.sentence)) return 0
  const [entity] = candidate.entities
  const person = entity !== undefined && rootOf(entity).kind === 'person' ? 4 : 0
  return 1 + person + candidate.rank * 2 + (sameLevel ? 1 : 0)
}

/**
 * The one person whom the paragraph of a source names for the first time, with an office, wherever in a sentence
 * (*L’idée amuse Nadia Roche, maire de Lens. Le pont tiendra, dit-elle.*), when it has no other.
 */
function introducedHere(cast: Cast, ref: Ref, pronoun: Pronoun): Ref | null {
  if (ref.sourceOf.length === 0 || ref.level !== -1) return null
  const { pastPersons } = cast
  let found: Ref | null = null
  for (let i = pastPersons.length - 1; i >= Math.max(0, pastPersons.length - REACH); i--) {
    const earlier = pastPersons[i]
    const [entity] = earlier?.entities ?? []
    if (earlier === undefined || entity === undefined || earlier.paragraph !== ref.paragraph) break
    if (earlier.level !== -1 || !agreesWith(earlier, pronoun)) continue
    if (found?.entities[0] !== undefined && rootOf(found.entities[0]) !== rootOf(entity)) return null
    found = earlier
  }
  const said = found?.phrase ?? null
  return said !== null && said.names.length > 0 && said.offices.length > 0 && found?.by === 'named'
    ? found
    : null
}

/**
 * The thing that opened the speech of the sentence before (*Selon X, la déclaration …. Elle prévoit …*), or the person
 * (*Le ministre était au courant, a écrit la revue. « … », avait-il dit*).
 */
function insideSubject(sentence: readonly Ref[], ref: Ref, pronoun: Pronoun): Ref | null {
  return (
    sentence.find((candidate) => {
      const [entity] = candidate.entities
      return (
        candidate.level !== ref.level &&
        candidate.rank > 0 &&
        entity !== undefined &&
        (rootOf(entity).kind === 'document' ||
          (rootOf(entity).kind === 'person' && isNamedSubject(candidate, ref))) &&
        agreesWith(candidate, pronoun)
      )
    }) ?? null
  )
}

function isNamedSubject({ rank, phrase, sentence }: Ref, ref: Ref): boolean {
  return (
    rank >= 2 &&
    ref.level === -1 &&
    ref.sourceOf.length > 0 &&
    ref.sentence - sentence <= 1 &&
    (phrase?.names.length ?? 0) > 0
  )
}

/** The last one who spoke, when nobody at all has spoken or acted since, up to a few paragraphs back. */
function undisputed(cast: Cast, ref: Ref, pronoun: Pronoun): Ref | null {
  const { past } = cast
  for (let i = past.length - 1; i >= Math.max(0, past.length - REACH); i--) {
    const candidate = past[i]
    const [entity] = candidate?.entities ?? []
    if (candidate === undefined || entity === undefined || candidate.rank === 0 || candidate.level !== -1)
      continue
    if (ref.paragraph - candidate.paragraph > NEAR_PARAGRAPHS) return null
    const isPerson = rootOf(entity).kind === 'person'
    if (!isPerson && candidate.sourceOf.length === 0) continue
    return isPerson && candidate.rank === 3 && agreesWith(candidate, pronoun) ? candidate : null
  }
  return null
}

const NEAR_PARAGRAPHS = 3

/** Of those who agree in the paragraphs farther back the one named far more often than any other, or nobody. */
function dominant(cast: Cast, ref: Ref, pronoun: Pronoun): Ref | null {
  const last = new Map<Entity, Ref>()
  const { past } = cast
  for (let i = past.length - 1; i >= Math.max(0, past.length - REACH); i--) {
    const candidate = past[i]
    const [entity] = candidate?.entities ?? []
    if (
      candidate === undefined ||
      entity === undefined ||
      candidate.level !== ref.level ||
      candidate.rank === 0
    )
      continue
    if (ref.paragraph - candidate.paragraph > FAR_PARAGRAPHS) break
    const root = rootOf(entity)
    if (root.kind === 'person' && agreesWith(candidate, pronoun) && !last.has(root)) last.set(root, candidate)
  }
  const ranked = [...last].toSorted(([a], [b]) => b.mentions - a.mentions)
  const [first, second] = ranked
  if (first === undefined) return null
  return second === undefined || first[0].mentions >= 2 * second[0].mentions ? first[1] : null
}

/** Who *ils, elles* take up: a plural or several, or the pair that met in the sentence before. */
function pluralAntecedent(cast: Cast, ref: Ref, pronoun: Pronoun): Ref | null {
  let sentences = 0
  for (const sentence of sentencesBack(cast, ref)) {
    if (ref.paragraph - (sentence[0]?.paragraph ?? 0) > 1 || sentences++ > 6)
      return onlyPair(cast, ref, pronoun)
    const found = sentence.find(
      (candidate) =>
        candidate.level === ref.level &&
        candidate.rank > 0 &&
        isMany(candidate) &&
        manyAgree(candidate, pronoun),
    )
    if (found !== undefined) return found
  }
  return null
}

/** Those who met or spoke together, when the paragraphs farther back know no others. */
function onlyPair(cast: Cast, ref: Ref, pronoun: Pronoun): Ref | null {
  let found: Ref | null = null
  for (let i = cast.pairs.length - 1; i >= Math.max(0, cast.pairs.length - NEAR_PAIRS); i--) {
    const pair = cast.pairs[i]
    if (pair === undefined || pair.level !== -1 || ref.paragraph - pair.paragraph > FAR_PARAGRAPHS) continue
    const members = new Set(pair.entities.map(rootOf))
    if (pair.entities.some((entity) => rootOf(entity).kind !== 'person')) continue
    const same = found === null || found.entities.every((entity) => members.has(rootOf(entity)))
    if (!same) return null
    if (manyAgree(pair, pronoun)) found ??= pair
  }
  return found
}

const NEAR_PAIRS = 12

/** *Des parents se sont réunis. Certains demandent …*: the group of the paragraph, as a whole. */
function groupBefore(cast: Cast, ref: Ref): Ref | null {
  const found = cast.past.slice(-12).findLast((earlier) => earlier.level === -1 && earlier.rank > 0)
  const [entity] = found?.entities ?? []
  const isGroup = found?.entities.length === 1 && entity !== undefined && rootOf(entity).kind === 'group'
  return isGroup && found?.paragraph === ref.paragraph ? found : null
}

function manyAgree(candidate: Ref, pronoun: Pronoun): boolean {
  // *les deux pays … ils*: the noun's gender, not its members'.
  const counted = candidate.phrase?.count ?? null
  if (counted !== null && candidate.phrase?.sure === false && pronoun.gender === 'm') return true
  const genders = candidate.entities.map((entity) => rootOf(entity).gender)
  return pronoun.gender === 'm'
    ? genders.some((gender) => gender !== 'f')
    : genders.every((gender) => gender !== 'm')
}

/** The owner behind *ses yeux, leur porte-parole*: the source or subject before, of any gender. */
export function possessor(cast: Cast, ref: Ref, pronoun: Pronoun): Ref | null {
  const any: Pronoun = { kind: 'personal', gender: null, plural: pronoun.plural }
  if (pronoun.plural !== true) return antecedent(cast, ref, any)
  const owner = pluralAntecedent(cast, ref, { ...any, gender: 'm' }) ?? antecedent(cast, ref, any)
  const [entity] = owner?.entities ?? []
  // *leur* is never one man's.
  const isOne = owner?.entities.length === 1 && entity !== undefined && rootOf(entity).kind === 'person'
  return isOne && !rootOf(entity).plural ? null : owner
}

/** The noun right before a relative; a plural verb behind it asks for several. */
function relativeAntecedent(cast: Cast, ref: Ref, pronoun: Pronoun): Ref | null {
  const last = cast.past.at(-1)
  if (last === undefined || last.paragraph !== ref.paragraph || ref.from - last.to > 1) return null
  const many = pronoun.plural ?? false
  if (!many) return last
  return isMany(last) ? last : cast.pairs.at(-1)?.to === last.to ? (cast.pairs.at(-1) ?? null) : null
}

/** The last one named, whatever its place in the sentence, for *ce dernier, celle-ci*. */
function lastNamed(cast: Cast, ref: Ref, pronoun: Pronoun): Ref | null {
  const { past } = cast
  let thing: Ref | null = null
  for (let i = past.length - 1; i >= Math.max(0, past.length - 12); i--) {
    const candidate = past[i]
    const [entity] = candidate?.entities ?? []
    if (candidate === undefined || entity === undefined || candidate.level !== ref.level) continue
    if (ref.paragraph - candidate.paragraph > 1) break
    if (pronoun.plural === true ? !isMany(candidate) : !agreesWith(candidate, pronoun)) continue
    if (rootOf(entity).kind === 'person' || pronoun.plural === true) return candidate
    thing ??= candidate
  }
  return thing
}

/** *Deux médecins divergent.*: two whom nobody names, said since the last pair and near by. */
function countedBefore(cast: Cast, ref: Ref, pair: Ref | undefined): Ref | null {
  const found = cast.past.slice(-12).findLast(({ phrase, level }) => level === -1 && phrase?.plural === true)
  const count = found?.phrase?.count ?? 0
  const near = found !== undefined && ref.paragraph - found.paragraph <= 1 && found.entities.length === 1
  const later = pair === undefined || pair.paragraph < (found?.paragraph ?? 0)
  return near && later && count === 2 ? found : null
}

/** *le premier* of two doctors: *médecin*, of this article alone. */
function oneOf(cast: Cast, ref: Ref, counted: Ref) {
  const lemma = counted.phrase?.noun?.lemma ?? ''
  const forms = roleForms(lemma)
  const label = (ref.pronoun?.gender === 'f' ? forms?.f : forms?.m) ?? lemma
  if (label === '') return settle(ref, [], [], 'unknown')
  const key = `one ${ref.pronoun?.kind ?? ''} ${counted.paragraph} ${counted.start}`
  const { entity } = bodyNamed(cast, key, 'person', label)
  entity.local = true
  settle(ref, [entity], [counted], 'ordinal')
}

/** *le premier … le second*: the members of the last pair, in order. */
function resolveOrdinal(cast: Cast, ref: Ref, pronoun: Pronoun) {
  const pair = cast.pairs.at(-1)
  const counted = countedBefore(cast, ref, pair)
  if (counted !== null) return oneOf(cast, ref, counted)
  const entity = pair?.entities.length === 2 ? pair.entities[pronoun.kind === 'first' ? 0 : 1] : undefined
  if (pair === undefined || entity === undefined) return settle(ref, [], [], 'unknown')
  return settle(ref, [entity], [pair, ...lastRefs([entity])], 'ordinal')
}
