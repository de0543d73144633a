import type { SpeakerKind } from '#format/corpus.ts'
import { countryOfCode } from '#corpus/french/countries.ts'
import { fold } from '#corpus/text/fold.ts'
import { bodyNamed, lastRefs, settle, type Cast } from './cast.ts'
import { rootOf, type Entity } from './entity.ts'
import type { Phrase } from './phrase.ts'
import type { Ref } from './ref.ts'

/** Nouns that take up any document, any institution. */
const ANY_DOCUMENT: ReadonlySet<string> = new Set(['texte', 'document'])
const ANY_BODY: ReadonlySet<string> = new Set(['organisation', 'institution', 'agence', 'ong', 'organisme'])

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
    const key = fold(phrase.names[0] ?? phrase.text)
    if (key === phrase.noun.lemma) continue
    const known = cast.laterByNoun.get(phrase.noun.lemma)
    cast.laterByNoun.set(phrase.noun.lemma, known === undefined || known === key ? key : null)
  }
}

/** Resolves a state, or a city that stands for its government. */
export function resolveCountry(cast: Cast, ref: Ref, phrase: Phrase) {
  const state = phrase.state === null ? null : countryOfCode(phrase.state)
  const said = phrase.names[0] ?? phrase.text
  const name = phrase.city ? (state?.name ?? said) : (cast.abbreviations.get(fold(said)) ?? said)
  const { entity, isNew } = bodyNamed(cast, fold(name), 'country', name)
  if (state !== null) {
    entity.country = state.code
    entity.plural = state.plural
    entity.gender = state.gender
  }
  entity.names.push(name)
  if (name !== said) entity.aliases.push(said)
  settle(ref, [entity], lastRefs([entity]), phrase.city ? 'capital' : isNew ? 'named' : 'sameName')
}

/** Resolves an institution by its name, by its noun (*la fédération*), or as its source says it. */
export function resolveInstitution(cast: Cast, ref: Ref, phrase: Phrase) {
  const said = phrase.names[0] ?? phrase.text
  const name = cast.abbreviations.get(fold(said)) ?? said
  const isBare = phrase.names.length === 0 && !phrase.proper && fold(name) === fold(nounOf(phrase))
  const taken = isBare && phrase.determiner !== 'indefinite' ? sameNoun(cast, phrase) : null
  if (taken !== null) {
    settle(ref, [taken], lastRefs([taken]), taken.lastRef === null ? 'forward' : 'sameNoun')
    return
  }
  const { entity, isNew } = bodyNamed(cast, fold(name), kindOf(phrase), name)
  if (isNew || entity.names.length === 0) describe(cast, entity, phrase, isBare)
  entity.names.push(name)
  entity.gender ??= phrase.gender
  for (const short of [phrase.abbreviation, name === said ? null : said])
    if (short !== null) entity.aliases.push(short)
  settle(ref, [entity], lastRefs([entity]), !isNew ? 'sameName' : phrase.proper ? 'named' : 'asWritten')
}

function nounOf(phrase: Phrase): string {
  return phrase.text.split(/\s/u).at(-1) ?? ''
}

function kindOf(phrase: Phrase): SpeakerKind {
  return phrase.plural && phrase.names.length === 0 && !phrase.proper ? 'group' : 'institution'
}

function describe(cast: Cast, entity: Entity, phrase: Phrase, isBare: boolean) {
  entity.local =
    phrase.determiner === 'indefinite' ||
    phrase.determiner === 'possessive' ||
    !phrase.proper ||
    (isBare && phrase.names.length === 0)
  entity.plural = phrase.plural
  entity.gender = phrase.gender
  entity.country = phrase.nationalities.find((code) => code !== '') ?? null
  if (!isBare && phrase.noun?.kind === 'institution') cast.bodiesByNoun.set(phrase.noun.lemma, entity)
}

/** The institution of the article that a bare noun takes up, or null. */
function sameNoun(cast: Cast, phrase: Phrase): Entity | null {
  const lemma = phrase.noun?.lemma ?? fold(phrase.text)
  const known = cast.bodiesByNoun.get(lemma)
  if (known !== undefined) return rootOf(known)
  const later = phrase.determiner === 'possessive' ? cast.laterByNoun.get(lemma) : undefined
  if (later != null) return bodyNamed(cast, later, 'institution', phrase.text).entity
  return ANY_BODY.has(lemma) && phrase.determiner !== 'possessive' ? lastBody(cast, 'institution') : null
}

/** The last institution or document of which something was said. */
function lastBody(cast: Cast, kind: SpeakerKind): Entity | null {
  for (let i = cast.past.length - 1; i >= Math.max(0, cast.past.length - 12); i--) {
    const ref = cast.past[i]
    const [entity] = ref?.entities ?? []
    if (
      ref !== undefined &&
      entity !== undefined &&
      ref.entities.length === 1 &&
      rootOf(entity).kind === kind &&
      !rootOf(entity).local
    )
      return rootOf(entity)
  }
  return null
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
  if (before !== undefined) {
    const entity = rootOf(before)
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
}

function lastDocument(cast: Cast): Entity | null {
  for (let i = cast.past.length - 1; i >= Math.max(0, cast.past.length - 12); i--) {
    const [entity] = cast.past[i]?.entities ?? []
    if (entity !== undefined && rootOf(entity).kind === 'document') return rootOf(entity)
  }
  return null
}

/** A plural or a circle without a name (*les experts, l’entourage du ministre*): called as the source says. */
export function resolveGroup(cast: Cast, ref: Ref, phrase: Phrase) {
  const indefinite = phrase.determiner === 'indefinite'
  const key = `group ${fold(phrase.text)}${indefinite ? ` ${ref.paragraph} ${ref.start}` : ''}`
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
