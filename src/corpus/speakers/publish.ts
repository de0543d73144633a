import { foldWord } from '#corpus/text/foldWord.ts'
import type { Cast } from './cast.ts'
import { distinct } from './distinct.ts'
import { rootOf, type Entity } from './entity.ts'
import { officeKey } from './officeKey.ts'
import type { Office } from './phrase.ts'
import type { Ref } from './ref.ts'
import { isFullName } from './fullName.ts'
import type { Attributed, LocalMention, Voice } from './voice.ts'

/**
 * The result for the stages that follow: mentions of those who speak or are named persons, and all mentions on which
 * these rest; voices in order of first mention.
 */
export function publish(cast: Cast, speakers: readonly Entity[][]): Attributed {
  const speaking = new Set<Entity>()
  for (const list of speakers) for (const entity of list) speaking.add(rootOf(entity))
  const real = cast.past.filter((ref) => !ref.virtual)
  const wanted = new Set<Ref>()
  const want = (ref: Ref) => {
    const stack = [ref]
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (wanted.has(next)) continue
      wanted.add(next)
      expand(next.refersTo, stack)
    }
  }
  for (const ref of real)
    if (ref.entities.some((entity) => speaking.has(rootOf(entity)) || isNamedPerson(rootOf(entity))))
      want(ref)
  const kept = real
    .filter((ref) => wanted.has(ref))
    .toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end)
  const numberOf = new Map<Ref, number>()
  for (const ref of kept) numberOf.set(ref, numberOf.size)
  const voiceOf = new Map<Entity, number>()
  for (const ref of kept)
    for (const entity of ref.entities)
      if (!voiceOf.has(rootOf(entity))) voiceOf.set(rootOf(entity), voiceOf.size)
  for (const entity of speaking) if (!voiceOf.has(entity)) voiceOf.set(entity, voiceOf.size)
  const voicesFor = (entities: readonly Entity[]) => {
    const voices: number[] = []
    for (const entity of entities) {
      const voice = voiceOf.get(rootOf(entity))
      if (voice !== undefined) voices.push(voice)
    }
    return distinct(voices)
  }
  return {
    mentions: kept.map((ref, index) => mentionOf(ref, index, numberOf, voicesFor(ref.entities))),
    voices: [...voiceOf.keys()].map(voiceFrom),
    voicesOf: speakers.map(voicesFor),
  }
}

/** A person who does not speak here is kept when something besides the capitals says that it is one. */
function isNamedPerson(entity: Entity): boolean {
  const known =
    entity.offices.length > 0 || entity.hinted.length > 0 || entity.gender !== null || entity.surname !== null
  return entity.kind === 'person' && entity.names.length > 0 && known
}

/** Adds the mentions that stand in the text: a pair counts as its members. */
function expand(refs: readonly Ref[], into: Ref[]) {
  for (const ref of refs) {
    if (!ref.virtual) into.push(ref)
    else for (const member of ref.refersTo) if (!member.virtual) into.push(member)
  }
}

function mentionOf(
  ref: Ref,
  index: number,
  numberOf: ReadonlyMap<Ref, number>,
  voices: number[],
): LocalMention {
  const members: Ref[] = []
  expand(ref.refersTo, members)
  const refersTo: number[] = []
  for (const member of members) {
    const earlier = numberOf.get(member) ?? index
    if (earlier < index) refersTo.push(earlier)
  }
  return {
    paragraph: ref.paragraph,
    span: [ref.start, ref.end],
    form: ref.form,
    voices,
    refersTo: distinct(refersTo).toSorted((a, b) => a - b),
    by: ref.by,
  }
}

/** Kinship is no office; a bare noun is none beside the same noun with more words. */
function isShown(office: Office, all: readonly Office[]): boolean {
  if (office.text === '' || office.noun.role === 'kin' || office.noun.role === 'any') return false
  const bare = office.words.length === 0 && office.country === null
  return (
    !bare ||
    !all.some(
      (other) => other.noun.lemma === office.noun.lemma && (other.words.length > 0 || other.country !== null),
    )
  )
}

function voiceFrom(entity: Entity): Voice {
  const full = entity.names.filter(isFullName)
  const isPerson = entity.kind === 'person'
  const short = isPerson && full.length > 0 ? entity.names.filter((name) => !isFullName(name)) : []
  const names = isPerson
    ? full.length > 0
      ? full
      : entity.names
    : entity.names.length > 0
      ? entity.names
      : [entity.label]
  const offices = new Map(
    entity.offices
      .filter((office) => isShown(office, entity.offices))
      .map((office) => [foldWord(office.text), office]),
  )
  const roles = [...offices.values()].map((office) => ({ text: office.text, key: officeKey(office) }))
  const [first] = roles
  if (isPerson && names.length === 0 && first === undefined) roles.push({ text: entity.label, key: null })
  // Nobody but these words: *diplomate en poste à Bamako*, not every *diplomate*.
  else if (isPerson && names.length === 0 && first !== undefined && entity.label.startsWith(`${first.text} `))
    first.text = entity.label
  return {
    kind: entity.kind,
    names,
    surname: entity.surname ?? (isPerson && full.length === 0 ? (entity.names[0] ?? null) : null),
    gender: isPerson ? (entity.gender ?? entity.likelyGender) : null,
    country: entity.country,
    roles,
    aliases: [...new Set([...entity.aliases, ...short])],
    local: entity.local && !(isPerson && entity.names.length > 0),
  }
}
