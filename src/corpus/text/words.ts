import {
  ADVERBS,
  CARDINALS,
  CLITICS,
  CLITIC_OR_DETERMINER,
  CONTRACTED,
  COORDINATORS,
  DETERMINERS,
  NEGATION,
  NOUN_OR_VERB,
  NOUNS_IN_ANT,
  NOUNS_IN_MENT,
  NOUNS_LIKE_INFINITIVES,
  PREPOSITIONS,
  RELATIVES,
  STRONG_PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../french/closedClasses.ts'
import { REPORTING_VERBS } from '../french/reportingVerbs.ts'
import { verbReadings, type VerbReading } from '../french/verbs.ts'
import type { Token } from './tokens.ts'

export type WordClass =
  | 'determiner'
  | 'noun'
  | 'name'
  | 'preposition'
  | 'subject'
  | 'clitic'
  | 'strong'
  | 'negation'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'adverb'
  | 'finite'
  | 'participle'
  | 'infinitive'
  | 'gerund'
  | 'number'
  | 'sign'

/** A token with its word class in this sentence. `noun` is every open-class word that is no verb: nouns and adjectives alike. */
export interface Word extends Token {
  cls: WordClass
  /** The reading chosen when the word is a verb form. */
  verb: VerbReading | null
}

/** What a form can be, whatever stands around it. */
interface Readings {
  finite: VerbReading | null
  participle: VerbReading | null
  infinitive: VerbReading | null
  gerund: VerbReading | null
}

const NONE: Readings = { finite: null, participle: null, infinitive: null, gerund: null }
const known = new Map<string, Readings>()
/** The memory of forms is bounded, so that a hostile text cannot fill it. */
const MEMORY = 100_000

const FINITE_TENSES = 'PISJTFC'
/** Verbs that make other forms strange: *suis* is être, *est* never *ester*, *ait* avoir. */
const PREFERRED = new Set(['être', 'avoir', 'aller', 'devoir', 'pouvoir', 'dire', 'faire', 'voir', 'mettre'])

function readingsOf(norm: string): Readings {
  const found = known.get(norm)
  if (found !== undefined) return found
  if (known.size > MEMORY) known.clear()
  const readings = chooseReadings(verbReadings(norm))
  known.set(norm, readings)
  return readings
}

function better(best: VerbReading | null, next: VerbReading): VerbReading {
  if (best === null) return next
  const rank = (reading: VerbReading) =>
    (PREFERRED.has(reading.lemma) ? 4 : 0) + (REPORTING_VERBS.has(reading.lemma) ? 2 : 0) + (reading.person === 2 || reading.person === 5 ? 1 : 0) + ('PI'.includes(reading.tense) ? 0.5 : 0)
  return rank(next) > rank(best) ? next : best
}

function chooseReadings(all: readonly VerbReading[]): Readings {
  if (all.length === 0) return NONE
  const readings: Readings = { finite: null, participle: null, infinitive: null, gerund: null }
  for (const reading of all) {
    if (FINITE_TENSES.includes(reading.tense)) readings.finite = better(readings.finite, reading)
    else if (reading.tense === 'K') readings.participle = better(readings.participle, reading)
    else if (reading.tense === 'W') readings.infinitive = better(readings.infinitive, reading)
    else if (reading.tense === 'G') readings.gerund = better(readings.gerund, reading)
  }
  return readings
}

/** Written out: the copy is made for every token of a corpus. */
function wordOf(token: Token): Word {
  const { start, end, text, norm, kind, inverted, capital, spaceBefore, spaceAfter } = token
  return { start, end, text, norm, kind, inverted, capital, spaceBefore, spaceAfter, cls: 'sign', verb: null }
}

/** The tokens with their classes: closed classes by list, verbs by the form table, the rest by what stands around them. */
export function tag(tokens: readonly Token[]): Word[] {
  const words: Word[] = tokens.map(wordOf)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === undefined || word.kind !== 'word') {
      if (word?.kind === 'number') word.cls = 'number'
      continue
    }
    classify(words, i, word)
  }
  return words
}

