import type { SpeakerNoun } from '#corpus/french/nouns.ts'
import { nominalOf } from '#corpus/french/nominal.ts'
import { DETERMINERS } from '#corpus/french/nounPhraseWords.ts'
import { BEARERS_OF_NAMES, namesThing } from '#corpus/french/thingNouns.ts'
import type { Token } from '#corpus/text/tokens.ts'
import type { Phrase } from './phrase.ts'
import { newPhrase, written, type Reading } from './reading.ts'
import { cityAt, countryAt } from './lexiconAt.ts'
import { readModifiers } from './readModifiers.ts'
import { isNameWord, personNameEnd } from './readName.ts'

/** Nouns of the lexicon that name a person too, when a person's name stands behind them. */
const PERSON_TOO: ReadonlySet<string> = new Set(['critique', 'autorite', 'voix', 'force'])

/**
 * The noun of a person that no lexicon holds, told by the full name behind it (*la pizzaïola Nina Petrucci*, *le
 * second couteau marseillais Luc Morel*); null when a thing may be named so (*la rue Jean Roche*).
 */
export function openClassNoun(
  reading: Reading,
  determiner: Token | undefined,
  at: number,
  known: SpeakerNoun | null,
): SpeakerNoun | null {
  const { tokens, limit } = reading
  const head = tokens[at]
  const form = DETERMINERS.of(determiner)
  if (head === undefined || head.capital || form === undefined || form.plural) return null
  if (known !== null && !PERSON_TOO.has(known.lemma)) return null
  if (!nameWithin(tokens, at + 1, Math.min(limit, at + MOST_BETWEEN + 1))) return null
  const lemma = nominalOf(head).folded
  if (known === null && (namesThing(lemma) || BEARERS_OF_NAMES.has(lemma))) return null
  const { to } = readModifiers(tokens, at + 1, limit, null)
  if (to > at + MOST_BETWEEN || personNameEnd(reading, to) === null) return null
  // *la voix de son porte-parole Luc Morel*: the name is the inner noun’s.
  for (let i = at + 1; i < to; i++) {
    const token = tokens[i]
    if (token !== undefined && nominalOf(token).noun?.kind === 'person') return null
  }
  return { kind: 'person', lemma, gender: null, plural: false, role: 'work' }
}

/** *le chantier naval brestois Arsenaux de l’Iroise*: a place that is run as a body, told by the name behind it; or null. */
export function openBodyNoun(
  { tokens, limit }: Reading,
  at: number,
  known: SpeakerNoun | null,
): SpeakerNoun | null {
  const head = tokens[at]
  if (known !== null || head === undefined || head.capital || !nominalOf(head).runAsBody) return null
  if (!nameWithin(tokens, at + 1, Math.min(limit, at + MOST_BETWEEN + 1))) return null
  const { to } = readModifiers(tokens, at + 1, limit, null)
  if (to > at + MOST_BETWEEN || !isNameWord(tokens[to]) || to >= limit) return null
  const isPlace = countryAt(tokens, to, limit) !== null || cityAt(tokens, to, limit) !== null
  return isPlace
    ? null
    : { kind: 'institution', lemma: nominalOf(head).folded, gender: null, plural: false, role: null }
}

const MOST_BETWEEN = 6

/** Whether any name begins among these tokens: where none does, no modifiers need be read. */
function nameWithin(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isNameWord(tokens[i])) return true
  return false
}

/** Endings of those who live somewhere (*Marseillais, Québécoise, Parisien, Toulousain*). */
const DEMONYM = /(?:ais|aise|ois|oise|ien|ienne|ain|aine|éen|éenne|iote)$/u

/** *le Marseillais Karim Alaoui*; in a source also alone (*a dit la Nantaise*): somebody by where he is from. */
export function readDemonym(reading: Reading, i: number, at: number, alone: boolean): Phrase | null {
  const { tokens, limit } = reading
  const word = tokens[at]
  const form = DETERMINERS.of(tokens[i])
  if (word === undefined || form === undefined || form.plural || at !== i + 1) return null
  if (!word.capital || nominalOf(word).noun !== null || !DEMONYM.test(word.norm)) return null
  const end = personNameEnd(reading, at + 1)
  if (end === null && (!alone || at + 1 < limit)) return null
  const names = end === null ? [] : [written(reading, at + 1, end)]
  const gender = word.norm.endsWith('e') && !word.norm.endsWith('iote') ? 'f' : form.gender
  const to = end ?? at + 1
  const text = end === null ? word.text : (names[0] ?? word.text)
  const phrase = newPhrase(i, to, 'person', text)
  phrase.gender = gender
  phrase.sure = gender !== null
  phrase.names = names
  phrase.proper = true
  return phrase
}
