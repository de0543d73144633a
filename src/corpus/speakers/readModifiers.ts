import { countryAdjective } from '#corpus/french/countries.ts'
import { DETERMINERS, TAKES_PLACE } from '#corpus/french/nounPhraseWords.ts'
import { nominalOf } from '#corpus/french/nominal.ts'
import type { SpeakerNoun } from '#corpus/french/nouns.ts'
import type { Token } from '#corpus/text/tokens.ts'
import { cityAt, countryAt, namedInstitutionAt } from './lexiconAt.ts'
import { nameEnd } from './readName.ts'
import { canFollowNoun, isAcronym, isFunctionWord, isInfinitive } from './wordClasses.ts'
import { WordSet } from '#corpus/text/wordSet.ts'

/** What stands behind a noun: its adjectives and complements. */
export interface Modifiers {
  /** First token behind the noun. */
  from: number
  to: number
  words: string[]
  nationalities: string[]
  /** A capital that is no ministry's domain, an acronym, a state. */
  proper: boolean
  complement: { from: number; to: number } | null
  /** Told by an adjective of nationality (*sénégalaise*). */
  gender: 'm' | 'f' | null
}

const GENITIVES = new WordSet(['de', 'du', 'des', "d'"])
const PLACE_PREPOSITIONS = new WordSet(['à', 'au', 'aux', 'auprès', 'pour', 'près', 'chargé', 'en'])
const FIXED: ReadonlySet<string> = new Set([
  'en exercice',
  'en chef',
  'par intérim',
  'en titre',
  'en fonction',
  'en charge',
  'de facto',
  'en colère',
  'en grève',
  'en larmes',
  'en deuil',
  'en lutte',
  'en uniforme',
  'en difficulté',
  'sans papiers',
  'sans abri',
])
const POSTED: ReadonlySet<string> = new Set([
  'au fait',
  'au courant',
  'en poste',
  'en visite',
  'en stage',
  'en fonction',
  'en résidence',
])
const SUPERLATIVE: ReadonlySet<string> = new Set(
  ['le', 'la', 'les', 'las'].flatMap((article) => [`${article} plus`, `${article} moins`]),
)
/** First words of all these pairs. */
const OPENS_PAIR = new WordSet(
  [...FIXED, ...POSTED, ...SUPERLATIVE].map((pair) => pair.split(' ', 1)[0] ?? ''),
)
const MOST_MODIFIERS = 40

/** Reads everything that belongs to the noun before token `i`. Linear: every token is looked at once. */
export function readModifiers(
  tokens: readonly Token[],
  i: number,
  limit: number,
  noun: SpeakerNoun | null,
): Modifiers {
  const read: Modifiers = {
    from: i,
    to: i,
    words: [],
    nationalities: [],
    proper: false,
    complement: null,
    gender: null,
  }
  const stop = Math.min(limit, i + MOST_MODIFIERS)
  for (
    let next = step(tokens, i, stop, noun, read);
    next > read.to;
    next = step(tokens, next, stop, noun, read)
  )
    read.to = next
  return read
}

/** Reads one modifier at `i` into `read`; the token index behind it, or `i` when none stands there. */
function step(
  tokens: readonly Token[],
  i: number,
  stop: number,
  noun: SpeakerNoun | null,
  read: Modifiers,
): number {
  const token = tokens[i]
  if (token === undefined || i >= stop || token.kind !== 'word') return i
  if (OPENS_PAIR.holds(token)) {
    const pair = `${token.norm} ${tokens[i + 1]?.norm ?? ''}`
    if (FIXED.has(pair) && i + 1 < stop) return i + 2
    if (POSTED.has(pair) && noun?.kind === 'person') return readPosting(tokens, i, stop, noun, read)
    if (SUPERLATIVE.has(pair) && i + 2 < stop) return i + 3
  }
  if (GENITIVES.holds(token)) return readComplement(tokens, i, stop, noun, read)
  if (token.norm === 'par' && i > read.from && /[éius]e?s?$/u.test(tokens[i - 1]?.norm ?? ''))
    return readComplement(tokens, i, stop, noun, read)
  if (PLACE_PREPOSITIONS.holds(token) && noun !== null && TAKES_PLACE.has(noun.lemma))
    return readComplement(
      tokens,
      token.norm === 'auprès' || token.norm === 'près' ? i + 1 : i,
      stop,
      noun,
      read,
    )
  if (PURPOSES.holds(token) && noun?.kind === 'institution' && tokens[read.from - 1]?.capital === true)
    return readComplement(tokens, i, stop, noun, read)
  if (token.norm === 'et') return readAnd(tokens, i, stop, noun, read)
  const nationality = token.capital ? null : nominalOf(token).nationality
  if (nationality !== null) {
    read.nationalities.push(nationality.code)
    read.proper = true
    if (read.complement === null) read.gender ??= nationality.gender
    return i + 1
  }
  if (ADVERBS.holds(token) && noun !== null && noun.kind !== 'person') {
    const next = tokens[i + 1]
    return next !== undefined && i + 1 < stop && canFollowNoun(next) && !isMadeKnown(next.norm) ? i + 2 : i
  }
  if (!canFollowNoun(token)) return i
  if (noun?.kind === 'document' && isMadeKnown(token.norm) && tokens[i + 1]?.norm !== 'par') return i
  if (token.norm.includes('-') && isNationalPair(token.text)) read.proper = true
  read.words.push(nominalOf(token).folded)
  return i + 1
}

