import type { SpeakerKind } from '#format/corpus.ts'
import { countryOfCode } from '#corpus/french/countries.ts'
import { foldWord } from '#corpus/text/foldWord.ts'
import { bodyNamed, lastRefs, settle, type Cast } from './cast.ts'
import { calledName, rootOf, type Entity } from './entity.ts'
import { genitive } from './genitive.ts'
import { sameBody } from './sameBody.ts'
import type { Phrase } from './phrase.ts'
import type { Ref } from './ref.ts'
import { stateNamed, stateOf } from './stateOf.ts'

/** Nouns that take up any document. */
const ANY_DOCUMENT: ReadonlySet<string> = new Set(['texte', 'document'])
/** Nouns that one paper is called by in turn (*un rapport … l’étude*). */
const PAPERS: ReadonlySet<string> = new Set(
  'rapport etude enquete analyse document texte sondage barometre expertise audit bilan'.split(' '),
)
/** Enters the named institutions of an article: *leur fédération* may stand before *la Fédération des …*. */
export function enterBodies(cast: Cast, phrases: Iterable<Phrase>) {
  for (const phrase of phrases) {
    if (
      phrase.kind !== 'institution' ||
      phrase.noun?.kind !== 'institution' ||
      !phrase.proper ||
      phrase.plural
    )
      continue
    const key = foldWord(phrase.names[0] ?? phrase.text)
    if (key === phrase.noun.lemma) continue
    const known = cast.laterByNoun.get(phrase.noun.lemma)
    cast.laterByNoun.set(phrase.noun.lemma, known === undefined || known === key ? key : null)
    bodyNamed(cast, key, 'institution', phrase.names[0] ?? phrase.text)
    enterLongName(cast, phrase.names[0] ?? '')
  }
}

/** *Communiqué du groupe Roux*: *le groupe* is the one of the title until another is named. */
export function enterTitleBodies(cast: Cast, title: readonly Phrase[]) {
  for (const { kind, noun, names, plural } of title) {
    const [name] = names
    if (kind !== 'institution' || noun?.kind !== 'institution' || name === undefined || plural) continue
    const { entity } = bodyNamed(cast, foldWord(name), 'institution', name)
    if (entity.names.length === 0) entity.names.push(name)
    entity.sort ??= noun.lemma
    cast.bodiesByNoun.set(noun.lemma, entity)
  }
}

function enterLongName(cast: Cast, name: string) {
  const words = name.split(/\s+/u)
  if (words.length < 2 || !/^\p{Ll}/u.test(words[1] ?? '')) return
  const key = foldWord(words[0] ?? '')
  cast.longNames.set(key, [...(cast.longNames.get(key) ?? []), name])
}

/** *Rives communes* of the article’s *association Rives communes*, where a capital alone was read; else the phrase as it is. */
export function withLongName(cast: Cast, phrase: Phrase, text: string, start: number): Phrase {
  const [name] = phrase.names
  if (cast.longNames.size === 0 || name === undefined || phrase.names.length > 1 || phrase.noun !== null)
    return phrase
  const whole = cast.longNames
    .get(foldWord(name.split(' ')[0] ?? ''))
    ?.find((long) => text.startsWith(long, start))
  return whole === undefined
    ? phrase
    : { ...phrase, kind: 'institution', names: [whole], text: whole, proper: true }
}

/**
 * What *Bruxelles* stands for where an article speaks of the Union and never of Belgium: the Union as the article calls
 * it; null elsewhere, where it is the capital of Belgium.
 */
export function unionMeant(phrases: readonly Phrase[]): string | null {
  let union: string | null = null
  for (const { state, city, nationalities, kind, text } of phrases) {
    if ((state === 'BE' && !city) || nationalities.includes('BE')) return null
    const name = kind === 'institution' ? foldWord(text) : ''
    if (name === 'ue' || name === 'union europeenne') union = text
    else if (name === 'commission europeenne' || name === 'conseil europeen') union ??= 'Union européenne'
  }
  return union
}

