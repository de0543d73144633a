import { BODIES_BY_NUMBER } from '#corpus/french/collectiveTable.ts'
import { compoundPerson } from '#corpus/french/compoundPersons.ts'
import { ADJECTIVES_BEFORE, DETERMINERS, FORMER, type Determiner } from '#corpus/french/nounPhraseWords.ts'
import { FIRM_NOUNS, FIRM_NOUNS_TOO } from '#corpus/french/firmNouns.ts'
import { nominalOf } from '#corpus/french/nominal.ts'
import { roleForms, type SpeakerNoun } from '#corpus/french/nouns.ts'
import { COUNTS } from '#corpus/french/phraseNumbers.ts'
import type { Token } from '#corpus/text/tokens.ts'
import type { Phrase } from './phrase.ts'
import { newPhrase, written, type Reading } from './reading.ts'
import { withHolder, type OfficeNoun } from './readHolder.ts'
import { readHonorific, titleAt } from './readHonorific.ts'
import { namedInstitutionAt } from './lexiconAt.ts'
import { readModifiers, type Modifiers } from './readModifiers.ts'
import { bodyNameEnd } from './readBodyName.ts'
import { nameEnd } from './readName.ts'
import { openBodyNoun, openClassNoun, readDemonym } from './readOpenClass.ts'
import { readCapital, readProper, readTitled } from './readProper.ts'
import { readStyle } from './readStyle.ts'
import { isAcronym, isFunctionWord } from './wordClasses.ts'
import { WordSet } from '#corpus/text/wordSet.ts'

/**
 * The noun phrase that starts at token `i`, without appositions; null when none of a possible speaker starts there.
 * With `anyNoun` an unknown noun is accepted too: the words are known to be a source.
 */
export function readPhrase(reading: Reading, i: number, anyNoun = false): Phrase | null {
  const token = reading.tokens[i]
  if (token === undefined || i >= reading.limit || token.kind !== 'word' || token.inverted) return null
  const named = readHonorific(reading, i) ?? readTitledOffice(reading, i) ?? readTitled(reading, i)
  if (named !== null) return named
  const styled = readStyle(reading, i, readPhrase)
  if (styled !== null) return styled
  if (nominalOf(token).determiner !== null) return readDetermined(reading, i, anyNoun)
  if (token.norm === 'tous' || token.norm === 'toutes') return readAll(reading, i)
  return token.capital && !isFunctionWord(token) ? readCapital(reading, i, i) : null
}

/** *Mme la ministre* */
function readTitledOffice(reading: Reading, i: number): Phrase | null {
  const title = titleAt(reading, i)
  if (title === null || !DETERMINERS.holds(reading.tokens[title.behind])) return null
  const office = readDetermined(reading, title.behind, false)
  if (office?.kind !== 'person') return null
  return { ...office, from: i, gender: title.gender, sure: title.gender !== null, honorific: title.written }
}

/** *tous deux, toutes les deux* */
function readAll(reading: Reading, i: number): Phrase | null {
  const { tokens } = reading
  const at = tokens[i + 1]?.norm === 'les' ? i + 2 : i + 1
  const count = COUNTS.of(tokens[at])
  if (count === undefined || at >= reading.limit) return null
  const gender = tokens[i]?.norm === 'toutes' ? 'f' : null
  const phrase = newPhrase(i, at + 1, 'unknown', written(reading, i, at + 1))
  phrase.plural = true
  phrase.count = count
  phrase.gender = gender
  phrase.sure = gender !== null
  return phrase
}

/** *deux joueurs, vingt chercheuses*: people without a name, counted; called by the noun. */
export function readCounted(reading: Reading, i: number): Phrase | null {
  const { tokens, limit } = reading
  const token = tokens[i]
  const next = i + 1 < limit ? tokens[i + 1] : undefined
  const noun = next === undefined || next.capital ? null : nominalOf(next).noun
  if (token === undefined || noun === null || (noun.kind !== 'person' && noun.kind !== 'group')) return null
  if (token.kind !== 'number' && !NUMBER_WORDS.holds(token)) return null
  const { to, complement, nationalities } = readModifiers(tokens, i + 2, limit, noun)
  const phrase = newPhrase(i, to, 'group', written(reading, i + 1, to))
  phrase.determiner = 'indefinite'
  phrase.plural = true
  phrase.count = COUNTS.of(token) ?? null
  phrase.gender = noun.gender
  phrase.sure = noun.gender === 'f'
  phrase.noun = noun
  phrase.nationalities = nationalities
  phrase.complement = complement
  return phrase
}

