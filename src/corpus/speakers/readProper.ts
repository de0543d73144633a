import type { CountryAdjective } from '#corpus/french/countries.ts'
import { PEOPLES } from '#corpus/french/collectiveTable.ts'
import { nominalOf } from '#corpus/french/nominal.ts'
import { DETERMINERS } from '#corpus/french/nounPhraseWords.ts'
import type { Token } from '#corpus/text/tokens.ts'
import type { Phrase } from './phrase.ts'
import { newPhrase, written, type Reading } from './reading.ts'
import { cityAt, countryAt, namedInstitutionAt } from './lexiconAt.ts'
import { readModifiers } from './readModifiers.ts'
import { genitiveEnd } from './readBodyName.ts'
import { nameEnd, personNameEnd } from './readName.ts'
import { isAcronym } from './wordClasses.ts'
import { WordSet } from '#corpus/text/wordSet.ts'

/**
 * State, city, body of the lexicon, or people whose name stands at token `at`, behind the determiner at `i` (`i` = `at`
 * when there is none); null for any other capital.
 */
export function readProper(reading: Reading, i: number, at: number): Phrase | null {
  return (
    readState(reading, at) ??
    readCity(reading, i, at) ??
    readNamedBody(reading, i, at) ??
    readPeople(reading, i, at)
  )
}

/** What all proper nouns share. */
function properPhrase(reading: Reading, from: number, to: number, kind: Phrase['kind']): Phrase {
  const text = written(reading, from, to)
  const phrase = newPhrase(from, to, kind, text)
  phrase.names = [text]
  phrase.proper = true
  return phrase
}

function readState(reading: Reading, at: number): Phrase | null {
  const found = countryAt(reading.tokens, at, reading.limit)
  // *France 24, France Inter*: a body whose name opens with a state's.
  if (found === null || (namedInstitutionAt(reading.tokens, at, reading.limit) ?? at) > found.to) return null
  // *l’Argentine Pilar Roche*: a native of it.
  const native = reading.tokens[at]
  if (
    native !== undefined &&
    nominalOf(native).nationality !== null &&
    personNameEnd(reading, found.to) !== null
  )
    return null
  const { code, gender, plural } = found.country
  const phrase = properPhrase(reading, at, found.to, 'country')
  phrase.plural = plural
  phrase.gender = gender
  phrase.sure = true
  phrase.state = code
  return phrase
}

function readCity(reading: Reading, i: number, at: number): Phrase | null {
  const found = cityAt(reading.tokens, i, reading.limit)
  if (found === null || found.to <= at) return null
  const { code, gender, plural } = found.country
  const phrase = properPhrase(reading, i, found.to, 'country')
  phrase.names = []
  phrase.plural = plural
  phrase.gender = gender
  phrase.state = code
  phrase.city = true
  return phrase
}

function readNamedBody(reading: Reading, i: number, at: number): Phrase | null {
  const to = namedInstitutionAt(reading.tokens, i, reading.limit)
  return to !== null && to > at ? properPhrase(reading, i, to, 'institution') : null
}

/** *les Togolais, les Occidentaux, le Togolais* */
function readPeople(reading: Reading, i: number, at: number): Phrase | null {
  const token = reading.tokens[at]
  const people = token === undefined ? null : (nominalOf(token).nationality ?? peopleOf(token))
  if (people === null) return null
  const one = people.plural === false || DETERMINERS.of(reading.tokens[i])?.plural === false
  const end = nameEnd(reading.tokens, at + 1, reading.limit)
  if (end > at + 1) return one ? readNative(reading, at, end, people) : null
  const phrase = properPhrase(
    reading,
    at,
    agedEnd(reading.tokens, at + 1, reading.limit),
    one ? 'person' : 'group',
  )
  phrase.names = []
  phrase.plural = !one
  phrase.gender = people.gender
  phrase.sure = people.gender === 'f'
  phrase.nationalities = people.code === '' ? [] : [people.code]
  return phrase
}

/** *(la Suissesse) de 19 ans*: the index behind the age, or `at`. */
function agedEnd(tokens: readonly Token[], at: number, limit: number): number {
  const aged =
    tokens[at]?.norm === 'de' && tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.norm === 'ans'
  return aged && at + 3 <= limit ? at + 3 : at
}