/** Resolves a state, or a city that stands for its government. */
export function resolveCountry(cast: Cast, ref: Ref, phrase: Phrase) {
  if (phrase.city && cast.brussels !== null && foldWord(phrase.text) === 'bruxelles') {
    const name = cast.brussels
    const { entity } = bodyNamed(cast, foldWord(name), 'institution', name)
    entity.names.push(name)
    return settle(ref, [entity], lastRefs([entity]), 'capital')
  }
  const state = phrase.state === null ? null : countryOfCode(phrase.state)
  const said = phrase.names[0] ?? phrase.text
  const { entity, name, isNew } =
    state === null
      ? { ...bodyNamed(cast, foldWord(said), 'country', said), name: said }
      : stateNamed(cast, state)
  if (!phrase.city) entity.gender = phrase.gender ?? entity.gender
  if (state === null) entity.names.push(name)
  if (name !== said) entity.aliases.push(said)
  settle(ref, [entity], lastRefs([entity]), phrase.city ? 'capital' : isNew ? 'named' : 'sameName')
}

/** Resolves an institution by its name, by its noun (*la fédération*), or as its source says it. */
export function resolveInstitution(cast: Cast, ref: Ref, phrase: Phrase, owner: Ref | null) {
  const side = sideOf(cast, phrase)
  if (side !== null) return settle(ref, [side], lastRefs([side]), 'sameNoun')
  const said = phrase.names[0] ?? phrase.text
  const name = cast.abbreviations.get(foldWord(said)) ?? said
  const taken = sameBody(cast, ref, phrase)
  if (taken !== null) {
    settle(ref, [taken], lastRefs([taken]), taken.lastRef === null ? 'forward' : 'sameNoun')
    return
  }
  if (owner !== null && resolveOwnedBody(cast, ref, phrase, owner)) return
  const { entity, isNew } = bodyNamed(cast, foldWord(name), kindOf(phrase), name)
  if (isNew || entity.names.length === 0) describe(cast, entity, phrase)
  entity.names.push(name)
  entity.gender ??= phrase.gender
  if (phrase.names.length > 0) entity.sort ??= phrase.noun?.lemma ?? null
  for (const short of [phrase.abbreviation, name === said ? null : said])
    if (short !== null) entity.aliases.push(short)
  const seen = entity.lastRef !== null
  settle(ref, [entity], lastRefs([entity]), seen ? 'sameName' : phrase.proper ? 'named' : 'asWritten')
}

/** *la partie chinoise*: in talks of two states the state itself. */
function sideOf(cast: Cast, { noun, nationalities, text }: Phrase): Entity | null {
  const [code] = nationalities
  const isSide =
    noun?.lemma === 'partie' && nationalities.length === 1 && /^\p{L}+\s\p{L}[\p{L}-]*$/u.test(text)
  return isSide ? stateOf(cast, code ?? null) : null
}

/** *sa délégation* of Belarus → *délégation du Bélarus*; *son équipe* of Nadia Roche → *équipe de Nadia Roche*; false when the owner is nobody who is named. */
function resolveOwnedBody(cast: Cast, ref: Ref, phrase: Phrase, owner: Ref): boolean {
  const [owning] = owner.entities
  const root = owning === undefined || owner.entities.length > 1 ? null : rootOf(owning)
  if (root === null || root.names.length === 0) return false
  if (root.kind !== 'country' && root.kind !== 'institution' && root.kind !== 'person') return false
  const label = `${phrase.text} ${genitive(root, calledName(root))}`
  const { entity } = bodyNamed(cast, foldWord(label), 'institution', label)
  if (entity.names.length === 0)
    describe(cast, entity, {
      ...phrase,
      determiner: 'definite',
      proper: !root.local && root.kind !== 'person',
    })
  if (root.kind !== 'person') entity.country ??= root.country
  entity.names.push(label)
  settle(ref, [entity], [...lastRefs([entity]), owner], 'possessive')
  return true
}

function kindOf(phrase: Phrase): SpeakerKind {
  return phrase.plural && phrase.names.length === 0 && !phrase.proper ? 'group' : 'institution'
}

function describe(cast: Cast, entity: Entity, phrase: Phrase) {
  entity.local = phrase.determiner === 'indefinite' || phrase.determiner === 'possessive' || !phrase.proper
  entity.plural = phrase.plural
  entity.gender = phrase.gender
  entity.country = phrase.nationalities.find((code) => code !== '') ?? null
  const bare = phrase.names.length === 0 && foldWord(phrase.text) === phrase.noun?.lemma
  if (phrase.noun?.kind === 'institution' && !bare) cast.bodiesByNoun.set(phrase.noun.lemma, entity)
}

