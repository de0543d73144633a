import { DETERMINERS } from '#corpus/french/nounPhraseWords.ts'
import { foldWord } from '#corpus/text/foldWord.ts'
import { lastRefs, REACH, remember, settle, type Cast } from './cast.ts'
import { calledName, rootOf, type Entity } from './entity.ts'
import { learnGender, meet, note } from './noteMention.ts'
import { ownerOf, resolveOwnCountry, resolveOwned } from './owned.ts'
import { genitive } from './genitive.ts'
import { introduce } from './introduced.ts'
import type { Phrase } from './phrase.ts'
import { readSource } from './readSource.ts'
import type { Ref } from './ref.ts'
import {
  resolveCountry,
  resolveDocument,
  resolveGroup,
  resolveInstitution,
  withLongName,
} from './resolveBody.ts'
import { notePair, resolvePair } from './resolveGroup.ts'
import { resolveName } from './resolveName.ts'
import { placeOfOn } from './resolveOn.ts'
import { resolvePronoun } from './resolvePronoun.ts'
import { addOffice, noteOffices, resolveRole } from './resolveRole.ts'
import type { ScenePart } from './scene.ts'
import { firmMeant } from './sameBody.ts'
import { resolveSameSource } from './sameSource.ts'
import { spelledOut } from './spelledOut.ts'

/** Says whom a mention refers to, given all mentions before it, and remembers it for those that follow. */
export function resolve(cast: Cast, part: ScenePart, ref: Ref) {
  const { pronoun } = ref
  const phrase =
    ref.phrase === null ? null : spelledOut(cast, withLongName(cast, ref.phrase, part.text, ref.start))
  ref.phrase = phrase
  if (ref.predicate && phrase !== null) return predicate(cast, ref, phrase)
  const owner = phrase === null ? null : possessiveOwner(cast, part, ref, phrase)
  const place = pronoun?.kind === 'none' && ref.sourceOf.length > 0 ? placeOfOn(part, ref) : null
  if (place !== null) resolvePhrase(cast, part, ref, place, null)
  else if (pronoun !== null) resolvePronoun(cast, ref, pronoun)
  else if (phrase !== null) resolvePhrase(cast, part, ref, phrase, owner)
  if (ref.entities.length === 0) {
    if (isBareSubject(ref)) cast.bareName = ref
    return
  }
  if (phrase !== null) note(cast, part, ref, phrase, owner)
  introduce(cast, part, ref)
  const before = cast.past.findLast((earlier) => !earlier.virtual)
  remember(cast, ref)
  if (pronoun !== null) learnGender(ref)
  if (ref.rank > 0) takePending(cast, ref)
  if (before !== undefined && before.paragraph === ref.paragraph) {
    if (ref.joined) notePair(cast, before, ref)
    else meet(cast, part, ref)
  }
}

/** A name of one word, subject of the main clause, of which nothing tells what it names. */
function isBareSubject({ phrase, rank, level }: Ref): boolean {
  return (
    phrase?.kind === 'unknown' &&
    phrase.names.length === 1 &&
    phrase.determiner === null &&
    rank >= 2 &&
    level === -1
  )
}

