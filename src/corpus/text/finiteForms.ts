import {
  ADVERBS,
  CARDINALS,
  CLITIC_OR_DETERMINER,
  DETERMINERS,
  NOUN_OR_VERB,
  PREPOSITIONS,
} from '../french/closedClasses.ts'
import { REPORTING_VERBS } from '../french/reportingVerbs.ts'
import type { Readings } from './formReadings.ts'
import { taggingOf } from './tagging.ts'
import type { Word } from './word.ts'
import { WordSet } from './wordSet.ts'

/** Feminine adjectives of nations that the table takes for verbs (*chinoiser, franciser*). */
const NATIONALITY = /(?:oise|aise)s?$/u

/** Determiners that are subjects too (*certains scandaient, beaucoup redoutent*). */
const STANDS_ALONE = new WordSet(['certains', 'certaines', 'plusieurs', 'tous', 'toutes'])

/** Whether a form that can be finite is the verb of its clause here. */
export function isFinite(words: readonly Word[], i: number, word: Word, readings: Readings): boolean {
  const before = words[i - 1]
  const next = words[i + 1]
  if (next?.inverted === true) return true
  if (before === undefined) return word.kind === 'word' && !word.capital
  if (before.inverted) return readings.participle === null || !auxiliaryBefore(words, i)
  if (
    before.cls === 'subject' ||
    before.cls === 'clitic' ||
    before.cls === 'negation' ||
    before.norm === 'qui'
  )
    return true
  if (
    before.norm === 'tout' &&
    before.cls === 'determiner' &&
    /^(?:avoir|être|aller)$/u.test(readings.finite?.lemma ?? '')
  )
    return true
  if (before.cls === 'determiner' && STANDS_ALONE.holds(before))
    return !NOUN_OR_VERB.holds(word) && readings.finite?.person === 5
  if (before.cls === 'determiner' || before.cls === 'preposition') return false
  if (before.cls === 'number' && NOUN_OR_VERB.holds(word)) return false
  const auxiliary = readings.finite?.lemma === 'avoir' || readings.finite?.lemma === 'être'
  if ((before.cls === 'finite' && !auxiliary) || NATIONALITY.test(word.norm)) return false
  const person = readings.finite?.person ?? 2
  if (person !== 2 && person !== 5) return false
  const lemma = readings.finite?.lemma ?? ''
  if (lemma === 'avoir' || lemma === 'être')
    return word.norm !== 'sommes' && word.norm !== 'as' && !(word.norm === 'été')
  if (readings.participle !== null && word.norm !== 'dit' && auxiliaryBefore(words, i)) return false
  if (readings.participle !== null && before.cls === 'noun' && word.norm.endsWith('it') && hasVerb(words, i))
    return false
  if (
    word.norm === 'dit' &&
    (auxiliaryBefore(words, i) ||
      (before.cls === 'noun' && next?.kind === 'mark' && infinitiveAt(words, i + 2) === null))
  )
    return false
  if (!NOUN_OR_VERB.holds(word) || opensMarkedPredicate(words, i)) return true
  return (
    complementFollows(words, i) &&
    (REPORTING_VERBS.has(lemma) || (!opensClause(before) && !PREPOSITIONS.holds(next)))
  )
}

function infinitiveAt(words: readonly Word[], i: number) {
  const word = words[i]
  return word === undefined ? null : taggingOf(word).readings.infinitive
}

function finiteLemmaAt(words: readonly Word[], i: number): string | undefined {
  const word = words[i]
  return word === undefined ? undefined : taggingOf(word).readings.finite?.lemma
}

function opensClause(before: Word): boolean {
  return before.kind === 'comma' || before.kind === 'mark' || before.kind === 'dash'
}

function auxiliaryBefore(words: readonly Word[], i: number): boolean {
  // *C’est, dit le maire, …*: right behind the comma no aside has ended yet.
  if (words[i - 1]?.kind === 'comma' && words[i - 2]?.cls === 'finite') return false
  for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
    const word = words[k]
    if (word?.cls === 'finite' || word?.cls === 'infinitive' || word?.cls === 'gerund')
      return word.verb?.lemma === 'avoir' || word.verb?.lemma === 'être'
    if (word?.kind === 'comma' && auxiliaryBeforeAside(words, k)) return true
    if (
      word?.cls !== 'adverb' &&
      word?.cls !== 'subject' &&
      word?.cls !== 'participle' &&
      word?.cls !== 'strong' &&
      word?.kind !== 'comma'
    )
      return false
  }
  return false
}

const LONGEST_ASIDE = 14

