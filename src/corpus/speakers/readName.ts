import { countryNamed } from '#corpus/french/countries.ts'
import { nominalOf } from '#corpus/french/nominal.ts'
import type { Token } from '#corpus/text/tokens.ts'
import { cityAt, countryAt, namedInstitutionAt } from './lexiconAt.ts'
import type { Reading } from './reading.ts'
import { isAcronym, isFunctionWord } from './wordClasses.ts'

const LONGEST_NAME = 7

/** Whether a token can be a part of a name: a capital, or a small prefix hyphened to one (*al-Assad*). */
export function isNameWord(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'word' && nominalOf(token).nameWord
}

/**
 * The end (token index, exclusive) of the run of name words that starts at `i`, particles inside it included
 * (*Ursula von der Leyen, Dominique de Villepin*); `i` itself when no name starts there.
 */
export function nameEnd(tokens: readonly Token[], i: number, limit: number): number {
  let end = i
  const stop = Math.min(limit, i + LONGEST_NAME)
  while (end < stop) {
    const token = tokens[end]
    if (isNameWord(token) && (end === i || !startsAnew(token))) end++
    else {
      const after = end > i ? particlesEnd(tokens, end, stop) : end
      if (after === end) break
      end = after + 1
    }
  }
  return end
}

/** As `nameEnd`, for a surname behind a title, which may begin with particles (*M. de Villepin, Mme von der Leyen*). */
export function surnameEnd(tokens: readonly Token[], i: number, limit: number): number {
  const after = isNameWord(tokens[i]) ? i : particlesEnd(tokens, i, limit)
  return after === i ? nameEnd(tokens, i, limit) : nameEnd(tokens, after, limit)
}

/** A capital that opens something else inside a run (*Selon Marie Le Gall* never runs on into *Le*). */
function startsAnew(token: Token): boolean {
  return token.norm.endsWith("'") && isFunctionWord(token)
}

/** The index of the name word that follows one to three particles at `at`, or `at` when they join nothing. */
function particlesEnd(tokens: readonly Token[], at: number, stop: number): number {
  let next = at
  while (next < stop && next - at < 3 && isParticle(tokens[next])) next++
  const word = tokens[next]
  if (next === at || next >= stop || !isNameWord(word)) return at
  const genitive = /^(?:de|du|des|d)$/u.test(tokens[at]?.norm.replace("'", '') ?? '')
  if (genitive && ((tokens[at]?.norm !== 'de' && tokens[at]?.norm !== "d'") || isBody(word))) return at
  return next
}

function isParticle(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && nominalOf(token).particle
}

/** A state, an institution or an office behind *de* is a complement, not a part of the name. */
function isBody(token: Token): boolean {
  return countryNamed(token.text) !== null || nominalOf(token).noun !== null
}

/** The end of a person's full name that starts at token `i`: two to four words in capitals that tell no body or place; null for any other words. */
export function personNameEnd({ tokens, limit }: Reading, i: number): number | null {
  const end = nameEnd(tokens, i, limit)
  if (end - i < 2 || end - i > 5) return null
  if (countryAt(tokens, i, limit) !== null || cityAt(tokens, i, limit) !== null) return null
  if (namedInstitutionAt(tokens, i, limit) !== null) return null
  for (let k = i; k < end; k++) {
    const word = tokens[k]
    if (word === undefined || isAcronym(word) || nominalOf(word).marksInstitution) return null
  }
  const first = tokens[i]
  return first === undefined || nominalOf(first).noun === null ? end : null
}
