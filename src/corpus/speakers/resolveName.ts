import { foldWord } from '#corpus/text/foldWord.ts'
import { speakerNoun } from '#corpus/french/nouns.ts'
import { lastNamedRefs, settle, type Cast } from './cast.ts'
import { gendersAgree, newEntity, rootOf, type Entity } from './entity.ts'
import { isFullName } from './fullName.ts'
import { hintFor, takeHint } from './hint.ts'
import type { Phrase } from './phrase.ts'
import type { Ref } from './ref.ts'

/** Enters the full names of an article before anything is resolved: *M. Xi* may stand before *Xi Jinping*. */
export function enterNames(cast: Cast, phrases: Iterable<Phrase>, inTitle: boolean) {
  for (const phrase of phrases) {
    if (phrase.kind !== 'person') continue
    for (const name of phrase.names) {
      if (!isFullName(name) || cast.names.full(name) !== null) continue
      const entity = newEntity('person', name)
      if (inTitle) entity.names.push(name)
      cast.names.add(name, entity)
      takeHint(entity, hintFor(cast.hints, name, false), cast.date)
    }
  }
  cast.names.joinVariants()
}

/** Notes the gender that a title or a feminine office tells anywhere in the article, before anything is resolved. */
export function enterGenders(cast: Cast, phrases: Iterable<Phrase>) {
  for (const { names, gender, sure, plural } of phrases) {
    const [name] = names
    if (name === undefined || gender === null || !sure || plural || names.length > 1) continue
    const bearer = cast.names.full(name) ?? cast.names.short(name, null)
    if (bearer !== null && bearer !== 'ambiguous') bearer.gender ??= gender
  }
}

/** Notes whose names the article shortens anywhere: *Inès Bakour … Bakour* is a person. */
export function enterShortNames(cast: Cast, phrases: Iterable<Phrase>) {
  for (const { names } of phrases)
    for (const name of names) {
      const bearer = isFullName(name) ? null : cast.names.short(name, null)
      if (bearer !== null && bearer !== 'ambiguous') bearer.shortened = true
    }
}

/** Resolves a mention that holds one name or several; false when the words name no person. */
export function resolveName(cast: Cast, ref: Ref, phrase: Phrase): boolean {
  const found = phrase.names.map((name) => personNamed(cast, ref, phrase, name))
  if (found.includes('nobody')) return false
  const entities = found.filter((entity) => typeof entity !== 'string')
  if (entities.length < found.length) {
    settle(ref, [], [], 'unknown')
    return true
  }
  const before = lastNamedRefs(entities)
  const [name = ''] = phrase.names
  const by =
    before.length === 0
      ? 'named'
      : isFullName(name)
        ? 'sameName'
        : phrase.honorific !== null
          ? 'honorific'
          : 'surname'
  settle(ref, entities, before, by)
  entities.forEach((entity, n) => noteName(rootOf(entity), phrase, phrase.names[n] ?? ''))
  return true
}

function personNamed(cast: Cast, ref: Ref, phrase: Phrase, name: string): Entity | 'nobody' | 'ambiguous' {
  const gender = phrase.sure ? phrase.gender : null
  const full = cast.names.full(name)
  if (full !== null && (isFullName(name) || gendersAgree(full, gender))) return full
  const short = cast.names.short(name, gender)
  if (short !== null) return short
  const hint = hintFor(cast.hints, name, true)
  const isPerson = phrase.kind === 'person' || ref.sourceOf.length > 0
  if (!isPerson && hint === null) return 'nobody'
  const entity = newEntity(hint?.kind ?? 'person', name)
  cast.names.add(name, entity)
  takeHint(entity, hint, cast.date)
  return entity
}

/** Keeps spellings, short forms and gender of a named mention. */
function noteName(entity: Entity, phrase: Phrase, name: string) {
  const known = entity.names.at(-1)
  if (isFullName(name) || known === undefined || foldWord(known) === foldWord(name)) entity.names.push(name)
  else if (isFullName(known)) entity.surname ??= name
  noteTitle(entity, phrase)
  if (phrase.honorific !== null && phrase.names.length === 1 && !isFullName(name))
    entity.aliases.push(`${phrase.honorific} ${name}`)
  else if (known !== undefined && isFullName(known) && !isFullName(name)) entity.aliases.push(name)
}

/** *Me Roche* answers to *l’avocate*, *le Dr Morel* to *le médecin*; a title is no office to be shown. */
function noteTitle(entity: Entity, phrase: Phrase) {
  const word = TITLES_OF_PROFESSIONS.get(phrase.honorific?.toLowerCase() ?? '')
  const noun = word === undefined ? null : speakerNoun(word)
  if (word === undefined || noun === null || entity.hinted.some((held) => held.text === word)) return
  entity.hinted.push({ noun, words: [], country: null, former: false, gender: null, text: word })
}

const TITLES_OF_PROFESSIONS: ReadonlyMap<string, string> = new Map([
  ['me', 'avocat'],
  ['dr', 'médecin'],
  ['docteur', 'médecin'],
  ['pr', 'professeur'],
  ['professeur', 'professeur'],
  ['maître', 'avocat'],
  ['mgr', 'évêque'],
])
