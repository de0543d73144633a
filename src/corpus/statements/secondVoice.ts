import type { TokenRange } from '../text/sentences.ts'
import { nounPhraseEnd } from '../text/nounPhrases.ts'
import { at, before, type Sentence } from './sentence.ts'
import { isSpeakerish } from './speakerish.ts'
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

const LONGEST_SUBJECT = 12
const OTHERS = /^(?:autres?|seconde?|deuxième|troisième|dernière?|premiers?|première)$/u

/** *; les pêcheurs, …; ; une autre, …*: the subject behind the semicolon at word `i` whose verb is the one before; null when none stands there. */
export function gapped(sentence: Sentence, i: number): TokenRange | null {
  const to = nounPhraseEnd(sentence.words, i + 1, {
    to: i + LONGEST_SUBJECT,
    anyPreposition: true,
    coordination: true,
  })
  if (to <= i + 1 || at(sentence, to)?.kind !== 'comma') return null
  const source = { from: i + 1, to }
  const speaks = isSpeakerish(sentence.words, source) || OTHERS.test(at(sentence, to - 1)?.norm ?? '')
  return speaks ? source : null
}

/** Whether a word asks or opens a clause, behind a gapped subject. */
export function opensGappedClause(norm: string): boolean {
  return /^(?:que|qu'|combien|où|quand|qui|pourquoi|comment|si|quels?|quelles?)$/u.test(norm)
}
