import { shortBracket } from '../text/nounPhrases.ts'
import type { Word } from '../text/word.ts'
import type { Sentence } from './sentence.ts'

/** Where the search for a subject to the left of `end` has to stop: the edge of its segment or clause. */
export function leftEdge(sentence: Sentence, end: number): number {
  let k = end
  while (k > sentence.from && k > end - 60) {
    const word = sentence.words[k - 1]
    if (word === undefined) break
    const open = shortBracket(sentence.words, k - 1)
    if (open < k - 1) {
      k = open
      continue
    }
    if (isEdge(word)) break
    k--
  }
  return k
}

function isEdge(word: Word): boolean {
  switch (word.cls) {
    case 'sign':
      return word.kind !== 'other' && word.text !== '[' && word.text !== ']'
    case 'finite':
    case 'subordinator':
    case 'relative':
    case 'gerund':
      return true
    case 'coordinator':
      return word.norm !== 'et' && word.norm !== 'ou'
    case 'subject':
      return word.inverted
    default:
      return false
  }
}
