import {
  ADVERBS,
  CARDINALS,
  CLITIC_OR_DETERMINER,
  CLITICS,
  CONTRACTED,
  COORDINATORS,
  DETERMINERS,
  NEGATION,
  NOUN_OR_VERB,
  NOUNS_IN_ANT,
  NOUNS_IN_MENT,
  PREPOSITIONS,
  RELATIVES,
  STRONG_PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../french/closedClasses.ts'
import type { VerbReading } from '../french/verbs.ts'
import { isFinite } from './finiteForms.ts'
import { NONE, type Readings, readingsOf } from './formReadings.ts'
import { ceClass, desClass, enClass, isClitic, nousClass, pronounClass, verbFollows } from './smallWords.ts'
import type { Token } from './tokens.ts'
import type { Word, WordClass } from './word.ts'

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

/** Adverbs and days that are nouns behind an article (*l’ensemble, le lundi*). */
const NOUN_OR_ADVERB = new Set(
  'ensemble bien mal mieux moins lundi mardi mercredi jeudi vendredi samedi dimanche pas point devant'.split(
    ' ',
  ),
)

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
  if (!opensSentence(words, i))
    return (
      !isFunctionWord(word.norm) ||
      isParticle(words, i, word) ||
      /^\p{Lu}{2}/u.test(word.text) ||
      ((word.text === 'Me' || word.text === 'Mes') && words[i + 1]?.capital === true)
    )
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
  return (
    before === undefined ||
    before.kind === 'end' ||
    before.kind === 'mark' ||
    before.kind === 'colon' ||
    before.kind === 'dash' ||
    before.kind === 'bracket'
  )
}

function classifyOpen(words: readonly Word[], i: number, word: Word, readings: Readings) {
  const before = words[i - 1]
  const afterDeterminer =
    before?.cls === 'determiner' || (before?.cls === 'preposition' && before.norm !== 'en')
  if (readings.infinitive !== null && before?.cls !== 'determiner' && !CONTRACTED.has(before?.norm ?? ''))
    return take(word, 'infinitive', readings.infinitive)
  if (readings.gerund !== null && isGerund(before, word.norm) && !afterDeterminer)
    return take(word, 'gerund', readings.gerund)
  if (readings.finite !== null && isFinite(words, i, word, readings))
    return take(word, 'finite', readings.finite)
  const governed = before?.cls === 'preposition' && NOUN_OR_VERB.has(word.norm)
  if (readings.participle !== null && before?.cls !== 'determiner' && !governed && !isOffice(words, i, word))
    return take(word, 'participle', readings.participle)
  word.cls =
    word.norm.endsWith('ment') && !NOUNS_IN_MENT.has(word.norm) && !afterDeterminer ? 'adverb' : 'noun'
}

const ALWAYS_OFFICE = /^députée?s?$/u
const OFFICE_PARTICIPLE = /^(?:élue?s?|déléguée?s?|employée?s?|attachée?s?|adjointe?s?)$/u
/** Plurals for people behind a preposition (*les associations d’élus, l’avocat de détenus*). */
const PEOPLE =
  /^(?:élu|employé|délégué|blessé|réfugié|sinistré|rescapé|retraité|salarié|abonné|accusé|détenu|invité|assuré|expatrié|déplacé|naufragé|licencié|diplômé|associé)e?s$/u
const PEOPLE_BEFORE = new Set(['de', "d'", 'par', 'pour', 'chez', 'entre', 'selon', 'avec', 'contre'])

const OF = new Set(['de', "d'", 'du', 'des'])

/** *Luc Morel, député de la Drôme*: an office that has the form of a participle. */
function isOffice(words: readonly Word[], i: number, word: Word): boolean {
  if (ALWAYS_OFFICE.test(word.norm)) return words[i - 1]?.cls !== 'finite'
  if (PEOPLE.test(word.norm) && PEOPLE_BEFORE.has(words[i - 1]?.norm ?? '')) return true
  return (
    OFFICE_PARTICIPLE.test(word.norm) && words[i - 1]?.kind === 'comma' && OF.has(words[i + 1]?.norm ?? '')
  )
}

/** *inquiétant* is an adjective, *s’inquiétant* is not. */
function isGerund(before: Word | undefined, norm: string): boolean {
  return !NOUNS_IN_ANT.has(norm) || before?.cls === 'clitic' || before?.norm === 'en'
}

function take(word: Word, cls: WordClass, verb: VerbReading) {
  word.cls = cls
  word.verb = verb
}
