import { ADJECTIVES_BEFORE, FORMER } from '#corpus/french/nounPhraseWords.ts'
import { speakerNoun, type SpeakerNoun } from '#corpus/french/nouns.ts'
import { foldWord } from '#corpus/text/foldWord.ts'
import type { Office, Phrase } from './phrase.ts'
import { written, type Reading } from './reading.ts'
import { titleAt } from './readHonorific.ts'
import { readModifiers, type Modifiers } from './readModifiers.ts'
import { nameEnd } from './readName.ts'
import { isAcronym } from './wordClasses.ts'
import { WordMap, WordSet } from '#corpus/text/wordSet.ts'

/** An office's noun with what stands around it, as token indexes. */
export interface OfficeNoun {
  /** First token behind the determiner. */
  start: number
  /** The noun. */
  at: number
  former: boolean
  noun: SpeakerNoun
  modifiers: Modifiers
}

/** Adds the office itself, a second one without determiner (*conseiller d’État et ministre …*), and the name behind it. */
export function withHolder(reading: Reading, phrase: Phrase, head: OfficeNoun): Phrase {
  const { tokens, limit } = reading
  const offices: Office[] = [officeOf(reading, head)]
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
  for (; to < limit && isAcronym(tokens[to]); to++)
    offices.at(-1)?.words.push(foldWord(tokens[to]?.text ?? ''))
  const years = yearsEnd(reading, to)
  const last = offices.at(-1)
  if (years !== null && last !== undefined) {
    last.former = true
    last.text += ` ${written(reading, to, years)}`
    to = years
  }
  const holders = holdersAt(reading, to, plural)
  const another = /^(?:autre|même)s?$/u.test(tokens[head.start]?.norm ?? '') && head.at > head.start
  const text = written(reading, another ? head.start + 1 : head.start, to)
  phrase.to = holders.to
  phrase.offices = offices
  phrase.names = holders.names
  phrase.nationalities = nationalities
  phrase.plural = plural
  phrase.text = text
  return phrase
}

/** *ambassadeur à Bamako de 2009 à 2014*: the index behind the years of a past office, or null. */
function yearsEnd({ tokens, limit }: Reading, at: number): number | null {
  const years = tokens[at + 1]?.kind === 'number' && tokens[at + 3]?.kind === 'number' && at + 4 <= limit
  return years &&
    /^(?:de|entre)$/u.test(tokens[at]?.norm ?? '') &&
    /^(?:à|et)$/u.test(tokens[at + 2]?.norm ?? '')
    ? at + 4
    : null
}

/** The name behind an office, or names joined by *et* behind a plural one. */
function holdersAt(reading: Reading, at: number, plural: boolean): { names: string[]; to: number } {
  const { tokens, limit } = reading
  const names: string[] = []
  let to = at
  while (titleAt(reading, at) === null) {
    const from = names.length === 0 ? at : to + 1
    const end = nameEnd(tokens, from, limit)
    if (end <= from) break
    names.push(written(reading, from, end))
    to = end
    if (!plural || tokens[to]?.norm !== 'et') break
  }
  return { names, to }
}

function officeOf(reading: Reading, head: OfficeNoun): Office {
  const prefix: string[] = []
  for (let i = head.start; i < head.at; i++) {
    const rank = RANKS.of(reading.tokens[i])
    if (rank !== undefined) prefix.push(rank)
  }
  const { words } = head.modifiers
  return {
    noun: head.noun,
    words: prefix.length === 0 ? words : [...prefix, ...words],
    country: head.modifiers.nationalities.find((code) => code !== '') ?? null,
    former: head.former || head.noun.lemma.startsWith('ex-') || head.noun.lemma.startsWith('ex '),
    gender: head.noun.gender,
    text: written(reading, textFrom(reading, head.start, head.at), head.modifiers.to),
  }
}

/** Adjectives that make another office of it, in the masculine. */
const RANKS = new WordMap<string>([
  ['premier', 'premier'],
  ['première', 'premier'],
  ['haut', 'haut'],
  ['haute', 'haut'],
])

/** Where the lasting part of an office starts: *nouveau, actuel, célèbre* say nothing of it. */
function textFrom({ tokens }: Reading, start: number, noun: number): number {
  let from = start
  while (from < noun && PASSING.holds(tokens[from])) from++
  return from
}

const PASSING = new WordSet(
  'nouveau nouvel nouvelle actuel actuelle célèbre jeune vieux vieille puissant puissante influent influente très grand grande autre autres même'.split(
    ' ',
  ),
)

/** A second office behind *et* without a determiner of its own: the same man. */
function secondOffice(
  reading: Reading,
  at: number,
): { office: Office; to: number; nationalities: string[] } | null {
  const { tokens, limit } = reading
  if (tokens[at]?.norm !== 'et' || at + 1 >= limit) return null
  let noun = at + 1
  while (noun < limit && ADJECTIVES_BEFORE.holds(tokens[noun])) noun++
  const found = noun < limit ? speakerNoun(tokens[noun]?.text ?? '') : null
  if (
    found?.kind !== 'person' ||
    found.plural === true ||
    (tokens[noun]?.capital === true && tokens[noun + 1]?.capital === true)
  )
    return null
  const modifiers = readModifiers(tokens, noun + 1, limit, found)
  const former = tokens.slice(at + 1, noun).some((token) => FORMER.holds(token))
  const office = officeOf(reading, { start: at + 1, at: noun, former, modifiers, noun: found })
  return { office, to: modifiers.to, nationalities: modifiers.nationalities }
}