function resolvePhrase(cast: Cast, part: ScenePart, ref: Ref, phrase: Phrase, owner: Ref | null) {
  if (isKnownBody(cast, phrase))
    return resolveInstitution(cast, ref, { ...phrase, kind: 'institution' }, owner)
  if (
    phrase.names.length > 0 &&
    (phrase.kind === 'person' || phrase.kind === 'unknown') &&
    resolveName(cast, ref, phrase)
  )
    return
  if (phrase.count !== null && phrase.determiner !== 'indefinite') return resolvePair(cast, ref, phrase)
  if (isOwnCountry(phrase) && resolveOwnCountry(cast, ref, owner)) return
  switch (phrase.kind) {
    case 'person': {
      const firm = firmMeant(cast, ref, phrase)
      if (firm !== null) return settle(ref, [firm], lastRefs([firm]), 'sameNoun')
      if (phrase.plural && isOwned(phrase, owner)) return resolveOwnCircle(cast, ref, phrase, owner)
      if (phrase.plural) return resolvePersons(cast, ref, withArticle(part, phrase))
      return owner === null && phrase.determiner !== 'possessive'
        ? resolveRole(cast, ref, phrase)
        : resolveOwned(cast, ref, phrase, owner)
    }
    case 'country':
      return resolveCountry(cast, ref, phrase)
    case 'circle':
      if (resolveSameSource(cast, part, ref, phrase)) return
      if (isOwned(phrase, owner)) return resolveOwnCircle(cast, ref, phrase, owner)
      return ref.sourceOf.length > 0 ? resolveUnknown(cast, ref, phrase) : undefined
    case 'institution':
      if (isParties(phrase)) {
        resolvePair(cast, ref, { ...phrase, count: 2 })
        if (ref.entities.length > 0) return
      }
      return resolveInstitution(cast, ref, phrase, owner)
    case 'document':
      if (phrase.determiner === 'possessive' && owner !== null)
        return settle(ref, owner.entities, [owner], 'issuer')
      return resolveWithIssuer(cast, part, ref, phrase)
    case 'group':
      if (isOwned(phrase, owner)) return resolveOwnCircle(cast, ref, phrase, owner)
      return ref.sourceOf.length > 0 || ref.rank > 0 ? resolveUnknown(cast, ref, phrase) : undefined
    default:
      return ref.sourceOf.length > 0 ? resolveUnknown(cast, ref, phrase) : undefined
  }
}

/** *la société Petrolia Marine … Petrolia Marine*: a bare name that the article gives a body elsewhere. */
function isKnownBody(cast: Cast, { kind, names, honorific, offices }: Phrase): boolean {
  if ((kind !== 'person' && kind !== 'unknown') || names.length !== 1) return false
  if (honorific !== null || offices.length > 0) return false
  const known = cast.bodies.get(foldWord(names[0] ?? ''))
  return known !== undefined && rootOf(known).kind === 'institution'
}

/** *les parties*: in talks, whoever was paired before. */
function isParties({ determiner, noun, plural, text }: Phrase): boolean {
  return determiner === 'definite' && plural && noun?.lemma === 'partie' && !/\s/u.test(text)
}

function isOwnCountry(phrase: Phrase): boolean {
  return phrase.determiner === 'possessive' && foldWord(phrase.text) === 'pays'
}

/** *les ministres ont …* right after a pair of ministers is that pair; any other plural is a group of its own. */
function resolvePersons(cast: Cast, ref: Ref, phrase: Phrase) {
  if (
    phrase.determiner === 'definite' &&
    !phrase.proper &&
    phrase.noun?.role !== 'any' &&
    ref.paragraph - (cast.pairs.at(-1)?.paragraph ?? -MEETING_PARAGRAPHS - 1) <=
      (isBareNoun(phrase) ? MEETING_PARAGRAPHS : 1)
  ) {
    resolvePair(cast, ref, { ...phrase, count: 2 })
    if (
      ref.entities.length > 0 &&
      ref.by === 'pair' &&
      ref.refersTo.some((earlier) => earlier === cast.pairs.at(-1))
    )
      return
  }
  resolveGroup(cast, ref, phrase)
}

/** *(le constat des) | rapporteurs*: the article that a source's span leaves out. */
function withArticle({ tokens }: ScenePart, phrase: Phrase): Phrase {
  const before = phrase.determiner === null ? (tokens[phrase.from - 1]?.norm ?? '') : ''
  return /^(?:des|les|aux)$/u.test(before) ? { ...phrase, determiner: 'definite' } : phrase
}

/** How many paragraphs back those who met are still *les ministres*, when nobody has been paired since. */
const MEETING_PARAGRAPHS = 6

function isBareNoun({ text }: Phrase): boolean {
  return !/\s/u.test(text)
}

/** A source of words outside the lexicon: a plural is a group, any other thing an institution as its source says it. */
function resolveUnknown(cast: Cast, ref: Ref, phrase: Phrase) {
  if (phrase.names.length > 0 && phrase.kind === 'unknown') return
  resolveGroup(cast, ref, phrase)
}

/** *ses proches, son entourage* of one who is known. */
function isOwned(phrase: Phrase, owner: Ref | null): owner is Ref {
  if (phrase.determiner !== 'possessive' || owner?.entities.length !== 1) return false
  const [entity] = owner.entities
  return phrase.kind === 'circle' || (entity !== undefined && rootOf(entity).kind === 'person')
}

