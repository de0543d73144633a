import { CONTRACTED, NOUN_OR_VERB, NOUNS_IN_ANT, NOUNS_IN_MENT } from '../french/closedClasses.ts'
import type { VerbReading } from '../french/verbs.ts'
import { isFinite } from './finiteForms.ts'
import { NONE } from './formReadings.ts'
import { ceClass, desClass, enClass, isClitic, nousClass, pronounClass, verbFollows } from './smallWords.ts'
import { taggingOf, type SmallWord, type Tagging } from './tagging.ts'
import type { Word, WordClass } from './word.ts'
import { WordSet } from './wordSet.ts'

/** Gives the tokens their classes, in place: closed classes by list, verbs by the form table, the rest by what stands around them. */
export function tag(words: Word[]): Word[] {
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
  const tagging = taggingOf(word)
  if (word.inverted) word.cls = 'subject'
  else if (word.capital && isNameHere(words, i, word, tagging)) word.cls = 'name'
  else if (tagging.small !== null) word.cls = smallClass(words, i, tagging.small)
  else if (tagging.nounOrAdverb && words[i - 1]?.cls === 'determiner') word.cls = 'noun'
  else if (tagging.closed !== null) word.cls = tagging.closed
  else classifyOpen(words, i, word, tagging)
}

/** The class of a word that only its neighbours tell. */
function smallClass(words: readonly Word[], i: number, small: SmallWord): WordClass {
  switch (small) {
    case 'article':
      return isClitic(words, i) ? 'clitic' : 'determiner'
    case 'en':
      return enClass(words, i)
    case 'lui':
      return verbFollows(words, i) ? 'clitic' : 'strong'
    case 'elle':
      return pronounClass(words, i)
    case 'nous':
      return nousClass(words, i)
    case 'des':
      return desClass(words, i)
    default:
      return ceClass(words, i)
  }
}

/** A capital in the middle of a sentence is a name; at its start only when the word is nothing else. */
function isNameHere(words: readonly Word[], i: number, word: Word, tagging: Tagging): boolean {
  if (!opensSentence(words, i))
    return (
      !tagging.functionWord ||
      isParticle(words, i, word) ||
      /^\p{Lu}{2}/u.test(word.text) ||
      ((word.text === 'Me' || word.text === 'Mes') && words[i + 1]?.capital === true)
    )
  return !tagging.functionWord && tagging.readings === NONE && !tagging.inMent
}

/** *M. Le Drian, Jean-Marie Le Pen, Mme De Smet*: an article in capitals behind a name is a part of it. */
function isParticle(words: readonly Word[], i: number, word: Word): boolean {
  return words[i - 1]?.cls === 'name' && words[i + 1]?.capital === true && PARTICLES.holds(word)
}

const PARTICLES = new WordSet(['le', 'la', 'de', 'du', 'des', "d'", "l'"])

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

function classifyOpen(words: readonly Word[], i: number, word: Word, { readings, inMent }: Tagging) {
  const before = words[i - 1]
  const afterDeterminer =
    before?.cls === 'determiner' || (before?.cls === 'preposition' && before.norm !== 'en')
  // *s’est dit fier*: the adjective, but for *se fier*.
  const proud = word.norm === 'fier' && before?.cls !== 'clitic'
  if (readings.infinitive !== null && !proud && before?.cls !== 'determiner' && !CONTRACTED.holds(before))
    return take(word, 'infinitive', readings.infinitive)
  if (readings.gerund !== null && isGerund(before, word.norm) && !afterDeterminer)
    return take(word, 'gerund', readings.gerund)
  if (readings.finite !== null && isFinite(words, i, word, readings))
    return take(word, 'finite', readings.finite)
  const governed = before?.cls === 'preposition' && NOUN_OR_VERB.holds(word)
  if (readings.participle !== null && before?.cls !== 'determiner' && !governed && !isOffice(words, i, word))
    return take(word, 'participle', readings.participle)
  word.cls = inMent && !NOUNS_IN_MENT.holds(word) && !afterDeterminer ? 'adverb' : 'noun'
}

const ALWAYS_OFFICE = /^députée?s?$/u
const OFFICE_PARTICIPLE = /^(?:élue?s?|déléguée?s?|employée?s?|attachée?s?|adjointe?s?)$/u
/** Plurals for people behind a preposition (*les associations d’élus, l’avocat de détenus*). */
const PEOPLE =
  /^(?:élu|employé|délégué|blessé|réfugié|sinistré|rescapé|retraité|salarié|abonné|accusé|détenu|invité|assuré|expatrié|déplacé|naufragé|licencié|diplômé|associé)e?s$/u
const PEOPLE_BEFORE = new WordSet([
  'de',
  "d'",
  'des',
  'aux',
  'par',
  'pour',
  'chez',
  'entre',
  'selon',
  'avec',
  'contre',
])

const OF = new WordSet(['de', "d'", 'du', 'des'])

/** *Luc Morel, député de la Drôme*: an office that has the form of a participle. */
function isOffice(words: readonly Word[], i: number, word: Word): boolean {
  if (ALWAYS_OFFICE.test(word.norm)) return words[i - 1]?.cls !== 'finite'
  // *l’État partie, les deux parties*: a party.
  if (/^parties?$/u.test(word.norm))
    return words[i - 1]?.cls === 'number' || /^(?:états?|deux)$/u.test(words[i - 1]?.norm ?? '')
  if (PEOPLE.test(word.norm) && PEOPLE_BEFORE.holds(words[i - 1])) return true
  return OFFICE_PARTICIPLE.test(word.norm) && words[i - 1]?.kind === 'comma' && OF.holds(words[i + 1])
}

/** *inquiétant* is an adjective, *s’inquiétant* is not. */
function isGerund(before: Word | undefined, norm: string): boolean {
  return !NOUNS_IN_ANT.has(norm) || before?.cls === 'clitic' || before?.norm === 'en'
}

function take(word: Word, cls: WordClass, verb: VerbReading) {
  word.cls = cls
  word.verb = verb
}
