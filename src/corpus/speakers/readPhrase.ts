import { countryAdjective } from '#corpus/french/countries.ts'
import { BODIES_BY_NUMBER, PEOPLES } from '#corpus/french/collectiveTable.ts'
import { HONORIFICS } from '#corpus/french/honorifics.ts'
import { marksInstitution } from '#corpus/french/institutions.ts'
import { ADJECTIVES_BEFORE, DETERMINERS, FORMER } from '#corpus/french/nounPhraseWords.ts'
import { speakerNoun, type SpeakerNoun } from '#corpus/french/nouns.ts'
import { COUNTS } from '#corpus/french/phraseNumbers.ts'
import { fold } from '#corpus/text/fold.ts'
import type { Token } from '#corpus/text/tokens.ts'
import type { Office, Phrase } from './phrase.ts'
import { isNameWord, nameEnd, surnameEnd } from './readName.ts'
import { cityAt, countryAt, namedInstitutionAt, readModifiers, type Modifiers } from './readModifiers.ts'
import { isAcronym, isFunctionWord } from './wordClasses.ts'

/** The text and its tokens; `limit` is the first token index that a phrase may not touch. */
export interface Reading {
  text: string
  tokens: readonly Token[]
  limit: number
}

const EMPTY = {
  determiner: null,
  plural: false,
  count: null,
  gender: null,
  sure: false,
  honorific: null,
  names: [],
  offices: [],
  nationalities: [],
  noun: null,
  state: null,
  city: false,
  proper: false,
  abbreviation: null,
  complement: null,
} satisfies Partial<Phrase>

/** The words of a token range exactly as they stand in the text. */
export function written({ text, tokens }: Reading, from: number, to: number): string {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first === undefined || last === undefined || to <= from ? '' : text.slice(first.start, last.end)
}

/**
 * The noun phrase that starts at token `i`, without appositions; null when none of a possible speaker starts there.
 * With `anyNoun` an unknown noun is accepted too: the words are known to be a source.
 */
export function readPhrase(reading: Reading, i: number, anyNoun = false): Phrase | null {
  const token = reading.tokens[i]
  if (token === undefined || i >= reading.limit || token.kind !== 'word' || token.inverted) return null
  const honorific = readHonorific(reading, i)
  if (honorific !== null) return honorific
  const title = readTitle(reading, i)
  if (title !== null) return title
  const determiner = DETERMINERS.get(token.norm)
  if (determiner !== undefined) return readDetermined(reading, i, anyNoun)
  if (token.norm === 'tous' || token.norm === 'toutes') return readAll(reading, i)
  if (token.capital && !isFunctionWord(token.norm)) return readCapital(reading, i, i)
  return null
}

/** `M. Wang`, `MM. Wang et Lavrov`, `Mme la ministre` */
function readHonorific(reading: Reading, i: number): Phrase | null {
  const { tokens, limit } = reading
  const token = tokens[i]
  const known = HONORIFICS.get(fold(token?.text ?? '').replaceAll(' ', ''))
  if (token === undefined || known === undefined || !token.capital) return null
  const gender = { gender: known.gender, sure: known.gender !== null }
  const first = tokens[i + 1]?.text === '.' ? i + 2 : i + 1
  const end = surnameEnd(tokens, first, limit)
  if (end === first) {
    const office = DETERMINERS.has(tokens[first]?.norm ?? '') ? readDetermined(reading, first, false) : null
    return office?.kind === 'person' ? { ...office, from: i, ...gender, honorific: token.text } : null
  }
  const names = [written(reading, first, end)]
  let to = end
  while (known.plural) {
    const joined = tokens[to]?.norm === 'et' || tokens[to]?.kind === 'comma'
    const next = joined ? surnameEnd(tokens, to + 1, limit) : to
    if (!joined || next === to + 1) break
    names.push(written(reading, to + 1, next))
    to = next
  }
  return {
    ...EMPTY,
    from: i,
    to,
    kind: 'person',
    plural: known.plural,
    ...gender,
    honorific: token.text,
    names,
    text: names.join(' et '),
    proper: true,
  }
}