/** *un bilan encore provisoire, une enquête très attendue* */
const ADVERBS = new WordSet('encore toujours très plus moins déjà assez bien'.split(' '))

/** What a body with a capital is for or against belongs to its name (*la Ligue contre la faim*). */
const PURPOSES = new WordSet(['pour', 'contre', 'sans'])

/** How a paper came to be known is no part of what it is called (*un communiqué | publié lundi*). */
const MADE_KNOWN =
  /^(?:publi|diffus|sign|dat|consult|cit|transmis|remis|obtenu|dévoil|divulgu|présent|adress|envoy|rend|par|men|réalis|vers|dépos|rédig|command|lu|révél|publicis|finalis|relay|post|mis|saisi|annex|joint|produit|transmis)(?:é|és|ée|ées|u|us|ue|ues|e|es)?$/u

/** *(un rapport) publié, rendu public*: see `MADE_KNOWN`. */
export function isMadeKnown(norm: string): boolean {
  return MADE_KNOWN.test(norm)
}

/** *(une diplomate) en poste à Bamako, (un ouvrier) à la retraite*: the place belongs to the noun. */
function readPosting(
  tokens: readonly Token[],
  i: number,
  stop: number,
  noun: SpeakerNoun,
  read: Modifiers,
): number {
  const behind = tokens[i + 2]
  const place = (PLACE_PREPOSITIONS.holds(behind) || GENITIVES.holds(behind)) && i + 2 < stop
  const end = place ? readComplement(tokens, i + 2, stop, noun, read) : i + 2
  return Math.max(end, Math.min(stop, i + 2))
}

/** *sino-russe, américano-chinoise* */
function isNationalPair(written: string): boolean {
  return countryAdjective(written.slice(written.lastIndexOf('-') + 1)) !== null
}

/** *russe et chinois*, *et de la Coopération*, *et européennes*: joins modifiers of one noun only. */
function readAnd(
  tokens: readonly Token[],
  i: number,
  stop: number,
  noun: SpeakerNoun | null,
  read: Modifiers,
): number {
  const next = tokens[i + 1]
  if (next === undefined || i + 1 >= stop || next.kind !== 'word' || read.to === 0) return i
  const nationality = next.capital ? null : nominalOf(next).nationality
  if (nationality !== null && read.nationalities.length > 0) return step(tokens, i + 1, stop, noun, read)
  if (GENITIVES.holds(next) && read.words.length > 0) {
    const after = readComplement(tokens, i + 1, stop, noun, read)
    return after > i + 1 ? after : i
  }
  const domain = nominalOf(next).domain
  if (
    noun?.role === 'minister' &&
    read.words.length > 0 &&
    (domain || (canFollowNoun(next) && nominalOf(next).noun === null))
  ) {
    read.words.push(nominalOf(next).folded)
    return i + 2
  }
  return i
}

