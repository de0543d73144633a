import type { SpeakerNoun } from '#corpus/french/nouns.ts'
import type { Determiner } from '#corpus/french/nounPhraseWords.ts'

/** An office that a noun phrase gives somebody (*ministre chinois des Affaires étrangères*). */
export interface Office {
  noun: SpeakerNoun
  /** Folded content words after the noun, without articles and nationality (`affaires etrangeres`). */
  words: string[]
  /** ISO code of the state served, or null. */
  country: string | null
  former: boolean
  gender: 'm' | 'f' | null
  /** As written, without the article. */
  text: string
}

/**
 * A noun phrase that may refer to somebody. `from`, `to` are token indexes, half-open; appositions of the same person
 * are taken in (*Le ministre russe, Sergueï Lavrov*).
 */
export interface Phrase {
  from: number
  to: number
  kind: 'person' | 'institution' | 'country' | 'document' | 'group' | 'circle' | 'unknown'
  determiner: Determiner | null
  plural: boolean
  /** *les deux ministres* → 2 */
  count: number | null
  gender: 'm' | 'f' | null
  /** The gender is told by the word itself (*Mme, la directrice*), not by a masculine that serves both. */
  sure: boolean
  honorific: string | null
  /** Names without title, as written; several for *MM. A et B*. */
  names: string[]
  offices: Office[]
  /** Of several countries in one phrase (*les ministres russe et chinois*): each ISO code in order. */
  nationalities: string[]
  noun: SpeakerNoun | null
  /** ISO code when the phrase names a state or a city that stands for it. */
  state: string | null
  city: boolean
  /** The whole phrase without determiner, appositions and titles, as written. */
  text: string
  /** Has a proper noun, an acronym or a nationality: the same words mean the same body in another article. */
  proper: boolean
  abbreviation: string | null
  /** Token range of the complement after *de* (a document's issuer, an owner), or null. */
  complement: { from: number; to: number } | null
}
