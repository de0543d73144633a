import { roleForms } from '#corpus/french/nouns.ts'
import { agreesWith, antecedent } from './antecedent.ts'
import { bodyNamed, lastRefs, settle, type Cast } from './cast.ts'
import { rootOf } from './entity.ts'
import { groupBefore, pluralAntecedent } from './pluralAntecedent.ts'
import { resolvePair } from './resolveGroup.ts'
import { isMany } from './sentencesBack.ts'
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
  if (!many) return holderBefore(cast, ref, last) ?? last
  return isMany(last) ? last : cast.pairs.at(-1)?.to === last.to ? (cast.pairs.at(-1) ?? null) : null
}

/**
 * *l’historien Luc Morel, auteur d’un livre sur Tanit, pour qui …*: behind a bare name in a complement the relative is
 * of the person with an office before it in the sentence.
 */
function holderBefore(cast: Cast, ref: Ref, last: Ref): Ref | null {
  const said = last.phrase
  const bare =
    said !== null && said.names.length === 1 && said.honorific === null && said.offices.length === 0
  if (
    !bare ||
    last.rank > 0 ||
    last.sourceOf.length > 0 ||
    said.determiner !== null ||
    said.kind === 'country'
  )
    return null
  if (ref.from === last.to) return null
  const before = cast.past.slice(-NEAR).findLast((earlier) => earlier !== last && !earlier.virtual)
  if (before === undefined || before.sentence !== ref.sentence || before.level !== ref.level) return null
  return before.phrase?.kind === 'person' && before.phrase.offices.length > 0 && before.entities.length === 1
    ? before
    : null
}

const NEAR = 4

/** The last one named, whatever its place in the sentence, for *ce dernier, celle-ci*. */
function lastNamed(cast: Cast, ref: Ref, pronoun: Pronoun): Ref | null {
  const { past } = cast
  let thing: Ref | null = null
  const reported = lastReported(cast, ref, pronoun)
  if (reported !== null) return reported
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

/** *Les élus réclament le départ du président. Ce dernier …*: the last one said in the sentence before, though in somebody’s words. */
function lastReported(cast: Cast, ref: Ref, pronoun: Pronoun): Ref | null {
  const last = cast.past.findLast(({ virtual }) => !virtual)
  if (last === undefined || last.phrase === null || last.level === -1 || ref.level !== -1) return null
  const [entity] = last.entities
  const isPerson = entity !== undefined && last.entities.length === 1 && rootOf(entity).kind === 'person'
  if (!isPerson || last.paragraph !== ref.paragraph || ref.sentence - last.sentence !== 1) return null
  return last.phrase.determiner !== 'indefinite' && agreesWith(last, pronoun) && pronoun.plural !== true
    ? last
    : null
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