/** Number words that count people at the head of a sentence. */
export const NUMBER_WORDS = new WordSet(
  `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
  soixante cent`.split(/\s+/u),
)

/** A phrase behind a determiner: count, adjectives, noun or proper noun, modifiers, name. */
function readDetermined(reading: Reading, i: number, anyNoun: boolean): Phrase | null {
  const { tokens, limit } = reading
  const first = tokens[i]
  const determiner = first === undefined ? null : nominalOf(first).determiner
  if (determiner === null) return null
  const count = COUNTS.of(tokens[i + 1]) ?? null
  const start = count === null ? i + 1 : i + 2
  const body = bodyByNumber(reading, i, start)
  if (body !== null) return body
  const { at, former } = skipAdjectives(reading, start)
  const head = tokens[at]
  if (count !== null && (at >= limit || !opensPhrase(head) || isFunctionWord(head)))
    return countAlone(reading, i, at, determiner.type, count)
  if (at >= limit || !opensPhrase(head)) return null
  const titled = determiner.type === 'definite' ? readHonorific(reading, at) : null
  if (titled !== null) {
    titled.from = i
    titled.determiner = 'definite'
    return titled
  }
  const phrase = readHead(reading, { i, start, at, former }, anyNoun)
  if (phrase === null) return null
  const told = determiner.plural ? null : (determiner.gender ?? adjectiveGender(tokens, start, at))
  const gender = phrase.kind === 'country' && !phrase.city ? (told ?? phrase.gender) : (phrase.gender ?? told)
  const sure =
    phrase.sure || (phrase.kind === 'person' && (gender === 'f' || (told === 'm' && isChosenBySex(phrase))))
  // A state's number is its own: *le* before a city says nothing, *les* before *États-Unis* is known.
  const plural = phrase.state !== null && !phrase.city ? phrase.plural : determiner.plural
  phrase.determiner = determiner.type
  phrase.count = count
  phrase.plural = plural
  phrase.from = i
  phrase.gender = gender
  phrase.sure = sure
  return phrase
}

/**
 * *le géologue, un analyste*: a profession with one form for both takes its article from the person. Offices (*le
 * ministre, le juge*) do not: some still say *Mme le ministre*.
 */
function isChosenBySex({ noun, plural }: Phrase): boolean {
  return noun !== null && noun.gender === null && !plural && (noun.role === 'work' || noun.role === 'scholar')
}

/** *le musicien, le petit-fils*: a masculine beside which a feminine is in daily use; of an office it says little. */
function isSureMan(noun: SpeakerNoun | null): boolean {
  if (noun?.gender !== 'm' || noun.plural === true || UNSURE.has(noun.lemma)) return false
  if (noun.role !== 'work' && noun.role !== 'scholar' && noun.role !== 'any' && noun.role !== 'kin')
    return false
  const forms = roleForms(noun.lemma)
  return forms !== null && forms.f !== forms.m
}

/** Masculines that women still go by. */
const UNSURE: ReadonlySet<string> = new Set(
  `ingenieur auteur coauteur professeur docteur medecin chirurgien ecrivain entrepreneur agent pompier inspecteur maitre
  defenseur chercheur metteur rapporteur successeur predecesseur gardien peintre sculpteur`.split(/\s+/u),
)

/** *l’ancienne comptable*: told by the adjective where the article does not. */
function adjectiveGender(tokens: readonly Token[], from: number, to: number): 'f' | null {
  for (let i = from; i < to; i++) if (FEMININE.test(tokens[i]?.norm ?? '')) return 'f'
  return null
}

const FEMININE =
  /^(?:ancienne|nouvelle|actuelle|vieille|première|dernière|puissante|influente|petite|grande|principale|éminente|défunte|future)$/u

