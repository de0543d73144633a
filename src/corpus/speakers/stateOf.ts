import { countryOfCode } from '#corpus/french/countries.ts'
import { foldWord } from '#corpus/text/foldWord.ts'
import { bodyNamed, type Cast } from './cast.ts'
import type { Entity } from './entity.ts'

/** The state of a code as a speaker of the article. */
export function stateOf(cast: Cast, code: string | null): Entity | null {
  const state = code === null ? null : countryOfCode(code)
  if (state === null) return null
  const { entity, isNew } = bodyNamed(cast, foldWord(state.name), 'country', state.name)
  if (isNew) {
    entity.country = state.code
    entity.plural = state.plural
    entity.gender = state.gender
  }
  entity.names.push(state.name)
  return entity
}
