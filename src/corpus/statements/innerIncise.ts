import { nounPhraseStart } from '../text/nounPhrases.ts'
import type { Incise } from './incises.ts'
import { leftEdge } from './leftEdge.ts'
import { at, before, groupAt, opensMarks, type Sentence } from './sentence.ts'
import { WordSet } from '../text/wordSet.ts'

const LINKS = new WordSet(['de', "d'", 'du', 'des', 'à', 'au', 'aux', 'que', "qu'"])

/** What follows the comma behind the incise is governed by the verb before it. */
function isObject(sentence: Sentence, i: number): boolean {
  return opensMarks(sentence, i) || LINKS.holds(at(sentence, i))
}

/**
 * The first word of the relative or participial clause in which an incise parts the verb from what it governs
 * (*une réunion dont il attend, a-t-il dit, « des actes »; leur présence étant, dit-elle, « une chance »*); -1 when it
 * stands elsewhere. Whoever reports the whole goes on reporting behind such an incise.
 */
export function innerClause(sentence: Sentence, incise: Incise): number {
  if (incise.group.inverted < 0) return -1
  let end = incise.from
  while (before(sentence, end)?.kind === 'comma') end--
  const verb = groupAt(sentence, end - 1)
  if (verb === null || verb.last !== end - 1 || (verb.form !== 'finite' && verb.form !== 'gerund')) return -1
  if (verb.lemma !== 'être' && !isObject(sentence, incise.to + 1)) return -1
  let start = verb.first
  if (before(sentence, start)?.cls === 'subject') start--
  else start = nounPhraseStart(sentence.words, leftEdge(sentence, start), start, true)
  const opener = before(sentence, start)
  if (opener?.cls === 'relative') return opener.norm === 'où' ? start : start - 1
  return verb.form === 'gerund' && opener?.kind === 'comma' && at(sentence, start) !== undefined ? start : -1
}
