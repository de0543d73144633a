import { FIRM_NOUNS, FIRM_NOUNS_TOO } from '#corpus/french/firmNouns.ts'
import { nominalOf } from '#corpus/french/nominal.ts'
import { speakerNoun } from '#corpus/french/nouns.ts'
import { formOf } from '#corpus/text/form.ts'
import { ADJECTIVES_BEFORE, DETERMINERS, PREPOSITIONS } from '#corpus/french/nounPhraseWords.ts'
import { titleAt } from './readHonorific.ts'
import { nameEnd } from './readName.ts'
import type { Phrase } from './phrase.ts'
import { countryAt } from './lexiconAt.ts'
import { readPhrase } from './readPhrase.ts'
import type { Reading } from './reading.ts'
import { isAcronym } from './wordClasses.ts'
import { WordSet } from '#corpus/text/wordSet.ts'

const CLOSING: ReadonlySet<string> = new Set([')', ']'])
const RELATIVES = new WordSet(['qui', 'dont', 'que', "qu'", 'où'])
const MOST_APPOSITIONS = 4

/**
 * The phrase with the appositions that follow it taken in: names behind an office, offices behind a name
 * (*Paul Aubry, maire de Lens,* · *le maire de Lens, Paul Aubry,* · *l’Agence des eaux (ADE)*).
 */
export function withAppositions(reading: Reading, phrase: Phrase): Phrase {
  let whole = phrase
  for (let n = 0; n < MOST_APPOSITIONS; n++) {
    const more = apposition(reading, whole)
    if (more === null) break
    whole = more
  }
  return whole
}

function apposition(reading: Reading, phrase: Phrase): Phrase | null {
  const { tokens, limit } = reading
  const sign = tokens[phrase.to]
  if (sign === undefined || phrase.to + 1 >= limit) return null
  const aged = ageEnd(reading, phrase)
  if (aged !== null) return { ...phrase, to: aged }
  const bracket = sign.text === '('
  if (sign.kind !== 'comma' && !bracket) return null
  if (bracket && phrase.kind === 'institution') return withAbbreviation(reading, phrase)
  if (bracket && phrase.kind === 'person') {
    const inside = bracketed(reading, phrase)
    if (inside !== null) return inside
  }
  if (phrase.kind !== 'person' && phrase.kind !== 'institution') return null
  const read = readApposed(reading, phrase.to + 1)
  const firm = read === null ? null : firmApposed(reading, phrase, read)
  if (firm !== null) return firm
  if (read !== null && isOwnCounsel(phrase, read)) return asCounsel(reading, phrase, read)
  // *la présidente du Chili, Mme Roche, le président du Pérou*: whoever has office and name is complete.
  if (read?.determiner === 'definite' && phrase.names.length > 0 && phrase.offices.length > 0) return null
  const next =
    read !== null && phrase.names.length > 0 && read.offices.length > 0 ? { ...read, names: [] } : read
  if (next === null || !isClosed(reading, next.to, next) || !sameHolder(phrase, next)) return null
  const to = CLOSING.has(tokens[next.to]?.text ?? '') && bracket ? next.to + 1 : next.to
  return joinPhrases(phrase, next, to)
}

/**
 * A body's name beside what it is: *l’exploitant, la société Roux* · *Marne Vivante, association de riverains* ·
 * *l’association, Marne Vivante,*; null when the two are no such pair.
 */
function firmApposed(reading: Reading, a: Phrase, b: Phrase): Phrase | null {
  if (a.plural || b.plural) return null
  if (isBareName(a) && b.kind === 'institution' && b.determiner === null && b.noun !== null) {
    const end = clauseEnd(reading, b.to)
    const kept = { from: a.from, names: a.names, text: a.text, proper: true }
    return end === null || ORGANS.has(b.noun.lemma) ? null : { ...b, ...kept, to: end }
  }
  if (!isClosed(reading, b.to, b)) return null
  const owns = b.determiner === null && b.names.length === 0 && b.kind === 'person' && isTrade(b)
  if (owns && a.kind === 'institution' && a.names.length > 0) return { ...a, to: b.to }
  const lemma = a.noun?.lemma ?? ''
  const trade =
    a.kind === 'person' && a.names.length === 0 && (FIRM_NOUNS.has(lemma) || FIRM_NOUNS_TOO.has(lemma))
  if (trade && b.kind === 'institution' && b.names.length === 1 && a.determiner === 'definite')
    return { ...b, from: a.from, determiner: a.determiner }
  const noun = (a.kind === 'institution' || trade) && NAMED_BESIDE.has(lemma)
  if (noun && a.names.length === 0 && a.determiner === 'definite' && isBareName(b))
    return { ...a, to: b.to, kind: 'institution', offices: [], names: b.names, proper: true }
  return null
}

