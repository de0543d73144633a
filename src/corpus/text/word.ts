import type { VerbReading } from '../french/verbs.ts'
import type { Token } from './tokens.ts'

export type WordClass =
  | 'determiner'
  | 'noun'
  | 'name'
  | 'preposition'
  | 'subject'
  | 'clitic'
  | 'strong'
  | 'negation'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'adverb'
  | 'finite'
  | 'participle'
  | 'infinitive'
  | 'gerund'
  | 'number'
  | 'sign'

/** A token with its word class in this sentence. `noun` is every open-class word that is no verb: nouns and adjectives alike. */
export interface Word extends Token {
  cls: WordClass
  /** The reading chosen when the word is a verb form. */
  verb: VerbReading | null
}
