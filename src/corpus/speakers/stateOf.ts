import { countryOfCode, type Country } from '#corpus/french/countries.ts'
import { foldWord } from '#corpus/text/foldWord.ts'
import { bodyNamed, type Cast } from './cast.ts'
import type { Entity } from './entity.ts'
import type { Phrase } from './phrase.ts'

/** Notes what the article calls each state: the most frequent of its names, then the earliest. */
export function enterStates(cast: Cast, phrases: readonly Phrase[]) {
  const counts = new Map<string, Map<string, number>>()
  for (const { state, city, names } of phrases) {
    const [name] = names
    if (state === null || city || name === undefined) continue
    const known = counts.get(state) ?? new Map<string, number>()
    known.set(name, (known.get(name) ?? 0) + 1)
    counts.set(state, known)
  }
  for (const [code, names] of counts) {
    const [first] = [...names].toSorted(([, a], [, b]) => b - a)
    if (first !== undefined) cast.stateNames.set(code, first[0])
  }
}

/** A state as the one speaker of the article that it is, whatever it is called there (*la Birmanie, le Myanmar*). */
export function stateNamed(cast: Cast, state: Country): { entity: Entity; name: string; isNew: boolean } {
  const called = cast.stateNames.get(state.code) ?? state.name
  const name = cast.abbreviations.get(foldWord(called)) ?? called
  const { entity, isNew } = bodyNamed(cast, foldWord(state.name), 'country', name)
  if (isNew) {
    entity.country = state.code
    entity.plural = state.plural
    entity.gender = state.gender
  }
  entity.names.push(name)
  return { entity, name, isNew }
}

/** The state of a code as a speaker of the article. */
export function stateOf(cast: Cast, code: string | null): Entity | null {
  const state = code === null ? null : countryOfCode(code)
  return state === null ? null : stateNamed(cast, state).entity
}
