import type { MentionForm, Span, SpeakerKind } from '#format/corpus.ts'

/** A mention whose speakers are voices of its article (indexes into `voices`); see `Mention` of the format. */
export interface LocalMention {
  paragraph: number
  span: Span
  form: MentionForm
  voices: number[]
  refersTo: number[]
  by: string
}

/**
 * Somebody of one article: the cluster of the mentions that are one person, institution, country, document or group.
 * A small record that holds all that the register needs to merge voices across articles.
 */
export interface Voice {
  kind: SpeakerKind
  /** Spellings of the name without title, as written, in reading order, with repetitions; empty when never named. */
  names: string[]
  surname: string | null
  gender: 'm' | 'f' | null
  /** ISO 3166-1 alpha-2, or null. */
  country: string | null
  /** Offices as written without article (*président chinois*), each with its key (office lemma + country) for merging. */
  roles: { text: string; key: string | null }[]
  /** Honorific forms and other short forms as written (*M. Xi*). */
  aliases: string[]
  /** Indefinite or a bare common noun: never merged across articles. */
  local: boolean
}

/** What the speakers stage says of one article. `voicesOf[i]` are the voices of statement `i`, [] when unknown. */
export interface Attributed {
  mentions: LocalMention[]
  voices: Voice[]
  voicesOf: number[][]
}
