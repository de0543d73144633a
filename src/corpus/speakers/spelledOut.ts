import type { Cast } from './cast.ts'
import { rootOf } from './entity.ts'
import { isFullName } from './fullName.ts'
import type { Phrase } from './phrase.ts'

/** A title before the surname that ends an unnamed speaker's description. */
const TITLED = /\s(?:de\s|d[’'])(?:M\.|Mme|Mlle|Me|Dr|Mgr)\s(?=\p{Lu})/u

/**
 * An unnamed speaker is called by the full name of the one he belongs to: *un proche de M. Roche* → *proche de Luc
 * Roche*, where the article names him in full. A phrase without such words comes back as it is.
 */
export function spelledOut(cast: Cast, phrase: Phrase): Phrase {
  if (phrase.names.length > 0 || phrase.complement === null) return phrase
  const text = spelled(cast, phrase.text)
  if (text === null) return phrase
  const offices = phrase.offices.map((office) => ({
    ...office,
    text: spelled(cast, office.text) ?? office.text,
  }))
  return { ...phrase, text, offices }
}

function spelled(cast: Cast, text: string): string | null {
  const lastPart = text.lastIndexOf(',') + 1
  const title = TITLED.exec(text.slice(lastPart))
  if (title === null) return null
  const before = text.slice(0, lastPart + title.index)
  const bearer = cast.names.short(text.slice(before.length + title[0].length), null)
  if (bearer === null || bearer === 'ambiguous') return null
  const root = rootOf(bearer)
  const name = root.names.find(isFullName) ?? root.label
  if (!isFullName(name)) return null
  return `${before} ${/^[aeiouyhàâéèêîôœæ]/iu.test(name) ? 'd’' : 'de '}${name}`
}