/** The first token that is no adjective before a noun, and whether one of those passed says *former*. */
function skipAdjectives({ tokens, limit }: Reading, start: number): { at: number; former: boolean } {
  let at = start
  let former = false
  while (at < limit && ADJECTIVES_BEFORE.holds(tokens[at]) && opensPhrase(tokens[at + 1])) {
    if (compoundPerson(tokens, at) !== null) break
    former ||= FORMER.holds(tokens[at])
    at++
  }
  return { at, former }
}

/** *les deux* with no noun behind. */
function countAlone(
  reading: Reading,
  from: number,
  to: number,
  determiner: Determiner,
  count: number,
): Phrase {
  const phrase = newPhrase(from, to, 'unknown', written(reading, from, to))
  phrase.determiner = determiner
  phrase.plural = true
  phrase.count = count
  return phrase
}

function opensPhrase(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'word' && !token.inverted
}

/** *les Quinze, les Vingt-Sept* */
function bodyByNumber(reading: Reading, i: number, at: number): Phrase | null {
  const token = reading.tokens[at]
  const name =
    token?.capital === true ? BODIES_BY_NUMBER.get(nominalOf(token).folded.replaceAll(' ', '-')) : undefined
  if (name === undefined || reading.tokens[i]?.norm !== 'les') return null
  const phrase = newPhrase(i, at + 1, 'institution', name)
  phrase.determiner = 'definite'
  phrase.plural = true
  phrase.gender = 'm'
  phrase.names = [name]
  phrase.proper = true
  return phrase
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

function isDe(token: Token | undefined): boolean {
  return token?.norm === 'de' || token?.norm === "d'"
}

/** The phrase around its noun, which may be a proper noun. */
function readHead(reading: Reading, head: Head, anyNoun: boolean): Phrase | null {
  const { tokens } = reading
  const { i, at, start } = head
  const token = tokens[at]
  if (token === undefined) return null
  if (token.capital && isDe(tokens[i])) return null
  const proper = token.capital ? readProper(reading, i, at) : null
  if (proper !== null) return proper
  const native = readDemonym(reading, i, at, anyNoun)
  if (native !== null) return native
  const compound = compoundPerson(tokens, at)
  if (compound !== null) return readCommon(reading, head, token, compound.noun, compound.length)
  const known = nominalOf(token).noun
  const noun = openClassNoun(reading, tokens[i], at, known) ?? known ?? openBodyNoun(reading, at, known)
  if (noun === null && token.capital) return readCapital(reading, at, start)
  if (noun === null && anyNoun && SPEAKING.has(nominalOf(token).folded))
    return readCommon(reading, head, token, {
      kind: 'person',
      lemma: nominalOf(token).folded,
      gender: null,
      plural: false,
      role: 'work',
    })
  if (noun === null && (!anyNoun || isFunctionWord(token))) return null
  return readCommon(reading, head, token, noun)
}

/** The phrase of a common noun, known or not. */
function readCommon(
  reading: Reading,
  head: Head,
  token: Token,
  noun: SpeakerNoun | null,
  length = 1,
): Phrase {
  const { at, start } = head
  const modifiers = readModifiers(reading.tokens, at + length, reading.limit, noun)
  const person = noun?.kind === 'person'
  const capitalBody = token.capital && !person && !isAcronym(token)
  const to = capitalBody ? capitalBodyEnd(reading, at, modifiers) : modifiers.to
  const from = ANOTHER.test(reading.tokens[start]?.norm ?? '') && at > start ? start + 1 : start
  const phrase = newPhrase(start, to, noun === null ? 'unknown' : noun.kind, written(reading, from, to))
  phrase.gender = noun?.gender ?? (person ? modifiers.gender : null)
  phrase.sure =
    (noun?.gender ?? modifiers.gender) === 'f' || (!person && noun?.gender != null) || isSureMan(noun)
  phrase.noun = noun
  phrase.nationalities = modifiers.nationalities
  phrase.proper = modifiers.proper || (token.capital && to > at + 1 && !person)
  phrase.complement = modifiers.complement
  if (noun === null) return phrase
  if (person) return asFirm(reading, withHolder(reading, phrase, officeNoun(head, noun, modifiers)), noun)
  const takesName = noun.kind === 'institution' || noun.kind === 'group' || ISSUED.has(noun.lemma)
  return takesName ? withBodyName(reading, phrase, token) : phrase
}

function officeNoun({ start, at, former }: Head, noun: SpeakerNoun, modifiers: Modifiers): OfficeNoun {
  return { start, at, former, noun, modifiers }
}

/** *l’avionneur Embraer, le fabricant de jouets Ludik Bois*: a noun of trade before the name of a firm. */
function asFirm({ tokens, limit, text }: Reading, phrase: Phrase, { lemma }: SpeakerNoun): Phrase {
  const [name] = phrase.names
  if (name === undefined || phrase.names.length > 1 || phrase.plural) return phrase
  const firm = FIRM_NOUNS.has(lemma) || (FIRM_NOUNS_TOO.has(lemma) && !/\s/u.test(name))
  if (!firm) return phrase
  const end = bodyNameEnd(tokens, phrase.to - name.split(/\s/u).length, limit)
  const whole = end > phrase.to ? end : phrase.to
  const start = tokens[phrase.to - 1]?.start ?? 0
  phrase.names = [
    whole === phrase.to
      ? name
      : `${name}${text.slice(start + (tokens[phrase.to - 1]?.text.length ?? 0), tokens[whole - 1]?.end ?? 0)}`,
  ]
  phrase.to = whole
  phrase.kind = 'institution'
  phrase.offices = []
  phrase.noun = { kind: 'institution', lemma, gender: 'm', plural: false, role: null }
  phrase.proper = true
  return phrase
}

/** Things as often as people, but people when they speak (*affirme une ancienne cadre*). */
const SPEAKING: ReadonlySet<string> = new Set(
  `cadre facteur pilier recrue star vedette figure icone legende aide tenor baron baryton relais pointure sommite libero
  aigle plume second tete doublure sentinelle estafette vigie ordonnance nez oeil`.split(/\s+/u),
)

/** *un autre membre du jury* is called *membre du jury*. */
const ANOTHER = /^(?:autre|même)s?$/u

/** Documents whose name behind them is their issuer's (*un sondage Ifop*, not *la loi Aubry*). */
const ISSUED: ReadonlySet<string> = new Set(
  'sondage etude enquete rapport barometre note communique article depeche estimation'.split(' '),
)

/** A body's name in capitals runs on over capitals behind its noun (*Radio Okapi, Université Laval*). */
function capitalBodyEnd({ tokens, limit }: Reading, at: number, modifiers: Modifiers): number {
  const spelled = spelledEnd(tokens, at, modifiers.to, limit)
  if (spelled !== null) return spelled
  return modifiers.to > at + 1 ? modifiers.to : Math.max(at + 1, nameEnd(tokens, at, limit))
}

/** *Organisation pour la protection des lacs (OPL)*: the bracket that closes a body's name with its initials, or null. */
function spelledEnd(tokens: readonly Token[], at: number, from: number, limit: number): number | null {
  let end = from
  while (end < Math.min(limit, at + LONGEST_BODY) && tokens[end]?.kind === 'word') end++
  const short = tokens[end + 1]
  const initial = (tokens[at]?.text ?? ' ').charAt(0)
  return tokens[end]?.text === '(' &&
    isAcronym(short) &&
    short?.text.startsWith(initial) === true &&
    tokens[end + 2]?.text === ')'
    ? end
    : null
}

const LONGEST_BODY = 14

/** *l’agence de presse Reuters, le quotidien Le Monde*: the name behind the noun names the body. */
function withBodyName(reading: Reading, phrase: Phrase, noun: Token): Phrase {
  const { tokens, limit } = reading
  if ((noun.capital && !isAcronym(noun)) || phrase.plural) return phrase
  const end = namedInstitutionAt(tokens, phrase.to, limit) ?? bodyNameEnd(tokens, phrase.to, limit)
  if (end === phrase.to) return phrase
  phrase.names = [written(reading, phrase.to, end)]
  phrase.to = end
  phrase.proper = true
  return phrase
}
