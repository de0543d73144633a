import type { TokenRange } from '../text/sentences.ts'
import { at, before, type Sentence } from './sentence.ts'
import { WordSet } from '../text/wordSet.ts'

const SECOND = new WordSet([
  'second',
  'seconde',
  'deuxième',
  'autre',
  'autres',
  'troisième',
  'seconds',
  'secondes',
])
const ARTICLES = new Set(['le', 'la', "l'", 'les', "d'"])

/** *, le second que*: the subject without a verb right before *que* at word `que`, behind a comma; null when none stands there. */
export function secondVoice(sentence: Sentence, que: number): TokenRange | null {
  const article = before(sentence, que - 1)?.norm ?? ''
  if (!SECOND.holds(before(sentence, que)) || !ARTICLES.has(article)) return null
  const from = que - 2
  const comma = before(sentence, from)?.norm === 'et' ? from - 1 : from
  return before(sentence, comma)?.kind === 'comma' && at(sentence, que + 1) !== undefined
    ? { from, to: que }
    : null
}