/** *a, quant à elle, dit*: the auxiliary stands before the comma that opens the aside closed at `close`. */
function auxiliaryBeforeAside(words: readonly Word[], close: number): boolean {
  for (let k = close - 1; k > 0 && k > close - LONGEST_ASIDE; k--) {
    const word = words[k]
    if (word === undefined || word.cls === 'finite' || word.cls === 'relative') return false
    if (word.kind !== 'comma') continue
    const before = words[k - 1]
    return before?.cls === 'finite' && (before.verb?.lemma === 'avoir' || before.verb?.lemma === 'être')
  }
  return false
}

const CLAUSE_REACH = 12

/** *réclame un engagement écrit*: the clause has its verb already, so that the form is a participle. */
function hasVerb(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - CLAUSE_REACH; k--) {
    const word = words[k]
    if (
      word === undefined ||
      word.kind !== 'word' ||
      word.cls === 'coordinator' ||
      word.cls === 'subordinator'
    )
      return false
    if (word.cls === 'relative') return false
    if (word.cls !== 'finite') continue
    let before = k - 1
    while (words[before]?.cls === 'clitic' || words[before]?.cls === 'negation') before--
    return words[before]?.cls !== 'relative' && words[before]?.cls !== 'subordinator'
  }
  return false
}

/** *la préfecture fait état de, l’institut table sur*: a bare noun would not stand before these words. */
function isLocution(norm: string, next: string): boolean {
  if (norm === 'table' || norm === 'mise') return next === 'sur'
  return norm === 'fait' && /^(?:état|part|mention|allusion|valoir|savoir|observer|remarquer)$/u.test(next)
}

/** *et chiffre les travaux, mais demande l’ouverture*: no noun stands bare between *et* and an article. */
function isJoined(before: Word | undefined, next: Word): boolean {
  const article =
    DETERMINERS.holds(next) ||
    CLITIC_OR_DETERMINER.holds(next) ||
    CARDINALS.holds(next) ||
    next.kind === 'number'
  return article && (before?.norm === 'et' || before?.norm === 'puis' || before?.norm === 'mais')
}

function isQue(norm: string | undefined): boolean {
  return norm === 'que' || norm === "qu'"
}

/** Forms that qualify the noun before them (*la phase critique des pourparlers*). */
const ALSO_ADJECTIVES = new WordSet(['critique', 'critiques', 'modeste', 'complète', 'note', 'notes'])

/** *Le ministère « regarde toutes les options »*: between a noun with an opening mark and an article. */
function opensMarkedPredicate(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  const subject = words[i - 2]?.cls
  return (
    words[i - 1]?.kind === 'mark' &&
    (subject === 'noun' || subject === 'name') &&
    next !== undefined &&
    (DETERMINERS.holds(next) || CLITIC_OR_DETERMINER.holds(next))
  )
}

const ASKING = /^(?:qui|où|si|comment|pourquoi|combien|quels?|quelles?)$/u

/** After a noun that may be a verb: does what follows look like the verb's complement or subject? */
function complementFollows(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  if (next === undefined) return false
  if (
    next.norm === 'que' ||
    next.norm === "qu'" ||
    next.kind === 'mark' ||
    next.norm === 'avoir' ||
    next.norm === 'être' ||
    (isQue(words[i + 2]?.norm) && !REPORTING_VERBS.has(taggingOf(next).readings.finite?.lemma ?? ''))
  )
    return true
  const before = words[i - 1]
  // *se dit rassuré, mais demande qui paiera*
  if (before?.cls === 'coordinator' && ASKING.test(next.norm)) return true
  if (isLocution(words[i]?.norm ?? '', next.norm)) return true
  if (next.kind === 'number' && isJoined(before, next)) return true
  if (before?.kind === 'comma' || before?.kind === 'mark' || before?.kind === 'dash') return true
  if (next.kind !== 'word') return false
  const determined =
    DETERMINERS.holds(next) ||
    CLITIC_OR_DETERMINER.holds(next) ||
    next.norm === 'à' ||
    next.norm === 'au' ||
    next.norm === 'aux' ||
    next.norm === 'avec'
  if (
    (next.norm === 'des' || next.norm === 'du') &&
    before?.cls === 'noun' &&
    REPORTING_VERBS.has(finiteLemmaAt(words, i) ?? '') &&
    !ALSO_ADJECTIVES.holds(words[i])
  )
    return true
  if (determined || ADVERBS.holds(next))
    return (
      before?.cls === 'noun' ||
      before?.cls === 'name' ||
      before?.cls === 'adverb' ||
      before?.cls === 'strong' ||
      isJoined(before, next)
    )
  return (
    before?.cls === 'name' &&
    (next.norm === 'de' || next.norm === "d'" || taggingOf(next).readings.infinitive !== null)
  )
}
