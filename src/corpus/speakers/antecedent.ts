import { REACH, type Cast } from './cast.ts'
import { rootOf, type Entity } from './entity.ts'
import type { Pronoun, Ref } from './ref.ts'
import { isMany, sentencesBack } from './sentencesBack.ts'

/** Whether a mention can be taken up by *il* or *elle*. */
export function agreesWith(candidate: Ref, pronoun: Pronoun): boolean {
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
export const FAR_PARAGRAPHS = 6

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
        inOfficeNoun(cast, ref, pronoun) ??
        undisputed(cast, ref, pronoun) ??
        dominant(cast, ref, pronoun) ??
        topicMeant(cast, pronoun)
      )
    const found = bestOf(sentence, ref, pronoun)
    if (found !== null && (distance === 0 || !isMereThing(found))) return ownerBefore(found, pronoun) ?? found
    inside ??= distance === 0 ? insideSubject(sentence, ref, pronoun) : null
    closed ||= distance === 0 && sentence.some((each) => each.sourceOf.length > 0 && isMany(each))
  }
  return inside ?? inOfficeNoun(cast, ref, pronoun) ?? topicMeant(cast, pronoun)
}

/** The one whom the title names, when the text has named him too and his gender is known: the article is about him. */
function topicMeant(cast: Cast, pronoun: Pronoun): Ref | null {
  const root = cast.topic === null ? null : rootOf(cast.topic)
  return root !== null && pronoun.gender !== null && root.gender === pronoun.gender ? root.lastNamed : null
}

/** *a-t-on appris auprès de sa famille. Elle s’est éteinte*: the one to whom a circle belongs, before the circle. */
function ownerBefore(found: Ref, pronoun: Pronoun): Ref | null {
  const [entity] = found.entities
  if (found.by !== 'possessive' || entity === undefined || rootOf(entity).kind !== 'group') return null
  return found.refersTo.findLast((owner) => isPersonRef(owner) && agreesWith(owner, pronoun)) ?? null
}

function isPersonRef({ entities }: Ref): boolean {
  const [entity] = entities
  return entities.length === 1 && entity !== undefined && rootOf(entity).kind === 'person'
}

/** A paper that nobody quotes: *Le projet a été abandonné.* ¶ *Il partira en mars* is about somebody. */
function isMereThing({ entities, sourceOf }: Ref): boolean {
  const [entity] = entities
  return sourceOf.length === 0 && entity !== undefined && rootOf(entity).kind === 'document'
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
  // *Luc Morel, qui écrivait pour elle*
  if (
    ref.rank === 0 &&
    ref.pronoun?.kind === 'personal' &&
    candidate.sentence === ref.sentence &&
    candidate.rank >= 2
  )
    return 0
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
