import { DOMAIN_WORDS } from '#corpus/french/domains.ts'
import { DETERMINERS } from '#corpus/french/nounPhraseWords.ts'
import { speakerNoun } from '#corpus/french/nouns.ts'
import { nominalOf } from '#corpus/french/nominal.ts'
import { foldWord } from '#corpus/text/foldWord.ts'
import type { Token } from '#corpus/text/tokens.ts'
import { apposedNames, bareBody, bareOffice, withAppositions } from './apposition.ts'
import type { Phrase } from './phrase.ts'
import { newPhrase, written, type Reading } from './reading.ts'
import { isElliptic, readElliptic } from './readElliptic.ts'
import { isMadeKnown } from './readModifiers.ts'
import { readCounted, readPhrase } from './readPhrase.ts'
import { transferOffice } from './transferOffice.ts'
import { WordSet } from '#corpus/text/wordSet.ts'

/** Words that join two sources of one statement. */
const JOINING = new WordSet(['et', 'ou', 'comme', 'que', "qu'", 'ni'])

/**
 * The members of a source whose words are known (token range `from`–`to`): one phrase each, appositions taken in,
 * a tail that the grammar does not know kept as part of the last one. Words that are no noun phrase give [].
 */
export function readSource(reading: Reading, from: number): Phrase[] {
  const members: Phrase[] = []
  let at = skipAdverbs(reading, from)
  while (at < reading.limit) {
    const member = readMember(reading, at, members.at(-1))
    if (member === null) break
    members.push(...splitNationalities(member), ...bareSecond(reading, member))
    const next = afterJoin(reading.tokens, members.at(-1)?.to ?? member.to, reading.limit)
    if (next === null) break
    at = next
  }
  return withoutCutOffice(reading.tokens, members)
}