function classify(words: readonly Word[], i: number, word: Word) {
  const readings = readingsOf(word.norm)
  if (word.inverted) word.cls = 'subject'
  else if (word.capital && isNameHere(words, i, word)) word.cls = 'name'
  else if (CLITIC_OR_DETERMINER.has(word.norm)) word.cls = isClitic(words, i) ? 'clitic' : 'determiner'
  else if (word.norm === 'en') word.cls = enClass(words, i)
  else if (word.norm === 'lui') word.cls = verbFollows(words, i) ? 'clitic' : 'strong'
  else if (word.norm === 'elle' || word.norm === 'elles') word.cls = pronounClass(words, i)
  else if (word.norm === 'nous' || word.norm === 'vous') word.cls = nousClass(words, i)
  else if (word.norm === 'des') word.cls = desClass(words, i)
  else if (word.norm === 'ce') word.cls = ceClass(words, i)
  else if (NOUN_OR_ADVERB.has(word.norm) && words[i - 1]?.cls === 'determiner') word.cls = 'noun'
  else if (closedClass(word)) return
  else classifyOpen(words, i, word, readings)
}

/** *ce matin* (article) against *c’est ce qui, ce sont, ce n’est*. */
function ceClass(words: readonly Word[], i: number): WordClass {
  const next = words[i + 1]
  if (next === undefined || next.kind !== 'word' || PREPOSITIONS.has(next.norm)) return 'subject'
  const standing = RELATIVES.has(next.norm) || SUBORDINATORS.has(next.norm) || NEGATION.has(next.norm) || CLITICS.has(next.norm)
  const lemma = readingsOf(next.norm).finite?.lemma
  return standing || lemma === 'être' || lemma === 'devoir' || lemma === 'pouvoir' || lemma === 'avoir' ? 'subject' : 'determiner'
}

/** Adverbs and days that are nouns behind an article (*l’ensemble, le lundi*). */
const NOUN_OR_ADVERB = new Set('ensemble bien mal mieux moins lundi mardi mercredi jeudi vendredi samedi dimanche pas point devant'.split(' '))

function closedClass(word: Word): boolean {
  const { norm } = word
  if (NEGATION.has(norm)) word.cls = 'negation'
  else if (SUBORDINATORS.has(norm)) word.cls = 'subordinator'
  else if (RELATIVES.has(norm)) word.cls = 'relative'
  else if (COORDINATORS.has(norm)) word.cls = 'coordinator'
  else if (SUBJECT_PRONOUNS.has(norm)) word.cls = 'subject'
  else if (STRONG_PRONOUNS.has(norm)) word.cls = 'strong'
  else if (CLITICS.has(norm)) word.cls = 'clitic'
  else if (DETERMINERS.has(norm)) word.cls = 'determiner'
  else if (PREPOSITIONS.has(norm)) word.cls = 'preposition'
  else if (CARDINALS.has(norm)) word.cls = 'number'
  else if (ADVERBS.has(norm)) word.cls = 'adverb'
  else return false
  return true
}

/** A capital in the middle of a sentence is a name; at its start only when the word is nothing else. */
function isNameHere(words: readonly Word[], i: number, word: Word): boolean {
  if (!opensSentence(words, i)) return !isFunctionWord(word.norm) || isParticle(words, i, word) || /^\p{Lu}{2}/u.test(word.text)
  if (isFunctionWord(word.norm)) return false
  const readings = readingsOf(word.norm)
  if (readings !== NONE || word.norm.endsWith('ment')) return false
  return true
}

/** *M. Le Drian, Jean-Marie Le Pen, Mme De Smet*: an article in capitals behind a name is a part of it. */
function isParticle(words: readonly Word[], i: number, word: Word): boolean {
  return words[i - 1]?.cls === 'name' && words[i + 1]?.capital === true && PARTICLES.has(word.norm)
}

const PARTICLES = new Set(['le', 'la', 'de', 'du', 'des', "d'", "l'"])

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    DETERMINERS,
    CLITIC_OR_DETERMINER,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    RELATIVES,
    COORDINATORS,
    CLITICS,
    NEGATION,
    STRONG_PRONOUNS,
    ADVERBS,
    CARDINALS,
  ].flatMap((list) => [...list]),
)

