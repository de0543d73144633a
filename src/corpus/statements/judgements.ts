import { nounPhraseEnd, opensPhrase } from '../text/nounPhrases.ts'
import { type Complement, LIMITS } from './complement.ts'
import { isQue, isSentenceLike } from './complementSigns.ts'
import type { LicensedVerb } from './cues.ts'
import { at, before, opensMarks, regionAt, type Sentence } from './sentence.ts'
import { isTime } from './times.ts'
import { isIdiom } from './stances.ts'
import { WordSet } from '../text/wordSet.ts'

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
  if (
    verb.entry.frames.has('X-number') &&
    (word.norm === 'à' || word.norm === 'entre') &&
    isNumberAhead(sentence, k)
  )
    return { frame: 'judgement', cueTo: k, from: k }
  if (takesAdjective(verb)) return adjectiveJudgement(sentence, k, isBehindQue(sentence, verb))
  if (verb.entry.frames.has('X-comme') && word.norm === 'comme' && isBehindQue(sentence, verb))
    return { frame: 'judgement', cueTo: k, from: k }
  if (word.norm === 'de' || word.norm === "d'") return { frame: 'judgement', cueTo: k, from: k }
  if (!opensPhrase(sentence.words, k) && !opensMarks(sentence, k) && word.cls !== 'noun') return null
  if (isIdiom(sentence, verb, k, nounPhraseEnd(sentence.words, k, LIMITS))) return null
  if (verb.entry.frames.has('X-par')) return causeAhead(sentence, k, PAR) ? judged(k) : null
  if (verb.entry.frames.has('X-pour')) return takenFor(sentence, k) ? judged(k) : null
  if (verb.entry.frames.has('X-cause'))
    return (verb.entry.lemma !== 'attribuer' || isEvent(sentence, k)) && causeAhead(sentence, k, TO)
      ? judged(k)
      : null
  if (verb.entry.frames.has('X-comme'))
    return commeBehind(sentence, k) ? { frame: 'judgement', cueTo: k, from: k } : null
  return linkAhead(sentence, k) ? { frame: 'judgement', cueTo: k, from: k } : null
}

function judged(k: number): Complement {
  return { frame: 'judgement', cueTo: k, from: k }
}

/** *tient le pays pour responsable de, pour « perdu »*: the thing, then an adjective or words in marks behind *pour*. */
function takenFor(sentence: Sentence, k: number): boolean {
  const end = nounPhraseEnd(sentence.words, k, LIMITS)
  if (end === k || at(sentence, end)?.norm !== 'pour') return false
  const word = at(sentence, end + 1)
  return opensMarks(sentence, end + 1) || EVALUATIVE.test(word?.norm ?? '') || word?.norm === 'responsable'
}

const PAR = new Set(['par'])
const TO = new Set(['à', 'au', 'aux'])

/** *attribue la panne à, impute la hausse à, justifie sa décision par*: the cause behind the thing explained. */
function causeAhead(sentence: Sentence, k: number, prepositions: ReadonlySet<string>): boolean {
  const end = nounPhraseEnd(sentence.words, k, LIMITS)
  return end > k && prepositions.has(at(sentence, end)?.norm ?? '')
}

const EVENT =
  /^(?:.*(?:tion|sion|ment|age|ance|ence)|hausse|baisse|chute|recul|retard|panne|échec|succès|incendie|crise|perte|attaque|drame|désordre|défaite|victoire|pénurie|accident)s?$/u

/** What is explained is something that happened: a prize attributed to somebody is none. */
function isEvent(sentence: Sentence, k: number): boolean {
  const noun = at(sentence, k)?.cls === 'determiner' ? at(sentence, k + 1) : at(sentence, k)
  return EVENT.test(noun?.norm ?? '')
}

/** *estime à trois millions le nombre*. */
function isNumberAhead(sentence: Sentence, k: number): boolean {
  for (let i = k + 1; i < k + 4; i++) if (at(sentence, i)?.cls === 'number') return true
  return false
}

/** *que le ministère juge*: the object stands before the subject. */
function isBehindQue(sentence: Sentence, verb: LicensedVerb): boolean {
  const start = verb.subject.ranges[0]?.from ?? verb.group.first
  const que = before(sentence, start)?.norm
  const earlier = before(sentence, start - 1)
  return (
    (que === 'que' || que === "qu'") &&
    (earlier?.cls === 'noun' || earlier?.cls === 'name' || earlier?.kind === 'comma') &&
    verb.subject.kind === 'phrase'
  )
}