/** A complement behind the preposition at `i`: article, state or city or body or plain noun, its adjectives. */
function readComplement(
  tokens: readonly Token[],
  i: number,
  stop: number,
  noun: SpeakerNoun | null,
  read: Modifiers,
): number {
  let at = i + 1
  if (DETERMINERS.holds(tokens[at]) && !GENITIVES.holds(tokens[at])) at++
  const from = at
  const title = titleEnd(tokens, at, stop)
  if (title !== null) {
    read.complement ??= { from, to: title }
    return title
  }
  const first = tokens[at]
  if (first === undefined || at >= stop || (first.kind !== 'word' && first.kind !== 'number')) return i
  if (first.kind === 'number' && noun?.kind === 'person' && tokens[at + 1]?.norm !== 'ans') return i
  if (!first.capital && (isInfinitive(first.norm) || noun?.lemma === 'homologue')) return i
  const state = countryAt(tokens, at, stop)
  if (state !== null) {
    // *le Conseil de la Fédération de Russie* is also called *le Conseil de la Fédération*.
    if (read.words.length > 0 && nominalOf(first).noun?.kind === 'institution')
      read.words.push(nominalOf(first).folded)
    read.nationalities.push(state.country.code)
    read.proper = true
    read.complement ??= { from, to: state.to }
    return state.to
  }
  if (!first.capital && isFunctionWord(first)) return i
  const to = first.capital ? capitalComplementEnd(tokens, at, stop, noun) : namedBodyEnd(tokens, at, stop)
  if (first.capital && (!nominalOf(first).domain || isAcronym(first))) read.proper = true
  for (let k = at; k < to; k++) read.words.push(foldedAt(tokens, k))
  read.complement ??= { from, to }
  return to
}

const BEARS_NAME =
  /^(?:collectif|association|syndicat|societe|groupe|ong|compagnie|entreprise|fondation|parti|mouvement|chaine|journal|quotidien|agence|plateforme|start-up|reseau|club|equipe|magazine|site|cabinet|institut)$/u

/** *(le porte-parole) du collectif Première Voiture, Aurélien Roche*: the body's name, when the holder's stands behind a comma; else the word behind the noun. */
function namedBodyEnd(tokens: readonly Token[], at: number, stop: number): number {
  if (!BEARS_NAME.test(foldedAt(tokens, at).replaceAll(' ', '-'))) return at + 1
  const end = nameEnd(tokens, at + 1, stop)
  // One word is the body's; of several the last may be the holder's (*le président du groupe Paul Aubry*).
  const named =
    end === at + 2 ||
    (end > at + 1 && tokens[end]?.kind === 'comma' && nameEnd(tokens, end + 1, end + 4) >= end + 3)
  return named ? end : at + 1
}

/** *le producteur de « Marée basse »*: the index behind the closing mark of a title that opens at `at`, or null. */
function titleEnd(tokens: readonly Token[], at: number, stop: number): number | null {
  if (tokens[at]?.kind !== 'mark' || tokens[at + 1]?.capital !== true) return null
  for (let i = at + 1; i < Math.min(stop, at + LONGEST_TITLE); i++) {
    if (tokens[i]?.kind === 'mark') return i + 1
    if (tokens[i]?.kind === 'end') return null
  }
  return null
}

const LONGEST_TITLE = 10

/** *(porte-parole de Logis) pour tous*: the small words that end a body's name, when a comma or stop closes them. */
function causeEnd(tokens: readonly Token[], at: number, stop: number): number {
  if (!/^(?:pour|sans|contre)$/u.test(tokens[at]?.norm ?? '')) return at
  let end = at + 1
  while (end < stop && end < at + 5 && tokens[end]?.kind === 'word' && tokens[end]?.capital === false) end++
  const closed = tokens[end] === undefined || tokens[end]?.kind === 'comma' || tokens[end]?.kind === 'end'
  return closed && end > at + 1 ? end : at
}

/** Where a complement that starts with a capital ends: the last two of three or more capitals are the holder's name. */
function capitalComplementEnd(
  tokens: readonly Token[],
  at: number,
  stop: number,
  noun: SpeakerNoun | null,
): number {
  const named = namedInstitutionAt(tokens, at, stop) ?? cityAt(tokens, at, stop)?.to ?? null
  if (named !== null) return marksAt(tokens, named) && named < stop ? named + 1 : named
  const first = tokens[at]
  if (first === undefined || isAcronym(first) || nominalOf(first).domain || nominalOf(first).noun !== null)
    return noun?.kind === 'document' ? Math.max(at + 1, nameEnd(tokens, at, stop)) : at + 1
  const end = Math.max(at + 1, nameEnd(tokens, at, stop))
  const cause = noun?.kind === 'person' ? causeEnd(tokens, end, stop) : end
  if (cause > end) return cause
  return noun?.kind === 'person' && end - at >= 3 ? end - 2 : end
}

function foldedAt(tokens: readonly Token[], i: number): string {
  const token = tokens[i]
  return token === undefined ? '' : nominalOf(token).folded
}

function marksAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return token !== undefined && nominalOf(token).marksInstitution
}
