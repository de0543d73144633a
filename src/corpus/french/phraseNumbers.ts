import { WordMap } from '#corpus/text/wordSet.ts'

/** Numbers that count people in a noun phrase, as `Token.norm`. */
export const COUNTS = new WordMap<number>([
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
])
