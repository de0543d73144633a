import type { Draft } from './drafts.ts'
import type { Passage, Sentence } from './sentence.ts'

/** A passage with its sentences. */
export interface Scene {
  passage: Passage
  sentences: readonly Sentence[]
}

/** Adds what an article's voices say without a cue of its own. */
export function continuations(_scenes: readonly Scene[], drafts: readonly Draft[]): Draft[] {
  return [...drafts]
}
