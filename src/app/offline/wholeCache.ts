/** Where the whole corpus is kept, apart from what was read: nothing in it is let go to make room. */
export const WHOLE = 'dixit-whole'
/** The entry that says that all is there. */
export const STATE = 'dixit-whole-state'
/** The header by which a kept file says which content it is. */
export const HASH = 'X-Dixit-Hash'
/** The header by which the service worker knows that a request is none of its business. */
export const APART = 'X-Dixit-Apart'

/** What is kept once all is there. */
export interface Kept {
  version: string
  files: number
  bytes: number
}

/** What the worker that keeps the corpus says. */
export type Report =
  | { done: number; of: number }
  | { kept: Kept }
  /** Without an answer of the network, or without room. */
  | { failed: 'network' | 'room' }
