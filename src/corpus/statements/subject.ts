import type { TokenRange } from '../text/sentences.ts'
import type { VerbGroup } from '../text/verbGroups.ts'
import type { Word } from '../text/word.ts'

/**
 * Who acts in a verb group.
 * - `phrase`   a noun phrase or pronoun of its own
 * - `shared`   none of its own: the subject of `governor`
 * - `none`     nothing found
 */
export interface Subject {
  kind: 'phrase' | 'shared' | 'none'
  /** Words of the subject, appositions of name and office included; a relative *qui* is a range of its own behind its antecedent. */
  ranges: TokenRange[]
  /** The group whose subject this one shares, or null. */
  governor: VerbGroup | null
  /** Look-up form of a pronoun subject (*il, on, qui, je*), or '' for a noun phrase. */
  pronoun: string
}

/** No subject was found, or none is looked for (an incise has its own behind the verb). */
export const NOBODY: Subject = { kind: 'none', ranges: [], governor: null, pronoun: '' }

export function pronounSubject(word: Word, index: number): Subject {
  return { kind: 'phrase', ranges: [{ from: index, to: index + 1 }], governor: null, pronoun: word.norm }
}

export function phrase(from: number, to: number): Subject {
  return { kind: 'phrase', ranges: [{ from, to }], governor: null, pronoun: '' }
}
