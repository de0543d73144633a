import { nominalOf } from '#corpus/french/nominal.ts'
import type { Phrase } from './phrase.ts'
import { newPhrase, written, type Reading } from './reading.ts'
import { isNameWord, surnameEnd } from './readName.ts'
import { WordSet } from '#corpus/text/wordSet.ts'

const LONGEST_TITLE = 12

/** Titles that are also written small before a name, and say nothing of the gender (*le docteur Ana Roth*). */
export const SMALL_TITLES = new WordSet([
  'docteur',
  'professeur',
  'maître',
  'honorable',
  'monsieur',
  'madame',
  'monseigneur',
])

/** A title before a name, and the first token behind it; null when token `i` is none. */
export function titleAt({ tokens }: Reading, i: number) {
  const token = tokens[i]
  if (token === undefined || token.text.length > LONGEST_TITLE) return null
  if (!token.capital && !(SMALL_TITLES.holds(token) && isNameWord(tokens[i + 1]))) return null
  const known = nominalOf(token).honorific
  // *S.E.M.* is a style, *SEM* a company.
  if (known === null || /^SEM$/u.test(token.text)) return null
  const { gender, plural } = known
  return { gender, plural, written: token.text, behind: tokens[i + 1]?.text === '.' ? i + 2 : i + 1 }
}

/** `M. Wang`, `MM. Wang et Lavrov`, `le Dr Morel`: a title with its names; null when no name follows. */
export function readHonorific(reading: Reading, i: number): Phrase | null {
  const { tokens, limit } = reading
  const first = titleAt(reading, i)
  // *S.E. M. Farid Aït, le Pr Mme Roth*: the second title tells more.
  const title = first === null ? null : (titleAt(reading, first.behind) ?? first)
  if (title === null) return null
  const end = surnameEnd(tokens, title.behind, limit)
  if (end === title.behind) return null
  const names = [written(reading, title.behind, end)]
  let to = end
  while (title.plural) {
    const joined = tokens[to]?.norm === 'et' || tokens[to]?.kind === 'comma'
    const next = joined ? surnameEnd(tokens, to + 1, limit) : to
    if (!joined || next === to + 1) break
    names.push(written(reading, to + 1, next))
    to = next
  }
  const phrase = newPhrase(i, to, 'person', names.join(' et '))
  phrase.plural = title.plural
  phrase.gender = title.gender
  phrase.sure = title.gender !== null
  phrase.honorific = title.written
  phrase.names = names
  phrase.proper = true
  return phrase
}
