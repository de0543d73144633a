import type { Cast } from './cast.ts'
import { rootOf } from './entity.ts'
import { isFullName } from './fullName.ts'
import type { Phrase } from './phrase.ts'

/** A title and a surname at the end of an unnamed speaker's description. */
const TITLED = /^(.*?)(\sde\s|\sd[’'])(?:M\.|Mme|Mlle|Me|Dr|Mgr)\s(\p{Lu}[^,]*)$/u

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
  const [, before = '', , surname = ''] = TITLED.exec(text) ?? []
  const bearer = surname === '' ? null : cast.names.short(surname, null)
  if (bearer === null || bearer === 'ambiguous') return null
  const root = rootOf(bearer)
  const name = root.names.find(isFullName) ?? root.label
  if (!isFullName(name)) return null
  return `${before} ${/^[aeiouyhàâéèêîôœæ]/iu.test(name) ? 'd’' : 'de '}${name}`
}
