import type { MentionForm } from '#format/corpus.ts'
import type { Entity } from './entity.ts'
import type { Phrase } from './phrase.ts'

/** How a mention was understood; published as `by`. */
export const REASONS = [
  /** The first mention, which says by its own words who it is. */
  'named',
  /** The same full name as before. */
  'sameName',
  /** *M. Xi* after *Xi Jinping*. */
  'honorific',
  /** *Xi* after *Xi Jinping*. */
  'surname',
  /** *le président chinois*, *la ministre*: the office of somebody named before. */
  'role',
  /** *son homologue russe*: the same office, another country. */
  'homologue',
  /** A pronoun that takes up the last source. */
  'lastSource',
  /** A pronoun that takes up the subject. */
  'subject',
  /** *ce dernier, celle-ci* */
  'demonstrative',
  /** *le premier … le second* */
  'ordinal',
  /** *les deux ministres, ils, tous deux*: the pair named before. */
  'pair',
  /** *X et Y* */
  'coordination',
  /** *leur porte-parole, à ses yeux* */
  'possessive',
  /** *qui, dont la représentante* */
  'relative',
  /** *Moscou* for Russia. */
  'capital',
  /** A document speaks for its issuer. */
  'issuer',
  /** *la fédération* for the one federation of the article. */
  'sameNoun',
  /** Named only by these words. */
  'asWritten',
  /** Named later in the article. */
  'forward',
  /** The text does not say. */
  'unknown',
] as const
export type Reason = (typeof REASONS)[number]

export type PronounKind =
  'personal' | 'possessive' | 'relative' | 'demonstrative' | 'first' | 'second' | 'both' | 'some' | 'none'

/** A pronoun (or a possessive standing alone) as the text gives it. */
export interface Pronoun {
  kind: PronounKind
  gender: 'm' | 'f' | null
  plural: boolean | null
}

/** One mention while the article is read. Offsets are UTF-16 code units of the paragraph's text. */
export interface Ref {
  paragraph: number
  start: number
  end: number
  /** Token range in its paragraph. */
  from: number
  to: number
  form: MentionForm
  phrase: Phrase | null
  pronoun: Pronoun | null
  /** Index of the innermost statement in whose content it stands, or -1 for the narrator's own words. */
  level: number
  /** Running number of the sentence in the article. */
  sentence: number
  /** Statements that have it as (a member of) their source. */
  sourceOf: number[]
  /** 3 source, 2 subject that opens its sentence, 1 other subject, 0 object or complement. */
  rank: number
  /** Opens its sentence. */
  opens: boolean
  /** Subject of a relative clause (*une lettre que l’agence a lue*): not what the main clause takes up. */
  aside: boolean
  /** Joined by *et* to the mention before it. */
  joined: boolean
  /** Everybody it refers to. */
  entities: Entity[]
  refersTo: Ref[]
  by: Reason
  /** Two mentions taken together, or a possessor: no stretch of text of its own; stands for its `refersTo`. */
  virtual: boolean
  /** The pair that it is a member of, if any. */
  partOf: Ref | null
  /** A paper behind a verb of sending (*a adressé un message*). */
  sent: boolean
  /** An office said of somebody else in the sentence (*est devenu président*; *en tant que ministre*). */
  predicate: boolean
}