/** *même les experts, seul le maire, notamment la ville* */
function skipAdverbs({ tokens, limit }: Reading, from: number): number {
  // *(ses vues rejoignent) celles de la banque*: whose they are.
  let at =
    /^ce(?:lles|ux)$/u.test(tokens[from]?.norm ?? '') && GENITIVE.test(tokens[from + 1]?.norm ?? '')
      ? from + 1
      : from
  if (at > from && /^d(?:e|')$/u.test(tokens[at]?.norm ?? '')) at++
  while (at + 1 < limit && FOCUS.holds(tokens[at])) at++
  // *(l’échevine) elle-même, Mme Roche*
  if (
    /^(?:lui|elle|eux|elles)-mêmes?$/u.test(tokens[at]?.norm ?? '') &&
    tokens[at + 1]?.kind === 'comma' &&
    at + 2 < limit
  )
    at += 2
  return at
}

const GENITIVE = /^d(?:e|u|es|')$/u

const FOCUS = new WordSet([
  'même',
  'seul',
  'seule',
  'seuls',
  'seules',
  'notamment',
  'aussi',
  'surtout',
  'également',
  'dont',
  'comme',
])

/** Words, a comma and a person's name, with no *et*: the words are the end of his office. */
function withoutCutOffice(tokens: readonly Token[], members: readonly Phrase[]): Phrase[] {
  const [first, second] = members
  if (members.length !== 2 || first === undefined || second === undefined) return [...members]
  // *a demandé M. Roche, des enfants de détenus*: what he asks about.
  if (
    first.honorific !== null &&
    second.determiner === 'indefinite' &&
    second.plural &&
    tokens[first.to]?.kind === 'comma' &&
    tokens[first.to + 1]?.norm !== 'et'
  )
    return [first]
  const comma = tokens[first.to]?.kind === 'comma' && tokens[first.to + 1]?.norm !== 'et'
  const domain = isDomain(tokens, first) || first.names.length === 0
  const cut = comma && domain && second.kind === 'person' && second.names.length > 0
  if (!cut) return [...members]
  return first.kind === 'document' ? [first] : [second]
}

/** *(sa collègue de la) | Culture*: the end of an office whose beginning the source's span leaves out. */
function isDomain(tokens: readonly Token[], { from, to, kind }: Phrase): boolean {
  const article = tokens[from - 1]?.norm ?? ''
  const genitive = /^d(?:u|es|e|')$/u.test(article) || tokens[from - 2]?.norm === 'de'
  return (
    kind === 'institution' &&
    to === from + 1 &&
    genitive &&
    DOMAIN_WORDS.has(foldWord(tokens[from]?.text ?? ''))
  )
}

function readMember(reading: Reading, at: number, before: Phrase | undefined): Phrase | null {
  const opening =
    before === undefined
      ? (readOneOf(reading, at) ?? readQuantity(reading, at))
      : readElliptic(reading, at, before)
  const read = opening ?? readPhrase(reading, at, true) ?? bareOffice(reading, at) ?? bareBody(reading, at)
  if (read === null) return null
  const plural = read.plural && read.names.length === 0 && reading.tokens[read.to]?.kind === 'comma'
  const list = plural ? apposedNames(reading, read.to + 1) : null
  if (list !== null) return { ...read, names: list.names, to: list.to }
  const whole = withAppositions(reading, read)
  return absorbTail(reading, whole)
}

/** Takes in words behind the phrase that are neither a join nor an apposition, then an apposition behind them. */
function absorbTail(reading: Reading, phrase: Phrase): Phrase {
  const { tokens, limit } = reading
  let end = phrase.to
  while (
    end < limit &&
    tokens[end]?.kind !== 'comma' &&
    !(phrase.proper && isMadeKnown(tokens[end]?.norm ?? '')) &&
    !(JOINING.holds(tokens[end]) && opensMember(reading, end + 1))
  )
    end++
  if (end === phrase.to) return phrase
  const tail =
    phrase.names.length > 0
      ? { ...phrase, to: end, names: withNameTail(reading, phrase, end) }
      : { ...phrase, to: end, text: written(reading, textStart(reading, phrase), end) }
  return withAppositions(reading, tail)
}

/** *l’association Droits | des épargnants*: small words that go on behind the name of a body with a noun. */
function withNameTail(reading: Reading, { kind, noun, names, to }: Phrase, end: number): string[] {
  const [name] = names
  const { tokens } = reading
  const joins = /^(?:de|des|du|d'|pour|sans|contre|en)$/u.test(tokens[to]?.norm ?? '')
  const small = tokens.slice(to, end).every(({ kind: sort, capital }) => sort === 'word' && !capital)
  if (kind !== 'institution' || noun === null || name === undefined || names.length > 1 || !joins || !small)
    return names
  return [`${name} ${written(reading, to, end)}`]
}

/** *l’un d’eux, Paul Aubry* · *l’une des élues, Nadia Roche*: the one named; null without a name behind the comma. */
function readOneOf(reading: Reading, at: number): Phrase | null {
  const { tokens, limit } = reading
  const one = tokens[at]?.norm === "l'" ? at + 1 : at
  const gender = tokens[one]?.norm === 'un' ? 'm' : tokens[one]?.norm === 'une' ? 'f' : null
  if (gender === null || !/^(?:de|des|d'|parmi)$/u.test(tokens[one + 1]?.norm ?? '')) return null
  let comma = one + 2
  while (comma < limit && tokens[comma]?.kind === 'word') comma++
  const named = tokens[comma]?.kind === 'comma' && comma + 1 < limit ? readPhrase(reading, comma + 1) : null
  if (named === null || named.names.length !== 1) return null
  if (named.kind !== 'person' && named.kind !== 'unknown') return null
  return { ...named, kind: 'person', from: at, gender, sure: true }
}

/** *vingt chercheurs, une soixantaine de parents, deux des quatre experts, plusieurs de ses adjoints*: a group, called by its noun. */
function readQuantity(reading: Reading, at: number): Phrase | null {
  const token = reading.tokens[at]
  if (token === undefined || reading.tokens[at + 1]?.capital === true) return null
  const counted = readCounted(reading, at)
  if (counted !== null && counted.to === reading.limit) return counted
  const from = quantityEnd(reading, at)
  if (from === at) return null
  const text = written(reading, from, reading.limit)
  const phrase = newPhrase(at, reading.limit, 'group', text)
  const owned = nominalOf(reading.tokens[from - 1] ?? token).determiner?.type === 'possessive'
  phrase.determiner = owned ? 'possessive' : 'indefinite'
  phrase.plural = true
  return phrase
}

/** The noun behind words of quantity (*une dizaine d’|élus*), or `at` where they are none or the number is part of the name. */
function quantityEnd({ tokens, limit }: Reading, at: number): number {
  const first = tokens[at]
  const next = tokens[at + 1]?.norm ?? ''
  const opens =
    first?.kind === 'number' ||
    QUANTITIES.holds(first) ||
    (/^(?:une?|la|quelques)$/u.test(first?.norm ?? '') &&
      PORTIONS.test(next) &&
      /^d(?:es?|u|')$/u.test(tokens[at + 2]?.norm ?? '')) ||
    (/^(?:plusieurs|certains|certaines|quelques-une?s|d'autres)$/u.test(first?.norm ?? '') &&
      next.startsWith('d'))
  if (!opens) return at
  let i = at
  while (i < limit && isQuantity(tokens[i])) i++
  // *cent ans, 20 %*: nobody.
  const noun = tokens[i]
  return noun === undefined || i >= limit || noun.kind !== 'word' ? at : i
}

function isQuantity(token: Token | undefined): boolean {
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return false
  if (token.kind === 'number' || QUANTITIES.holds(token) || PORTIONS.test(token.norm)) return true
  return /^(?:de|des|du|d'|une?|la|les|l'|quelques|plusieurs|certains|certaines|ses|leurs|ces|nos|autres)$/u.test(
    token.norm,
  )
}

const PORTIONS =
  /^(?:huitaine|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|poignée|moitié|majorité|plupart|partie|tiers|quart|foule|multitude|ribambelle|kyrielle|pléiade|série|dizaines|centaines|milliers)$/u

const QUANTITIES = new WordSet(
  `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
  soixante cent mille plus moins près environ beaucoup nombre quelque autour bon peu`.split(/\s+/u),
)

function textStart({ tokens }: Reading, phrase: Phrase): number {
  for (let i = phrase.from; i < phrase.to; i++)
    if (phrase.text.startsWith(tokens[i]?.text ?? ' ') && i > phrase.from) return i
  return phrase.determiner === null ? phrase.from : phrase.from + 1
}

function opensMember(reading: Reading, i: number): boolean {
  const at = behindGenitive(reading.tokens, i)
  return at < reading.limit && (isElliptic(reading, at) || readPhrase(reading, at) !== null)
}

/** The index behind a join (*et, ainsi que, comme* or a comma of a list), or null at the end. */
function afterJoin(tokens: readonly Token[], at: number, limit: number): number | null {
  let i = at
  if (tokens[i]?.kind === 'comma') i++
  if (tokens[i]?.norm === 'ainsi' && (tokens[i + 1]?.norm ?? '').startsWith('qu')) i += 2
  else if (JOINING.holds(tokens[i])) i++
  if (i > at) i = behindGenitive(tokens, i)
  return i > at && i < limit ? i : null
}

/** *(des X) et de la Chine*: the *de* that a second complement repeats is none of its own. */
function behindGenitive(tokens: readonly Token[], i: number): number {
  const genitive = /^d[e']$/u.test(tokens[i]?.norm ?? '')
  const opens = tokens[i + 1]?.capital === true || DETERMINERS.holds(tokens[i + 1])
  return genitive && opens ? i + 1 : i
}

/** *les présidents français et allemand*: as many members as nationalities, with names in the same order. */
function splitNationalities(phrase: Phrase): Phrase[] {
  const { nationalities, names } = phrase
  if (!phrase.plural || phrase.offices.length === 0) return [phrase]
  const members = Math.max(names.length, nationalities.length)
  if (members < 2 || (names.length > 0 && nationalities.length > 1 && names.length !== nationalities.length))
    return [phrase]
  return Array.from({ length: members }, (_, n) => {
    const country = nationalities.length > 1 ? (nationalities[n] ?? null) : (nationalities[0] ?? null)
    const name = names[n]
    const gender = phrase.gender ?? 'm'
    const offices = phrase.offices.map((office) => transferOffice(office, country ?? '', gender))
    return {
      ...phrase,
      plural: false,
      names: name === undefined ? [] : [name],
      nationalities: country === null ? [] : [country],
      offices: country === null ? phrase.offices : offices,
      text: offices[0]?.text ?? phrase.text,
    }
  })
}

/** *les experts et activistes*: two groups under one determiner. */
function bareSecond(reading: Reading, phrase: Phrase): Phrase[] {
  const { tokens, limit } = reading
  if (!phrase.plural || phrase.kind !== 'group' || tokens[phrase.to]?.norm !== 'et') return []
  const noun = speakerNoun(tokens[phrase.to + 1]?.text ?? '')
  if (phrase.to + 2 !== limit || noun === null || noun.plural === false) return []
  const text = written(reading, phrase.to + 1, limit)
  return [{ ...phrase, from: phrase.to + 1, to: limit, noun, kind: 'group', text }]
}