const WITH_ADJECTIVE = new Set(['juger', 'estimer', 'trouver', 'considérer', 'croire'])

function takesAdjective(verb: LicensedVerb): boolean {
  return WITH_ADJECTIVE.has(verb.entry.lemma)
}

/** *juge « inacceptable » que, estime nécessaire de, considère X comme*. */
function adjectiveJudgement(sentence: Sentence, k: number, judgesAntecedent: boolean): Complement | null {
  const region = opensMarks(sentence, k) ? regionAt(sentence, k) : null
  if (region !== null)
    return isSentenceLike(sentence, region.open, region.close)
      ? null
      : { frame: 'judgement', cueTo: k, from: k }
  const word = at(sentence, k)
  const next = at(sentence, k + 1)
  if ((word?.cls === 'noun' || word?.cls === 'participle') && judgesAntecedent)
    return { frame: 'judgement', cueTo: k, from: k }
  if (
    word?.cls === 'noun' &&
    !word.capital &&
    (isQue(next?.norm ?? '') ||
      next?.norm === 'de' ||
      next?.norm === "d'" ||
      (next?.cls === 'determiner' && EVALUATIVE.test(word.norm)))
  )
    return { frame: 'judgement', cueTo: k, from: k }
  return opensPhrase(sentence.words, k) && !isTime(sentence, k) && judgedAhead(sentence, k)
    ? { frame: 'judgement', cueTo: k, from: k }
    : null
}

/** A noun phrase, then *comme*, or an adjective in marks. */
function judgedAhead(sentence: Sentence, k: number): boolean {
  const end = nounPhraseEnd(sentence.words, k, LIMITS)
  return at(sentence, end)?.norm === 'comme' || opensMarks(sentence, end) || evaluatesBehind(sentence, k)
}

const EVALUATIVE =
  /^(?:.*(?:[aiu]ble|eux|euse|if|ive|ant|ante|ent|ente)|nuisible|utile|inutile|hostile|fragile|difficile|facile|nul|nulle|bon|bonne|mauvais|mauvaise|juste|injuste|légitime|illégitime|absurde|ridicule|prématuré|prématurée|exagéré|exagérée|infondé|infondée|fondé|fondée|injustifié|injustifiée|justifié|justifiée|tardif|vide|faible|grave|normal|normale|essentiel|essentielle|crucial|cruciale|vital|vitale|nécessaire|contraire|coupable|excessif|disproportionné|disproportionnée|imprécise?|irréaliste|dérisoire|opaque|floue?|obsolète|arbitraire|précipitée?|inadaptée?|bâclée?|biaisée?|incomplet|incomplète|sévère|maladroite?|malvenue?|salutaire|primordiale?|fondamentale?|historique|timide|élevée?|complexe|illusoire|suspecte?|opportune?|inopportune?|illégale?|anormale?|brutale?|partiale?|surévaluée?|gonflée?|erronée?|inexacte?|scandaleux|honteux|préoccupante?)s?$/u

const DEGREE = new WordSet([
  'trop',
  'très',
  'peu',
  'assez',
  'plus',
  'moins',
  'tout',
  'totalement',
  'bien',
  'particulièrement',
])
const JUDGED_REACH = 12

/** *juge la taxe injuste, estime le délai trop court*: an adjective of value behind the noun that it judges. */
function evaluatesBehind(sentence: Sentence, k: number): boolean {
  const article = at(sentence, k)
  if (article?.cls !== 'determiner' || article.norm === 'un' || article.norm === 'une') return false
  for (let i = k + 2; i < k + JUDGED_REACH; i++) {
    const word = at(sentence, i)
    const next = at(sentence, i + 1)
    if (word === undefined || word.kind !== 'word' || word.cls === 'finite' || word.cls === 'relative')
      return false
    const open =
      next === undefined || next.kind !== 'word' || next.cls === 'preposition' || next.cls === 'coordinator'
    const adjective = word.cls === 'noun' || word.cls === 'participle'
    const linked = before(sentence, i)?.cls === 'preposition' || before(sentence, i)?.cls === 'determiner'
    if (adjective && open && !linked && (EVALUATIVE.test(word.norm) || DEGREE.holds(before(sentence, i))))
      return true
  }
  return false
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