function isFunctionWord(norm: string): boolean {
  return FUNCTION_WORDS.has(norm)
}

function opensSentence(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  return before === undefined || before.kind === 'end' || before.kind === 'mark' || before.kind === 'colon' || before.kind === 'dash' || before.kind === 'bracket'
}

function verbFollows(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  if (next === undefined || next.kind !== 'word') return false
  if (next.norm === 'en' || next.norm === 'y' || CLITIC_OR_DETERMINER.has(next.norm)) return verbFollows(words, i + 1)
  const readings = readingsOf(next.norm)
  return readings.finite !== null || readings.infinitive !== null
}

/** Whether *le, la, l’, les, leur* at `i` is a pronoun before its verb and not the article of a noun. */
function isClitic(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  const before = words[i - 1]
  if (next === undefined || next.kind !== 'word' || (next.capital && next.norm !== 'a')) return false
  if (before?.cls === 'subject' && !before.inverted) return true
  if (before?.cls === 'negation' || before?.cls === 'clitic') return true
  const readings = readingsOf(next.norm)
  if (next.norm === 'lui' || next.norm === 'leur' || next.norm === 'en' || next.norm === 'y') return true
  if (readings.gerund !== null) return !NOUNS_IN_ANT.has(next.norm)
  if (readings.infinitive !== null) return !NOUNS_LIKE_INFINITIVES.has(next.norm)
  if (readings.finite === null) return false
  if (readings.finite.lemma === 'avoir' || readings.finite.lemma === 'être') return next.norm !== 'est' || before?.cls === 'relative'
  if (before?.cls === 'relative') return !NOUN_OR_VERB.has(next.norm) || before.norm === 'qui'
  if ('FCI'.includes(readings.finite.tense) && (readings.finite.person === 2 || readings.finite.person === 5)) return true
  const afterNoun = before?.cls === 'noun' || before?.cls === 'name' || before?.cls === 'strong'
  return afterNoun && !NOUN_OR_VERB.has(next.norm)
}

function enClass(words: readonly Word[], i: number): WordClass {
  const next = words[i + 1]
  if (next === undefined || next.kind !== 'word') return 'preposition'
  const before = words[i - 1]
  const readings = readingsOf(next.norm)
  if (next.norm === 'tant' || next.norm === 'fait' || next.norm === 'avant') return 'preposition'
  if (readings.infinitive !== null) return 'clitic'
  if (readings.finite === null) return 'preposition'
  if (before?.cls === 'subject' || before?.cls === 'clitic' || before?.cls === 'negation' || before?.norm === 'qui') return 'clitic'
  if (readings.finite.lemma === 'avoir' || readings.finite.lemma === 'être') return next.norm === 'été' ? 'preposition' : 'clitic'
  return 'preposition'
}

function pronounClass(words: readonly Word[], i: number): WordClass {
  return words[i - 1]?.cls === 'preposition' || words[i + 1]?.kind === 'comma' ? 'strong' : 'subject'
}

function nousClass(words: readonly Word[], i: number): WordClass {
  const before = words[i - 1]
  if (before?.cls === 'preposition') return 'strong'
  return before?.cls === 'subject' || before?.cls === 'negation' || before?.cls === 'relative' ? 'clitic' : 'subject'
}

/** *des experts estiment* (article) against *le nombre des experts* (preposition). */
function desClass(words: readonly Word[], i: number): WordClass {
  const before = words[i - 1]
  return before?.cls === 'noun' || before?.cls === 'name' || before?.cls === 'adverb' || before?.cls === 'participle' || before?.cls === 'number' || before?.norm === 'lors' || before?.norm === 'près'
    ? 'preposition'
    : 'determiner'
}

