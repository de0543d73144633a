import { speakerNoun } from '../french/nouns.ts'
import { STRONG_PRONOUNS } from '../french/closedClasses.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Word } from '../text/word.ts'

/** Endings of nouns for people that no list holds (*une ostréicultrice, des grévistes*). */
const PERSON_ENDING =
  /(?:iste|istes|logue|logues|ienne|iennes|trice|trices|euse|euses|teur|teurs|cien|ciens)$/u
const NOT_PERSONS =
  /^(?:secteur|secteurs|facteur|facteurs|moteur|moteurs|vecteur|vecteurs|liste|listes|piste|pistes|réacteur|réacteurs|matrice|cicatrice|indicateur|indicateurs|catalogue|dialogue|dialogues|ordinateur|hauteur|tracteur)$/u

/** Anybody, as sources are called that stay unnamed. */
const PEOPLE =
  /^(?:personnes?|parties|intersyndicale|interprofession|sources?|voix|quai|défense|patronat|cliniques?|théâtre|festival|diocèse|équipage|filière|profession|lobby|courriels?|secours)$/u

const CACHE = new Map<string, boolean>()

/** Whether a noun names a person, a body, a document or a group. */
export function namesSpeaker(norm: string): boolean {
  const known = CACHE.get(norm)
  if (known !== undefined) return known
  const names =
    speakerNoun(norm) !== null || PEOPLE.test(norm) || (PERSON_ENDING.test(norm) && !NOT_PERSONS.test(norm))
  if (CACHE.size < 50_000) CACHE.set(norm, names)
  return names
}

/** Whether a noun phrase can speak: a person, an institution, a document, a name, a pronoun for one of these. */
export function isSpeakerish(words: readonly Word[], range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) {
    const word = words[i]
    if (word === undefined) continue
    if (i > range.from && (word.cls === 'preposition' || word.cls === 'participle')) return false
    if (word.cls === 'name') return true
    if (word.cls === 'strong' || word.cls === 'subject') return word.norm !== 'rien' && word.norm !== 'cela'
    if (STRONG_PRONOUNS.holds(word)) return true
    if (word.cls === 'noun' && namesSpeaker(word.norm)) return true
    if (
      word.norm === 'certains' ||
      word.norm === 'certaines' ||
      word.norm === 'plusieurs' ||
      word.norm === 'beaucoup'
    )
      return words[i + 1]?.cls !== 'noun' || namesSpeaker(words[i + 1]?.norm ?? '')
  }
  return false
}
