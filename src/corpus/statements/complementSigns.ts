import type { LicensedVerb } from './cues.ts'
import { skipPhrase } from '../text/verbGroups.ts'
import { learntFrom } from './learntFrom.ts'
import { at, opensMarks, type Sentence } from './sentence.ts'

export function isQue(norm: string): boolean {
  return norm === 'que' || norm === "qu'"
}

/** *à ce que, de ce que*. */
export function isCeQue(sentence: Sentence, k: number): boolean {
  const first = at(sentence, k)?.norm
  return (
    (first === 'à' || first === 'de') &&
    at(sentence, k + 1)?.norm === 'ce' &&
    isQue(at(sentence, k + 2)?.norm ?? '')
  )
}

export function takesClause(sentence: Sentence, verb: LicensedVerb): boolean {
  const { frames } = verb.entry
  if (verb.entry.lemma === 'apprendre') return learntFrom(sentence, verb.group) !== null
  return frames.has('que') || (frames.has('X-que') && verb.group.clitics.length > 0)
}

/** A colon with marks behind it, or marks themselves. */
export function opensSpeech(sentence: Sentence, k: number): boolean {
  return opensMarks(sentence, k) || (at(sentence, k)?.kind === 'colon' && opensMarks(sentence, k + 1))
}

/** Whether the words between two marks are a sentence: they hold a finite verb. */
export function isSentenceLike(sentence: Sentence, open: number, close: number): boolean {
  // One word is no sentence (*« indigne »*), unless it calls out.
  if (close - open === 2) return false
  for (let i = open + 1; i < close && i < open + 80; i++) if (at(sentence, i)?.cls === 'finite') return true
  return false
}

const INDIRECT = new Set(['pourquoi', 'comment'])
const ASKED = /^(?:combien|où|quand|qui|quoi|quels?|quelles?|lequel|laquelle|lesquels|lesquelles)$/u

/** *a demandé où P, voulait savoir qui P*: the word that asks is the first of the content. */
export function opensQuestion(sentence: Sentence, verb: LicensedVerb, k: number): boolean {
  if (!verb.entry.frames.has('wh-all') || skipPhrase(sentence.words, k) > k) return false
  const norm = at(sentence, k)?.norm ?? ''
  const behindPreposition =
    at(sentence, k)?.cls === 'preposition' &&
    /^(?:qui|quoi|quels?|quelles?)$/u.test(at(sentence, k + 1)?.norm ?? '')
  return (ASKED.test(norm) || behindPreposition) && at(sentence, k + 1)?.kind === 'word'
}

/** *a expliqué pourquoi P, a demandé ce que P*: the word after the one that opens an indirect question at `k`, else `k`. */
export function indirectQuestion(sentence: Sentence, verb: LicensedVerb, k: number): number {
  const { frames } = verb.entry
  const norm = at(sentence, k)?.norm ?? ''
  if (frames.has('wh') && INDIRECT.has(norm)) return at(sentence, k + 1)?.kind === 'word' ? k + 1 : k
  if (
    frames.has('wh') &&
    norm === 'à' &&
    at(sentence, k + 1)?.norm === 'quel' &&
    at(sentence, k + 2)?.norm === 'point'
  )
    return k + 3
  if (frames.has('wh') && norm === 'en' && at(sentence, k + 1)?.norm === 'quoi') return k + 2
  if (frames.has('wh') && norm === 'combien' && !frames.has('wh-all')) return k + 1
  const asked = at(sentence, k + 1)
  if (frames.has('ce-que') && norm === 'ce' && (isQue(asked?.norm ?? '') || asked?.norm === 'qui'))
    return k + 2
  return k
}
