import type { Cast } from './cast.ts'
import { rootOf } from './entity.ts'
import { officeName } from './officeKey.ts'
import type { Phrase } from './phrase.ts'

/**
 * Notes whom the article gives an office beside the name, anywhere, and which offices: who is told needs no description,
 * and an office told of one describes no other.
 */
export function enterTold(cast: Cast, phrases: Iterable<Phrase>) {
  for (const { names, offices } of phrases) {
    const [name] = names
    const said = offices.filter(({ noun: { role } }) => role !== 'any' && role !== 'kin')
    if (name === undefined || names.length > 1 || said.length === 0) continue
    for (const office of said) cast.namedOffices.add(officeName(office))
    const bearer = cast.names.full(name) ?? cast.names.short(name, null)
    if (bearer !== null && bearer !== 'ambiguous') rootOf(bearer).told = true
  }
}

/** The offices that the title gives somebody help to find him; what is shown of him is what the text says. */
export function enterTitleOffices(cast: Cast, title: readonly Phrase[]) {
  for (const { names, offices } of title) {
    const [name] = names
    const bearer = name === undefined || names.length > 1 ? null : cast.names.full(name)
    if (bearer !== null) rootOf(bearer).hinted.push(...offices)
  }
}
