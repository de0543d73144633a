import { countryOfCode } from '#corpus/french/countries.ts'
import { foldWord } from '#corpus/text/foldWord.ts'
import type { Entity } from './entity.ts'

/** *du Kenya, de la Russie, de l’Irlande, des États-Unis, de Cuba, du ministère* */
export function genitive(owner: Entity, name: string): string {
  const state = owner.country === null ? null : countryOfCode(owner.country)
  const article =
    owner.kind === 'country' ? (state?.article ?? true) : owner.kind !== 'person' && !isBareName(owner)
  const vowel = /^[aeiouyhœæ]/u.test(foldWord(name))
  if (!article || owner.kind === 'person') return vowel ? `d’${name}` : `de ${name}`
  if (owner.plural) return `des ${name}`
  if (vowel) return `de l’${name}`
  return owner.gender === 'f' ? `de la ${name}` : `du ${name}`
}

/** *Renault, la verrerie Roux*: a body whose own name takes no article. */
function isBareName({ kind, lastNamed }: Entity): boolean {
  const said = lastNamed?.phrase ?? null
  const [name] = said?.names ?? []
  return (
    kind === 'institution' &&
    said !== null &&
    (said.determiner === null || (name !== undefined && name !== said.text))
  )
}
