import type { CorrectedBy } from '#format/corpus.ts'

/** A quotation that the engine missed, as a reader writes it down; content may have several pieces. */
export interface AddedQuotation {
  source: string | null
  cue: string | null
  content: readonly string[]
  speakers: readonly string[]
}

/** What is done to the quotation: named otherwise, taken out, or added. */
export type Change =
  { to: 'speakers'; speakers: readonly string[] } | { to: 'remove' } | { to: 'add'; add: AddedQuotation }

/** Which quotation is meant: its id, or words that stand in exactly one (of an article, if that is given). */
export interface Target {
  quotation: string | null
  words: string | null
  article: string | null
}

/** One entry of corrections.yaml. */
export interface Correction {
  target: Target
  change: Change
  corrected: CorrectedBy
  /** Where it stands, for what is to be said about it. */
  place: { file: string; line: number; column: number }
}