/** *son entourage* of Nadia Roche → *entourage de Nadia Roche*. */
function resolveOwnCircle(cast: Cast, ref: Ref, phrase: Phrase, owner: Ref) {
  const [entity] = owner.entities
  if (entity === undefined) return
  const root = rootOf(entity)
  const text = `${phrase.text} ${genitive(root, calledName(root))}`
  resolveGroup(cast, ref, { ...phrase, text })
  ref.refersTo = [...new Set([...ref.refersTo, owner])]
  ref.by = 'possessive'
}

/** *un rapport du Times of India*: who issued a document speaks; a document without a named issuer speaks itself. */
function resolveWithIssuer(cast: Cast, part: ScenePart, ref: Ref, phrase: Phrase) {
  const entities: Entity[] = []
  const refersTo: Ref[] = []
  for (const issuer of issuersOf(part, ref, phrase)) {
    settle(ref, [], [], 'unknown')
    resolvePhrase(cast, part, ref, issuer, null)
    note(cast, part, ref, issuer, null)
    entities.push(...ref.entities)
    refersTo.push(...ref.refersTo)
  }
  if (entities.length === 0) resolveDocument(cast, ref, phrase)
  else settle(ref, entities, refersTo, 'issuer')
}

function issuersOf(part: ScenePart, ref: Ref, phrase: Phrase): Phrase[] {
  const { complement } = phrase
  if (phrase.names.length > 0)
    return [{ ...phrase, kind: 'institution', noun: null, complement: null, gender: null }]
  if (complement === null) return []
  const before = part.tokens[complement.from - 1]?.norm ?? ''
  const start = DETERMINERS.has(before) && !/^d[e']$/u.test(before) ? complement.from - 1 : complement.from
  const issuers = readSource(
    { text: part.text, tokens: part.tokens, limit: Math.max(ref.to, complement.to) },
    start,
  )
  const named = issuers.map((issuer) =>
    issuer.kind === 'unknown' && issuer.names.length > 0
      ? { ...issuer, kind: 'institution' as const }
      : issuer,
  )
  return named.every(canIssue)
    ? named.map((issuer) =>
        issuer.determiner === 'contracted' ? { ...issuer, determiner: 'definite' } : issuer,
      )
    : []
}

/** A document's issuer is a person, an institution or a state that is named; *d’experts* issues nothing. */
function canIssue(issuer: Phrase): boolean {
  if (issuer.kind !== 'person' && issuer.kind !== 'institution' && issuer.kind !== 'country') return false
  return issuer.determiner !== 'indefinite' || issuer.state !== null || issuer.names.length > 0
}

function possessiveOwner(cast: Cast, part: ScenePart, ref: Ref, phrase: Phrase): Ref | null {
  const before = part.tokens[phrase.from - 1]?.norm ?? ''
  if (phrase.determiner !== 'possessive' && before !== 'dont') return null
  const determiner = part.tokens[phrase.from]?.norm ?? ''
  return ownerOf(cast, ref, before, determiner === 'leur' || determiner === 'leurs')
}

/** An office said of a subject: the one before it in the sentence, else the next one. */
function predicate(cast: Cast, ref: Ref, phrase: Phrase) {
  const subject = cast.past
    .slice(-REACH)
    .findLast((earlier) => !earlier.virtual && earlier.rank > 0 && earlier.level === ref.level)
  const [entity] = subject?.entities ?? []
  if (
    subject === undefined ||
    entity === undefined ||
    subject.sentence !== ref.sentence ||
    subject.entities.length !== 1
  ) {
    cast.pending = phrase.offices
    return
  }
  if (rootOf(entity).kind !== 'person') return
  noteOffices(cast, rootOf(entity), phrase, phrase.offices)
  settle(ref, [entity], [subject], 'role')
  remember(cast, { ...ref, rank: 0 })
}

function takePending(cast: Cast, ref: Ref) {
  const [entity] = ref.entities
  if (cast.pending.length === 0 || entity === undefined) return
  if (ref.entities.length === 1 && rootOf(entity).kind === 'person')
    for (const office of cast.pending) addOffice(cast, rootOf(entity), office)
  cast.pending = []
}