/** The comma, stop or end that closes what is said of a body behind its name; null when a verb or nothing near does. */
function clauseEnd({ tokens, limit }: Reading, from: number): number | null {
  for (let i = from; i < from + LONGEST_BESIDE; i++) {
    const token = tokens[i]
    if (i >= limit || token === undefined || token.kind !== 'word') return i
    if (RELATIVES.holds(token) || (nominalOf(token).finite && !nominalOf(token).followsNoun)) return null
  }
  return null
}

const LONGEST_BESIDE = 12

function isTrade({ noun }: Phrase): boolean {
  return noun !== null && (FIRM_NOUNS.has(noun.lemma) || FIRM_NOUNS_TOO.has(noun.lemma))
}

/** Capitals with nothing beside them. */
function isBareName({ kind, names, honorific, offices, determiner, nationalities }: Phrase): boolean {
  const open = kind === 'person' || kind === 'unknown'
  return (
    open &&
    names.length === 1 &&
    honorific === null &&
    offices.length === 0 &&
    determiner === null &&
    nationalities.length === 0
  )
}

/** Nouns of bodies whose name may stand behind a comma. */
const NAMED_BESIDE: ReadonlySet<string> = new Set(
  `exploitant operateur fabricant constructeur entreprise societe association collectif ong compagnie fondation start-up
  startup filiale prestataire sous-traitant armateur affreteur employeur proprietaire promoteur editeur`.split(
    /\s+/u,
  ),
)
/** Bodies of the state, which nobody is. */
const ORGANS: ReadonlySet<string> = new Set(
  'gouvernement parlement senat police armee justice mairie cour presse'.split(' '),
)

/** *Paul Aubry, 42 ans, boulanger*: the index behind the age, or null. */
function ageEnd({ tokens, limit }: Reading, phrase: Phrase): number | null {
  const end = phrase.to + 3
  const years = tokens[phrase.to + 1]?.kind === 'number' && tokens[phrase.to + 2]?.norm === 'ans'
  return phrase.kind === 'person' && years && end <= limit && tokens[phrase.to]?.kind === 'comma' ? end : null
}

/** *l’Organisation mondiale de la santé (OMS)* */
function withAbbreviation({ tokens, limit }: Reading, phrase: Phrase): Phrase | null {
  const word = tokens[phrase.to + 1]
  if (
    word === undefined ||
    phrase.to + 2 >= limit ||
    tokens[phrase.to + 2]?.text !== ')' ||
    word.kind !== 'word'
  )
    return null
  if (word.text.length < 2 || word.text.length > 12 || !word.capital) return null
  return { ...phrase, to: phrase.to + 3, abbreviation: word.text }
}

/** *la directrice du Programme alimentaire mondial (PAM)*, *Mme Kawar (Jordanie)*: a body's short name, a state. */
function bracketed({ tokens, limit }: Reading, phrase: Phrase): Phrase | null {
  const state = countryAt(tokens, phrase.to + 1, limit)
  const end = state?.to ?? phrase.to + 2
  if (tokens[end]?.text !== ')' || end >= limit) return null
  if (state === null && !isAcronym(tokens[phrase.to + 1])) return null
  const nationalities = state === null ? phrase.nationalities : [...phrase.nationalities, state.country.code]
  return { ...phrase, to: end + 1, nationalities }
}

/** What may stand in apposition: a phrase, or an office without determiner. */
function readApposed(reading: Reading, i: number): Phrase | null {
  const bare = bareOffice(reading, i)
  return bare ?? readPhrase(reading, i) ?? bareBody(reading, i)
}

/** An office without determiner (*maire de Lens*, *ancien ministre*), read as if an article stood before it. */
export function bareOffice(reading: Reading, i: number): Phrase | null {
  const { tokens, limit } = reading
  let at = i
  while (at < limit && ADJECTIVES_BEFORE.holds(tokens[at])) at++
  const token = tokens[at]
  if (token === undefined || at >= limit || (token.capital && tokens[at + 1]?.capital === true)) return null
  if (nominalOf(token).noun?.kind !== 'person' || DETERMINERS.holds(tokens[i])) return null
  const read = asIfDetermined(reading, i)
  return read?.kind === 'person' ? read : null
}

/** A source without determiner that is no person (*au | cabinet, de | source proche du dossier*), read as if an article stood before it. */
export function bareBody(reading: Reading, i: number): Phrase | null {
  const token = reading.tokens[i]
  if (token === undefined || token.capital || DETERMINERS.holds(token)) return null
  const kind = nominalOf(token).noun?.kind
  if (kind === undefined || kind === 'person') return null
  const read = asIfDetermined(reading, i)
  return read === null || !token.norm.startsWith('source') ? read : { ...read, determiner: 'indefinite' }
}