/** *le Togolais Paul Aubry* */
function readNative(reading: Reading, at: number, end: number, people: CountryAdjective): Phrase {
  const phrase = properPhrase(reading, at, end, 'person')
  phrase.gender = people.gender
  phrase.sure = people.gender === 'f'
  phrase.nationalities = [people.code]
  phrase.names = [written(reading, at + 1, end)]
  return phrase
}

function peopleOf(token: Token): { code: string; gender: null; plural: true } | null {
  return PEOPLES.has(nominalOf(token).folded) ? { code: '', gender: null, plural: true } : null
}

/** *Selon Le Progrès*: an article with a capital inside a sentence belongs to the name. */
export function readTitled(reading: Reading, i: number): Phrase | null {
  const { tokens, limit } = reading
  const token = tokens[i]
  if (token?.capital !== true || !/^l(?:e|a|es|')$/u.test(token.norm) || tokens[i - 1]?.kind !== 'word')
    return null
  const known = namedInstitutionAt(tokens, i, limit)
  const capitals = bodyEnd(reading, i + 1)
  const end = known ?? (capitals > i + 1 ? genitiveEnd(tokens, capitals, limit, true) : capitals)
  return end <= i + 1 ? null : properPhrase(reading, i, end, 'institution')
}

/**
 * A capital at token `i` that no lexicon knows: the name of a body behind a determiner or with a word that tells one,
 * else of a person. `start` is where the phrase behind its determiner starts.
 */
export function readCapital(reading: Reading, i: number, start: number): Phrase | null {
  const { tokens, limit } = reading
  const first = tokens[i]
  if (first === undefined) return null
  if (/^née?$/u.test(first.norm) || isNounOfTitle(reading, i)) return null
  const before = tokens[i - 1]?.norm ?? ''
  const bare = start === i && (!DETERMINERS.has(before) || /^d[e']$/u.test(before))
  const place = bare ? readProper(reading, i, i) : null
  if (place !== null && place.kind !== 'group' && place.kind !== 'person') return place
  const end = Math.max(i + 1, nameEnd(tokens, i, limit))
  const whole = Math.max(end, bodyEnd(reading, i))
  if (bare && whole === end && !tellsBody(tokens.slice(i, end)))
    return properPhrase(reading, i, end, end - i > 1 ? 'person' : 'unknown')
  return readBody(reading, i, start, whole)
}

/** *Visite de Nadia Roche*: the word that opens a sentence or title before *de* and a full name is none of the name. */
function isNounOfTitle({ tokens, limit }: Reading, i: number): boolean {
  const opens = i === 0 || tokens[i - 1]?.kind === 'end' || tokens[i - 1]?.kind === 'colon'
  if (!opens || !/^d(?:e|')$/u.test(tokens[i + 1]?.norm ?? '')) return false
  return nameEnd(tokens, i + 2, limit) - (i + 2) >= 2
}

/** Whether the words of a name tell a body (*Radio Okapi, Human Rights Watch, SADC*). */
function tellsBody(words: readonly Token[]): boolean {
  const [first] = words
  if (first === undefined) return false
  if (words.length === 1 && isAcronym(first)) return true
  return (
    nominalOf(first).noun?.kind === 'institution' || words.some((word) => nominalOf(word).marksInstitution)
  )
}

function readBody(reading: Reading, i: number, start: number, end: number): Phrase {
  const { tokens, limit } = reading
  const first = tokens[i]
  const noun = first === undefined ? null : nominalOf(first).noun
  const acronym = end === i + 1 && isAcronym(first)
  const modifiers = acronym ? null : readModifiers(tokens, end, limit, noun)
  const gender = noun?.gender ?? null
  const phrase = properPhrase(reading, start, modifiers?.to ?? end, 'institution')
  phrase.gender = gender
  phrase.sure = gender !== null
  phrase.noun = noun?.kind === 'institution' ? noun : null
  phrase.complement = modifiers?.complement ?? null
  return phrase
}

/** English and German words that join the parts of a body's name (*Times of India*). */
const JOINS = new WordSet(['of', 'and', 'the', 'for', 'on', 'without', 'to', 'und', 'für', 'fur'])

/** The end of a body's name: capitals joined by foreign small words too. */
function bodyEnd({ tokens, limit }: Reading, i: number): number {
  let end = nameEnd(tokens, i, limit)
  for (let parts = 0; parts < 4 && end > i; parts++) {
    let next = end
    while (next < limit && next - end < 2 && JOINS.holds(tokens[next])) next++
    const more = next > end ? nameEnd(tokens, next, limit) : next
    if (more <= next) break
    end = more
  }
  return end
}
