import { countryNamed, countryOfCity, type Country } from '#corpus/french/countries.ts'
import { NAMED_INSTITUTION_LENGTHS, isNamedInstitution } from '#corpus/french/institutions.ts'
import { nominalOf } from '#corpus/french/nominal.ts'
import type { Token } from '#corpus/text/tokens.ts'

/** The longest state name that starts at token `i`, or null. */
export function countryAt(
  tokens: readonly Token[],
  i: number,
  limit: number,
): { country: Country; to: number } | null {
  const first = tokens[i]
  if (first?.capital !== true || !nominalOf(first).opensCountry) return null
  let found: { country: Country; to: number } | null = null
  for (let to = i + 1; to <= Math.min(limit, i + 6); to++) {
    const country = countryNamed(writtenWords(tokens, i, to))
    if (country !== null) found = { country, to }
  }
  return found
}

/** The longest city that stands for a government and starts at token `i`, or null. */
export function cityAt(
  tokens: readonly Token[],
  i: number,
  limit: number,
): { country: Country; to: number } | null {
  const first = tokens[i]
  if (first?.capital !== true || !nominalOf(first).opensCity) return null
  for (let to = Math.min(limit, i + 4); to > i; to--) {
    const country = countryOfCity(writtenWords(tokens, i, to))
    if (country !== null) return { country, to }
  }
  return null
}

/** Words that a number completes to the name of a broadcaster (*France 24, Canal 9*). */
const NUMBERED = /^(?:canal|france|channel|radio|europe|télé|tele|chaîne|tv)$/u

/** The longest institution of the lexicon that starts at token `i`: its end, or null. */
export function namedInstitutionAt(tokens: readonly Token[], i: number, limit: number): number | null {
  const first = tokens[i]
  if (first === undefined) return null
  if (first.capital && tokens[i + 1]?.kind === 'number' && NUMBERED.test(first.norm))
    return i + 2 <= limit && (tokens[i + 1]?.text.length ?? 9) < 4 ? i + 2 : null
  if (!nominalOf(first).opensInstitution) return null
  for (let to = Math.min(limit, i + NAMED_INSTITUTION_LENGTHS); to > i; to--)
    if (isNamedInstitution(writtenWords(tokens, i, to))) return to
  return null
}

/** The words of a token range joined by spaces, for look-ups by folded key; '' when a sign stands among them. */
function writtenWords(tokens: readonly Token[], from: number, to: number): string {
  let words = ''
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token === undefined || token.kind !== 'word') return ''
    words += (i > from ? ' ' : '') + token.text
  }
  return words
}