/** Resolves a document that names no issuer: the one of the same noun before, or itself. */
export function resolveDocument(cast: Cast, ref: Ref, phrase: Phrase) {
  const lemma = phrase.noun?.lemma ?? ''
  const key = `document ${lemma}`
  const known = cast.bodies.get(key)
  const takesUp = phrase.determiner !== 'indefinite'
  const before = takesUp
    ? (known ?? (ANY_DOCUMENT.has(lemma) ? (lastDocument(cast) ?? undefined) : undefined))
    : undefined
  const paper = before === undefined && takesUp ? lastPaper(cast, ref, phrase) : null
  if (paper !== null) return settle(ref, paper.entities, [paper], 'sameNoun')
  if (before !== undefined) {
    const entity = rootOf(before)
    if (entity.issuers.length > 0) return settle(ref, entity.issuers, lastRefs(entity.issuers), 'issuer')
    if (phrase.text.length > entity.label.length && phrase.determiner === 'definite')
      entity.label = phrase.text
    settle(ref, [entity], lastRefs([entity]), 'sameNoun')
    return
  }
  const { entity } = bodyNamed(cast, `${key} ${ref.paragraph} ${ref.start}`, 'document', phrase.text)
  cast.bodies.set(key, entity)
  entity.local = true
  entity.gender = phrase.gender
  entity.plural = phrase.plural
  settle(ref, [entity], [], 'asWritten')
  if (ref.sent) entity.issuers = senders(cast, ref)
}

/** Who sent a paper: the subject of the sentence that sends it (*le sultan a adressé un message au roi*). */
function senders(cast: Cast, ref: Ref): Entity[] {
  const subject = cast.past
    .slice(-NEAR_SENDERS)
    .findLast(({ sentence, rank, level }) => sentence === ref.sentence && rank > 0 && level === ref.level)
  return subject?.entities.every((entity) => MAY_SEND.has(rootOf(entity).kind)) === true
    ? subject.entities.map(rootOf)
    : []
}

const NEAR_SENDERS = 8
const MAY_SEND: ReadonlySet<SpeakerKind> = new Set(['person', 'institution', 'country'] as const)

/** *l’étude, ce document* for the paper named before, whose issuer speaks for it. */
function lastPaper(cast: Cast, ref: Ref, phrase: Phrase): Ref | null {
  const lemma = phrase.noun?.lemma ?? ''
  if (phrase.complement !== null || phrase.plural || phrase.proper) return null
  for (const earlier of cast.past.slice(-PAPER_REACH).toReversed()) {
    const said = earlier.phrase?.kind === 'document' ? earlier.phrase.noun?.lemma : undefined
    if (
      said === undefined ||
      earlier.entities.length === 0 ||
      ref.paragraph - earlier.paragraph > PAPER_PARAGRAPHS
    )
      continue
    if (said === lemma || (PAPERS.has(said) && PAPERS.has(lemma))) return earlier
  }
  return null
}

const PAPER_REACH = 24
const PAPER_PARAGRAPHS = 4

function lastDocument(cast: Cast): Entity | null {
  for (let i = cast.past.length - 1; i >= Math.max(0, cast.past.length - 12); i--) {
    const [entity] = cast.past[i]?.entities ?? []
    if (entity !== undefined && rootOf(entity).kind === 'document') return rootOf(entity)
  }
  return null
}

/** *cette source, ces experts*: the group of that noun among the last mentions. */
function lastGroup(cast: Cast, phrase: Phrase): Entity | null {
  const noun = foldWord(phrase.text).split(' ')[0] ?? ''
  for (const { entities } of cast.past.slice(-12).toReversed()) {
    const [entity] = entities
    const root = entity === undefined || entities.length > 1 ? null : rootOf(entity)
    if (root?.kind === 'group' && foldWord(root.label).split(' ')[0] === noun) return root
  }
  return null
}

/** A plural or a circle without a name (*les experts, l’entourage du ministre*): called as the source says. */
export function resolveGroup(cast: Cast, ref: Ref, phrase: Phrase) {
  const indefinite = phrase.determiner === 'indefinite'
  const before = phrase.determiner === 'demonstrative' ? lastGroup(cast, phrase) : null
  if (before !== null) return settle(ref, [before], lastRefs([before]), 'sameNoun')
  const key = `group ${foldWord(phrase.text)}${indefinite ? ` ${ref.paragraph} ${ref.start}` : ''}`
  const { entity, isNew } = bodyNamed(cast, key, 'group', phrase.text)
  if (isNew) {
    entity.local =
      indefinite || phrase.determiner === 'possessive' || phrase.kind === 'circle' || !phrase.proper
    entity.plural = phrase.plural
    entity.gender = phrase.gender
    entity.country = phrase.nationalities.find((code) => code !== '') ?? null
  }
  settle(ref, [entity], lastRefs([entity]), 'asWritten')
}
