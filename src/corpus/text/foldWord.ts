import { fold } from './fold.ts'

const PLAIN = /^[A-Za-z]+$/

/** `fold` for look-ups of single words: the same result, at once where the word is plain letters. */
export function foldWord(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : fold(word)
}
