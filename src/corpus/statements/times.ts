import { TIME_NOUNS, TIME_WORDS } from '../french/closedClasses.ts'
import { at, type Sentence } from './sentence.ts'

/** Whether *ce matin, la semaine dernière, le 3 mai* begins here. */
export function isTime(sentence: Sentence, k: number): boolean {
  const word = at(sentence, k)
  if (word === undefined) return false
  if (TIME_WORDS.holds(word)) return true
  for (let i = k; i < k + 4; i++) {
    const next = at(sentence, i)
    if (next === undefined) return false
    if (TIME_NOUNS.holds(next)) return true
    if (
      next.cls !== 'determiner' &&
      next.cls !== 'number' &&
      next.norm !== 'même' &&
      next.norm !== 'dernière' &&
      next.norm !== 'dernier'
    )
      return false
  }
  return false
}