function classifyOpen(words: readonly Word[], i: number, word: Word, readings: Readings) {
  const before = words[i - 1]
  const afterDeterminer = before?.cls === 'determiner' || (before?.cls === 'preposition' && before.norm !== 'en')
  if (readings.infinitive !== null && before?.cls !== 'determiner' && !CONTRACTED.has(before?.norm ?? '')) return take(word, 'infinitive', readings.infinitive)
  if (readings.gerund !== null && !NOUNS_IN_ANT.has(word.norm) && !afterDeterminer) return take(word, 'gerund', readings.gerund)
  if (readings.finite !== null && isFinite(words, i, word, readings)) return take(word, 'finite', readings.finite)
  if (readings.participle !== null && before?.cls !== 'determiner') return take(word, 'participle', readings.participle)
  word.cls = word.norm.endsWith('ment') && !NOUNS_IN_MENT.has(word.norm) && !afterDeterminer ? 'adverb' : 'noun'
}

function take(word: Word, cls: WordClass, verb: VerbReading) {
  word.cls = cls
  word.verb = verb
}

/** Feminine adjectives of nations that the table takes for verbs (*chinoiser, franciser*). */
const NATIONALITY = /(?:oise|aise)s?$/u

/** Whether a form that can be finite is the verb of its clause here. */
function isFinite(words: readonly Word[], i: number, word: Word, readings: Readings): boolean {
  const before = words[i - 1]
  const next = words[i + 1]
  if (next?.inverted === true) return true
  if (before === undefined) return word.kind === 'word' && !word.capital
  if (before.inverted) return readings.participle === null || !auxiliaryBefore(words, i)
  if (before.cls === 'subject' || before.cls === 'clitic' || before.cls === 'negation' || before.norm === 'qui') return true
  if (before.cls === 'determiner' || before.cls === 'preposition') return false
  if (before.cls === 'number' && NOUN_OR_VERB.has(word.norm)) return false
  if (before.cls === 'finite' || NATIONALITY.test(word.norm)) return false
  const person = readings.finite?.person ?? 2
  if (person !== 2 && person !== 5) return false
  const lemma = readings.finite?.lemma ?? ''
  if (lemma === 'avoir' || lemma === 'être') return word.norm !== 'sommes' && word.norm !== 'as' && !(word.norm === 'été')
  if (readings.participle !== null && word.norm !== 'dit' && auxiliaryBefore(words, i)) return false
  if (word.norm === 'dit' && (auxiliaryBefore(words, i) || before.cls === 'noun' && next?.kind === 'mark')) return false
  if (!NOUN_OR_VERB.has(word.norm)) return true
  return complementFollows(words, i) && (REPORTING_VERBS.has(lemma) || !opensClause(before))
}

function opensClause(before: Word): boolean {
  return before.kind === 'comma' || before.kind === 'mark' || before.kind === 'dash'
}

function auxiliaryBefore(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
    const word = words[k]
    if (word?.cls === 'finite') return word.verb?.lemma === 'avoir' || word.verb?.lemma === 'être'
    if (word?.cls !== 'adverb' && word?.cls !== 'subject' && word?.cls !== 'participle' && word?.cls !== 'strong' && word?.kind !== 'comma') return false
  }
  return false
}

function isQue(norm: string | undefined): boolean {
  return norm === 'que' || norm === "qu'"
}

/** After a noun that may be a verb: does what follows look like the verb's complement or subject? */
function complementFollows(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  if (next === undefined) return false
  if (next.norm === 'que' || next.norm === "qu'" || next.kind === 'mark' || next.norm === 'avoir' || next.norm === 'être' || isQue(words[i + 2]?.norm)) return true
  const before = words[i - 1]
  if (before?.kind === 'comma' || before?.kind === 'mark' || before?.kind === 'dash') return true
  if (next.kind !== 'word') return false
  const determined = DETERMINERS.has(next.norm) || CLITIC_OR_DETERMINER.has(next.norm) || next.norm === 'à' || next.norm === 'au' || next.norm === 'aux' || next.norm === 'avec'
  if (determined || ADVERBS.has(next.norm)) return before?.cls === 'noun' || before?.cls === 'name' || before?.cls === 'adverb' || before?.cls === 'strong'
  return before?.cls === 'name' && (next.norm === 'de' || next.norm === "d'" || readingsOf(next.norm).infinitive !== null)
}