/** *Selon Le Progrès*: an article with a capital inside a sentence belongs to the name. */
function readTitle(reading: Reading, i: number): Phrase | null {
  const { tokens, limit } = reading
  const token = tokens[i]
  const before = tokens[i - 1]
  if (token?.capital !== true || !/^l(?:e|a|es|')$/u.test(token.norm) || before?.kind !== 'word') return null
  const end = namedInstitutionAt(tokens, i, limit) ?? nameEnd(tokens, i + 1, limit)
  if (end <= i + 1) return null
  const name = written(reading, i, end)
  return { ...EMPTY, from: i, to: end, kind: 'institution', names: [name], text: name, proper: true }
}

/** *tous deux, toutes les deux* */
function readAll(reading: Reading, i: number): Phrase | null {
  const { tokens } = reading
  const at = tokens[i + 1]?.norm === 'les' ? i + 2 : i + 1
  const count = COUNTS.get(tokens[at]?.norm ?? '')
  if (count === undefined || at >= reading.limit) return null
  const gender = tokens[i]?.norm === 'toutes' ? 'f' : null
  return { ...EMPTY, from: i, to: at + 1, kind: 'unknown', plural: true, count, gender, sure: gender !== null, text: written(reading, i, at + 1) }
}

/** A phrase behind a determiner: count, adjectives, noun or proper noun, modifiers, name. */
function readDetermined(reading: Reading, i: number, anyNoun: boolean): Phrase | null {
  const { tokens, limit } = reading
  const determiner = DETERMINERS.get(tokens[i]?.norm ?? '')
  if (determiner === undefined) return null
  let at = i + 1
  const count = COUNTS.get(tokens[at]?.norm ?? '') ?? null
  if (count !== null) at++
  const body = bodyByNumber(reading, i, at)
  if (body !== null) return body
  const start = at
  let former = false
  while (at < limit && ADJECTIVES_BEFORE.has(tokens[at]?.norm ?? '') && opensPhrase(tokens[at + 1])) {
    former ||= FORMER.has(tokens[at]?.norm ?? '')
    at++
  }
  const head = tokens[at]
  if (count !== null && (head === undefined || at >= limit || !opensPhrase(head) || isFunctionWord(head.norm)))
    return { ...EMPTY, from: i, to: at, kind: 'unknown', determiner: determiner.type, plural: true, count, text: written(reading, i, at) }
  if (head === undefined || at >= limit || head.kind !== 'word') return null
  const titled = determiner.type === 'definite' ? readHonorific(reading, at) : null
  if (titled !== null) return { ...titled, from: i, determiner: 'definite' }
  const withDeterminer = { determiner: determiner.type, plural: determiner.plural, count }
  const phrase = readHead(reading, { i, start, at, former }, anyNoun)
  if (phrase === null) return null
  const gender = phrase.gender ?? (determiner.plural ? null : determiner.gender)
  const sure = phrase.sure || (gender === 'f' && phrase.kind === 'person')
  const state = phrase.state !== null && !phrase.city
  return { ...phrase, ...(state ? { determiner: determiner.type, count } : withDeterminer), from: i, gender, sure }
}

function opensPhrase(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && !token.inverted
}

/** *les Quinze, les Vingt-Sept* */
function bodyByNumber(reading: Reading, i: number, at: number): Phrase | null {
  const token = reading.tokens[at]
  const name = token?.capital === true ? BODIES_BY_NUMBER.get(fold(token.text).replaceAll(' ', '-')) : undefined
  if (name === undefined || reading.tokens[i]?.norm !== 'les') return null
  return { ...EMPTY, from: i, to: at + 1, kind: 'institution', determiner: 'definite', plural: true, gender: 'm', names: [name], text: name, proper: true }
}

interface Head {
  /** Token of the determiner. */
  i: number
  /** First token behind determiner and count. */
  start: number
  /** The noun. */
  at: number
  former: boolean
}

function readHead(reading: Reading, head: Head, anyNoun: boolean): Phrase | null {
  const { tokens, limit } = reading
  const { at, start } = head
  const token = tokens[at]
  if (token === undefined) return null
  if (token.capital) {
    if (/^d[e']$/u.test(tokens[head.i]?.norm ?? '')) return null
    const proper = readProper(reading, head)
    if (proper !== null) return proper
  }
  const noun = speakerNoun(token.text)
  if (noun === null && token.capital) return readCapital(reading, at, start)
  if (noun === null && !anyNoun) return null
  if (noun === null && isFunctionWord(token.norm)) return null
  const modifiers = readModifiers(tokens, at + 1, limit, noun)
  const to = token.capital && noun?.kind !== 'person' && !isAcronym(token.text) ? capitalBodyEnd(reading, at, modifiers) : modifiers.to
  const phrase: Phrase = {
    ...EMPTY,
    from: start,
    to,
    kind: noun === null ? 'unknown' : noun.kind,
    gender: noun?.gender ?? (noun?.kind === 'person' ? modifiers.gender : null),
    sure: (noun?.gender ?? modifiers.gender) === 'f' || (noun?.kind !== 'person' && noun?.gender != null),
    noun,
    nationalities: modifiers.nationalities,
    text: written(reading, start, to),
    proper: modifiers.proper || (token.capital && to > at + 1 && noun?.kind !== 'person'),
    complement: modifiers.complement,
  }
  if (noun?.kind === 'person') return withHolder(reading, phrase, { ...head, modifiers, noun })
  if (noun?.kind === 'document' && !ISSUED.has(noun.lemma)) return phrase
  if (noun?.kind === 'institution' || noun?.kind === 'group' || noun?.kind === 'document') return withBodyName(reading, phrase, token)
  return phrase
}

/** Documents whose name behind them is their issuer's (*un sondage Ifop*, not *la loi Aubry*). */
const ISSUED: ReadonlySet<string> = new Set('sondage etude enquete rapport barometre note communique article depeche estimation'.split(' '))

/** A body's name in capitals runs on over capitals behind its noun (*Radio Okapi, Université Laval*). */
function capitalBodyEnd({ tokens, limit }: Reading, at: number, modifiers: Modifiers): number {
  return modifiers.to > at + 1 ? modifiers.to : Math.max(at + 1, nameEnd(tokens, at, limit))
}

/** *l’agence de presse Reuters, le quotidien Le Monde*: the name behind the noun names the body. */
function withBodyName(reading: Reading, phrase: Phrase, noun: Token): Phrase {
  const { tokens, limit } = reading
  if ((noun.capital && !isAcronym(noun.text)) || phrase.plural) return phrase
  const end = namedInstitutionAt(tokens, phrase.to, limit) ?? nameEnd(tokens, phrase.to, limit)
  if (end === phrase.to) return phrase
  return { ...phrase, to: end, names: [written(reading, phrase.to, end)], proper: true }
}

/** Adds the office itself, a second one without determiner (*conseiller d’État et ministre …*), and the name behind it. */
function withHolder(reading: Reading, phrase: Phrase, head: Head & { modifiers: Modifiers; noun: SpeakerNoun }): Phrase {
  const { tokens, limit } = reading
  const gender = head.noun.gender
  const offices: Office[] = [officeOf(reading, { ...head, to: phrase.to, gender })]
  let to = phrase.to
  let nationalities = phrase.nationalities
  for (let more = secondOffice(reading, to); more !== null; more = secondOffice(reading, to)) {
    offices.push(more.office)
    to = more.to
    nationalities = nationalities.length > 0 ? nationalities : more.nationalities
  }
  const country = nationalities.find((code) => code !== '') ?? null
  for (const office of offices) office.country ??= country
  const plural = head.noun.plural === true || (head.noun.plural === null && phrase.plural)
  for (; to < limit && isAcronym(tokens[to]?.text ?? ''); to++) offices.at(-1)?.words.push(fold(tokens[to]?.text ?? ''))
  const end = nameEnd(tokens, to, limit)
  const named = end > to && !HONORIFICS.has(fold(tokens[to]?.text ?? ''))
  const names = named ? [written(reading, to, end)] : []
  let last = named ? end : to
  for (let more = named && plural; more; ) {
    const next = tokens[last]?.norm === 'et' ? nameEnd(tokens, last + 1, limit) : 0
    more = next > last + 1
    if (!more) break
    names.push(written(reading, last + 1, next))
    last = next
  }
  return { ...phrase, to: last, offices, names, nationalities, plural, text: written(reading, head.start, to) }
}

function officeOf(reading: Reading, head: Head & { modifiers: Modifiers; noun: SpeakerNoun; to: number; gender: 'm' | 'f' | null }): Office {
  const before = reading.tokens.slice(head.start, head.at).map((token) => token.norm)
  const prefix = before.filter((word) => /^(?:premier|première|haut|haute)$/u.test(word)).map(fold)
  return {
    noun: head.noun,
    words: [...prefix.map((word) => word.replace(/^premiere$/u, 'premier').replace(/^haute$/u, 'haut')), ...head.modifiers.words],
    country: head.modifiers.nationalities.find((code) => code !== '') ?? null,
    former: head.former || head.noun.lemma.startsWith('ex-') || head.noun.lemma.startsWith('ex '),
    gender: head.gender,
    text: written(reading, textFrom(reading, head.start, head.at), head.to),
  }
}

/** Where the lasting part of an office starts: *nouveau, actuel, célèbre* say nothing of it. */
function textFrom({ tokens }: Reading, start: number, noun: number): number {
  let from = start
  while (from < noun && PASSING.has(tokens[from]?.norm ?? '')) from++
  return from
}

const PASSING: ReadonlySet<string> = new Set(
  'nouveau nouvel nouvelle actuel actuelle célèbre jeune vieux vieille puissant puissante influent influente très grand grande'.split(' '),
)

/** A second office behind *et* without a determiner of its own: the same man. */
function secondOffice(reading: Reading, at: number): { office: Office; to: number; nationalities: string[] } | null {
  const { tokens, limit } = reading
  if (tokens[at]?.norm !== 'et' || at + 1 >= limit) return null
  let noun = at + 1
  while (noun < limit && ADJECTIVES_BEFORE.has(tokens[noun]?.norm ?? '')) noun++
  const found = noun < limit ? speakerNoun(tokens[noun]?.text ?? '') : null
  if (found?.kind !== 'person' || found.plural === true || tokens[noun]?.capital === true && tokens[noun + 1]?.capital === true) return null
  const modifiers = readModifiers(tokens, noun + 1, limit, found)
  const former = tokens.slice(at + 1, noun).some((token) => FORMER.has(token.norm))
  const office = officeOf(reading, { i: at, start: at + 1, at: noun, former, modifiers, noun: found, to: modifiers.to, gender: found.gender })
  return { office, to: modifiers.to, nationalities: modifiers.nationalities }
}

/** State, city, people or body of the lexicon behind an article. */
function readProper(reading: Reading, { i, at }: Head): Phrase | null {
  const { tokens, limit } = reading
  const state = countryAt(tokens, at, limit)
  if (state !== null) {
    const { code, gender, plural } = state.country
    return { ...EMPTY, from: at, to: state.to, kind: 'country', plural, gender, sure: true, names: [written(reading, at, state.to)], state: code, text: written(reading, at, state.to), proper: true }
  }
  const city = cityAt(tokens, i, limit)
  if (city !== null && city.to > at)
    return { ...EMPTY, from: i, to: city.to, kind: 'country', gender: city.country.gender, plural: city.country.plural, sure: false, state: city.country.code, city: true, names: [], text: written(reading, i, city.to), proper: true }
  const title = namedInstitutionAt(tokens, i, limit)
  if (title !== null && title > at)
    return { ...EMPTY, from: i, to: title, kind: 'institution', names: [written(reading, i, title)], text: written(reading, i, title), proper: true }
  const people = countryAdjective(tokens[at]?.text ?? '') ?? peopleOf(tokens[at])
  if (people === null || isNameWord(tokens[at + 1])) return null
  const text = written(reading, at, at + 1)
  return { ...EMPTY, from: at, to: at + 1, kind: people.plural === false ? 'person' : 'group', plural: people.plural !== false, gender: people.gender, sure: people.gender === 'f', text, proper: true, nationalities: [people.code] }
}

/** *les Occidentaux*: a people without a state. */
function peopleOf(token: Token | undefined): { code: string; gender: null; plural: true } | null {
  return token !== undefined && PEOPLES.has(fold(token.text)) ? { code: '', gender: null, plural: true } : null
}

/** A proper noun without an office before it: state, city, body or name of a person. */
function readCapital(reading: Reading, i: number, start: number): Phrase | null {
  const { tokens, limit } = reading
  const bare = start === i && (i === 0 || !DETERMINERS.has(tokens[i - 1]?.norm ?? '') || /^d[e']$/u.test(tokens[i - 1]?.norm ?? ''))
  if (bare) {
    const place = readProper(reading, { i, start: i, at: i, former: false })
    if (place !== null && place.kind !== 'group' && place.kind !== 'person') return place
  }
  const named = namedInstitutionAt(tokens, i, limit)
  const end = named ?? Math.max(i + 1, nameEnd(tokens, i, limit))
  const first = tokens[i]
  if (first === undefined) return null
  const words = tokens.slice(i, end)
  const noun = speakerNoun(first.text)
  const isBody = !bare || named !== null || words.some((word) => marksInstitution(word.text)) || noun?.kind === 'institution' || (end === i + 1 && isAcronym(first.text))
  const name = written(reading, i, end)
  if (!isBody) return { ...EMPTY, from: i, to: end, kind: end - i > 1 ? 'person' : 'unknown', names: [name], text: name, proper: true }
  const modifiers = named === null && !(end === i + 1 && isAcronym(first.text)) ? readModifiers(tokens, end, limit, noun) : null
  const to = modifiers?.to ?? end
  const text = written(reading, start, to)
  const gender = noun?.gender ?? null
  return { ...EMPTY, from: start, to, kind: 'institution', gender, sure: gender !== null, noun: noun?.kind === 'institution' ? noun : null, names: [text], text, proper: true, complement: modifiers?.complement ?? null }
}