function asIfDetermined(reading: Reading, i: number): Phrase | null {
  const { tokens, limit } = reading
  const token = tokens[i]
  if (token === undefined) return null
  const article = {
    ...token,
    text: 'le',
    norm: 'le',
    form: formOf('le'),
    capital: false,
    start: tokens[i]?.start ?? 0,
    end: tokens[i]?.start ?? 0,
  }
  const shifted = [article, ...tokens.slice(i, Math.min(limit, i + 60))]
  const read = readPhrase({ text: reading.text, tokens: shifted, limit: shifted.length }, 0)
  if (read === null) return null
  const shift = i - 1
  const sure = read.noun?.gender === 'f'
  return {
    ...read,
    from: i,
    to: read.to + shift,
    determiner: null,
    gender: read.noun?.gender ?? null,
    sure,
    complement: read.complement && { from: read.complement.from + shift, to: read.complement.to + shift },
  }
}

/** An apposition ends at a comma, a bracket, a stop, the end of the source or a relative; before *, et* it is a list. */
function isClosed({ tokens, limit }: Reading, at: number, next: Phrase): boolean {
  const token = tokens[at]
  if (at >= limit || token === undefined) return true
  if (next.determiner === null && next.offices.length > 0 && next.names.length === 0) return true
  if (token.kind === 'word')
    return RELATIVES.holds(token) || (next.names.length > 0 && PREPOSITIONS.holds(token))
  return !(token.kind === 'comma' && tokens[at + 1]?.norm === 'et' && next.determiner === 'definite')
}

/** Whether two phrases side by side can be one: a name with an office, or a body with its name. */
function sameHolder(a: Phrase, b: Phrase): boolean {
  if (a.kind === 'institution')
    return (
      b.kind !== 'country' &&
      (a.names.length > 0
        ? b.kind === 'institution' && b.names.length === 0 && !b.plural
        : isBodyName(b) || (b.kind === 'institution' && b.proper && !b.plural && !a.proper))
    )
  if (b.kind !== 'person' && !(b.kind === 'unknown' && b.names.length > 0 && a.names.length === 0))
    return false
  if (a.names.length > 0 && b.names.length > 0) return false
  if (a.names.length === 0 && b.names.length === 0) return b.determiner === null && a.offices.length > 0
  const named = a.names.length > 0 ? a : b
  const other = named === a ? b : a
  const counts = Math.max(1, named.names.length)
  if (other.plural !== named.plural && counts === 1 && other.plural) return false
  if (a.sure && b.sure && a.gender !== null && b.gender !== null && a.gender !== b.gender) return false
  return (
    named === b ||
    (other.determiner !== 'possessive' && other.determiner !== 'demonstrative') ||
    other.offices.length > 0
  )
}

/** *son conseil, Nadia Roche*: the noun of a body, of an advocate here. */
function isOwnCounsel(phrase: Phrase, read: Phrase): boolean {
  return (
    phrase.noun?.lemma === 'conseil' &&
    phrase.determiner === 'possessive' &&
    read.kind === 'person' &&
    (read.honorific !== null || read.names.some((name) => name.includes(' ')))
  )
}

function asCounsel({ text, tokens }: Reading, phrase: Phrase, read: Phrase): Phrase {
  const noun = speakerNoun('avocat')
  const said = text.slice(tokens[phrase.to - 1]?.start ?? 0, tokens[phrase.to - 1]?.end ?? 0)
  const office =
    noun === null ? null : { noun, words: [], country: null, former: false, gender: null, text: said }
  return { ...read, from: phrase.from, offices: office === null ? read.offices : [...read.offices, office] }
}

function isBodyName(phrase: Phrase): boolean {
  return (phrase.kind === 'institution' || phrase.kind === 'unknown') && phrase.names.length > 0
}

/** One phrase from two that name the same. */
export function joinPhrases(a: Phrase, b: Phrase, to: number): Phrase {
  const stronger = b.sure && !a.sure ? b : a
  return {
    ...a,
    to,
    names: a.names.length > 0 ? a.names : b.names,
    honorific: a.honorific ?? b.honorific,
    offices: [...a.offices, ...b.offices],
    nationalities: a.nationalities.length > 0 ? a.nationalities : b.nationalities,
    gender: stronger.gender ?? a.gender ?? b.gender,
    sure: a.sure || b.sure,
    proper: a.proper || b.proper,
    abbreviation: a.abbreviation ?? b.abbreviation,
  }
}

/** *Sergueï Lavrov et Wang Yi* behind *les ministres russe et chinois,* */
export function apposedNames(reading: Reading, i: number): { names: string[]; to: number } | null {
  const { tokens, limit, text } = reading
  const names: string[] = []
  let at = titleAt(reading, i)?.behind ?? i
  while (at < limit) {
    const end = nameEnd(tokens, at, limit)
    if (end === at) break
    names.push(text.slice(tokens[at]?.start ?? 0, tokens[end - 1]?.end ?? 0))
    at = end
    if (tokens[at]?.norm !== 'et' && tokens[at]?.kind !== 'comma') break
    const next = titleAt(reading, at + 1)?.behind ?? at + 1
    if (nameEnd(tokens, next, limit) === next) break
    at = next
  }
  return names.length > 1 ? { names, to: at } : null
}
