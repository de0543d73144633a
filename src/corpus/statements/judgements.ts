import { nounPhraseEnd, opensPhrase } from '../text/nounPhrases.ts'
import { isTime } from './circumstances.ts'
import { type Complement, LIMITS } from './complement.ts'
import { isQue, isSentenceLike } from './complementSigns.ts'
import type { LicensedVerb } from './cues.ts'
import { at, opensMarks, regionAt, type Sentence } from './sentence.ts'
import { isIdiom } from './stances.ts'

const PROPER_CLITICS = new Set(['le', 'la', "l'", 'les'])

/** *accuse | X de Y*, *la qualifiant de | Y*, *jugé | « incompréhensible » que*. */
export function judgement(sentence: Sentence, verb: LicensedVerb): Complement | null {
  let k = verb.after
  while (at(sentence, k)?.cls === 'adverb') k++
  const word = at(sentence, k)
  if (word === undefined) return null
  if (verb.group.clitics.some((clitic) => PROPER_CLITICS.has(clitic))) {
    const linked = word.norm === 'de' || word.norm === "d'" || word.norm === 'comme'
    if (linked) return { frame: 'judgement', cueTo: k + 1, from: k + 1 }
    if (opensMarks(sentence, k) || (word.cls === 'noun' && takesAdjective(verb)))
      return { frame: 'judgement', cueTo: k, from: k }
    return null
  }
  if (verb.entry.frames.has('X-number') && word.norm === 'à' && isNumberAhead(sentence, k))
    return { frame: 'judgement', cueTo: k, from: k }
  if (takesAdjective(verb)) return adjectiveJudgement(sentence, k)
  if (word.norm === 'de' || word.norm === "d'") return { frame: 'judgement', cueTo: k, from: k }
  if (!opensPhrase(sentence.words, k) && !opensMarks(sentence, k) && word.cls !== 'noun') return null
  if (isIdiom(sentence, verb, k, nounPhraseEnd(sentence.words, k, LIMITS))) return null
  if (verb.entry.frames.has('X-comme'))
    return commeBehind(sentence, k) ? { frame: 'judgement', cueTo: k, from: k } : null
  return linkAhead(sentence, k) ? { frame: 'judgement', cueTo: k, from: k } : null
}

/** *estime à trois millions le nombre*. */
function isNumberAhead(sentence: Sentence, k: number): boolean {
  for (let i = k + 1; i < k + 4; i++) if (at(sentence, i)?.cls === 'number') return true
  return false
}

const WITH_ADJECTIVE = new Set(['juger', 'estimer', 'trouver', 'considérer', 'croire'])

function takesAdjective(verb: LicensedVerb): boolean {
  return WITH_ADJECTIVE.has(verb.entry.lemma)
}

/** *juge « inacceptable » que, estime nécessaire de, considère X comme*. */
function adjectiveJudgement(sentence: Sentence, k: number): Complement | null {
  const region = opensMarks(sentence, k) ? regionAt(sentence, k) : null
  if (region !== null)
    return isSentenceLike(sentence, region.open, region.close)
      ? null
      : { frame: 'judgement', cueTo: k, from: k }
  const word = at(sentence, k)
  const next = at(sentence, k + 1)
  if (
    word?.cls === 'noun' &&
    !word.capital &&
    (isQue(next?.norm ?? '') || next?.norm === 'de' || next?.norm === "d'")
  )
    return { frame: 'judgement', cueTo: k, from: k }
  return opensPhrase(sentence.words, k) && !isTime(sentence, k) && judgedAhead(sentence, k)
    ? { frame: 'judgement', cueTo: k, from: k }
    : null
}

/** A noun phrase, then *comme*, or an adjective in marks. */
function judgedAhead(sentence: Sentence, k: number): boolean {
  const end = nounPhraseEnd(sentence.words, k, LIMITS)
  return at(sentence, end)?.norm === 'comme' || opensMarks(sentence, end)
}

const LINK_REACH = 40

/** Whether *de* and a judgement follow the thing judged. */
function linkAhead(sentence: Sentence, k: number): boolean {
  for (let i = k + 1; i < k + LINK_REACH; i++) {
    const word = at(sentence, i)
    if (word === undefined || word.kind === 'end' || word.kind === 'semicolon' || word.cls === 'finite')
      return false
    if (word.norm === 'de' || word.norm === "d'") return true
  }
  return false
}

/** *présente X comme*: nothing but the thing judged stands between. */
function commeBehind(sentence: Sentence, k: number): boolean {
  const end = nounPhraseEnd(sentence.words, k, LIMITS)
  return end > k && at(sentence, end)?.norm === 'comme'
}
