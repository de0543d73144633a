import type { Act, Kind, Span } from '#format/corpus.ts'

/**
 * A quotation found in an article, before anybody is named: source, cue and content as spans
 * (UTF-16 code units of a paragraph's text, half-open), in order of paragraph, then first content offset.
 */
export interface Statement {
  paragraph: number
  kind: Kind
  act: Act
  /** The paragraph in which the spans of source and cue lie. */
  cueParagraph: number
  source: Span[]
  cue: Span[]
  content: Span[]
  /** Index in the same list of the statement that this one carries on (paragraphs of one speech), or null. */
  continues: number | null
  /** Index in the same list of the statement in whose content this one lies, or null. */
  parent: number | null
  /** The construction's file name. */
  rule: string
  /** `inferred` for a continuation without a cue and for *aurait déclaré*. */
  basis: 'stated' | 'inferred'
  /**
   * Where the speaker is to be looked for:
   * - `source`     the words of `source` name or stand for the speaker
   * - `statement`  no words of its own: the same voice as the statement `sameVoiceAs`
   * - `none`       the text does not say (impersonal, passive, *on*)
   */
  voice: { from: 'source' } | { from: 'statement'; sameVoiceAs: number } | { from: 'none' }
}
