import { PREPOSITIONS } from '#corpus/french/nounPhraseWords.ts'
import { speakerNoun } from '#corpus/french/nouns.ts'
import { REACH, type Cast } from './cast.ts'
import { rootOf } from './entity.ts'
import { homologueOffice, sharedOffice } from './owned.ts'
import type { Phrase } from './phrase.ts'
import type { Ref } from './ref.ts'
import { notePair } from './resolveGroup.ts'
import { noteOffices } from './resolveRole.ts'
import type { ScenePart } from './scene.ts'

/** Adds to a single person what the mention says; an office by *homologue* is taken from the owner. */
export function note(cast: Cast, part: ScenePart, ref: Ref, phrase: Phrase, owner: Ref | null) {
  const [entity] = ref.entities
  if (entity === undefined || ref.entities.length !== 1 || rootOf(entity).kind !== 'person') return
  const homologue = phrase.offices.findIndex((office) => office.noun.lemma === 'homologue')
  const [owning] = owner?.entities ?? []
  const office = homologue === -1 ? null : homologueOffice(owning ?? null, phrase)
  const shared = homologue === -1 || office !== null ? null : sharedOffice(owning ?? null)
  if (shared !== null && owning !== entity) rootOf(entity).hinted.push(shared)
  // *sa collègue de la Santé* of a minister is one of *les deux ministres*.
  const colleague = phrase.offices.some(({ noun }) => noun.lemma === 'collegue')
    ? sharedOffice(owning ?? null)
    : null
  if (colleague !== null && owning !== entity) rootOf(entity).hinted.push({ ...colleague, words: [] })
  const said = SAYS_NO_OFFICE.has(ref.by) ? [] : phrase.offices
  const offices = said.filter((each) => each.noun.lemma !== 'homologue')
  if (homologue !== -1 && owner !== null && phrase.names.length > 0) {
    ref.by = 'homologue'
    ref.refersTo = [...new Set([...ref.refersTo, owner])]
  }
  const country = phrase.nationalities.find((code) => code !== '') ?? null
  if (homologue !== -1 && country !== null) rootOf(entity).country ??= country
  noteOffices(cast, rootOf(entity), phrase, office === null ? offices : [...offices, office])
  notePresiding(part, ref)
}

/** Mentions that take somebody up: their office is the one known, or not his own words. */
const SAYS_NO_OFFICE: ReadonlySet<string> = new Set(['possessive', 'pair', 'role'])

/** *X, qui préside la ligue*: says an office by its verb. */
function notePresiding(part: ScenePart, ref: Ref) {
  const { tokens } = part
  const at = tokens[ref.to]?.kind === 'comma' ? ref.to + 1 : ref.to
  const verb = tokens[at]?.norm === 'qui' ? (tokens[at + 1]?.norm ?? '') : ''
  const noun = VERBS_OF_OFFICE.get(verb)
  const [entity] = ref.entities
  const found = noun === undefined ? null : speakerNoun(noun)
  if (found === null || entity === undefined) return
  rootOf(entity).hinted.push({
    noun: found,
    words: [],
    country: null,
    former: false,
    gender: null,
    text: noun ?? '',
  })
}

const VERBS_OF_OFFICE: ReadonlyMap<string, string> = new Map([
  ['préside', 'président'],
  ['présidait', 'président'],
  ['dirige', 'dirigeant'],
  ['dirigeait', 'dirigeant'],
  ['gouverne', 'dirigeant'],
  ['commande', 'commandant'],
  ['coordonne', 'coordonnateur'],
  ['représente', 'représentant'],
])

/** *elle* of the narrator tells the gender of a person of whom nothing else does. */
export function learnGender(ref: Ref) {
  if (ref.level !== -1 || ref.rank === 0) return
  const [entity] = ref.entities
  const gender =
    ref.pronoun?.kind === 'personal' || ref.pronoun?.kind === 'demonstrative' ? ref.pronoun.gender : null
  if (entity === undefined || ref.entities.length !== 1 || rootOf(entity).kind !== 'person') return
  rootOf(entity).gender ??= gender
}

const MEETING: ReadonlySet<string> = new Set(['avec'])

/** A subject and a person he meets, receives or talks with in one sentence: a pair for *les deux ministres*. */
export function meet(cast: Cast, part: ScenePart, ref: Ref) {
  const homologue = ref.by === 'homologue'
  if ((ref.rank > 0 && !homologue) || ref.level !== -1 || ref.phrase === null) return
  const [entity] = ref.entities
  if (entity === undefined || ref.entities.length !== 1 || rootOf(entity).kind !== 'person') return
  const before = part.tokens[ref.from - 1]?.norm ?? ''
  const own = part.tokens[ref.from]?.norm ?? ''
  const isObject = !PREPOSITIONS.has(before) && !PREPOSITIONS.has(own)
  if (!homologue && !isObject && !MEETING.has(before)) return
  const subject = cast.pastPersons
    .slice(-REACH)
    .findLast((earlier) => earlier !== ref && earlier.rank > 0 && earlier.level === -1)
  if (subject === undefined || subject.sentence !== ref.sentence || subject.entities[0] === entity) return
  notePair(cast, subject, ref)
}
