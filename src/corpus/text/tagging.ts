import {
  ADVERBS,
  CARDINALS,
  CLITIC_OR_DETERMINER,
  CLITICS,
  COORDINATORS,
  DETERMINERS,
  NEGATION,
  PREPOSITIONS,
  RELATIVES,
  STRONG_PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../french/closedClasses.ts'
import { readingsOf, type Readings } from './formReadings.ts'
import type { Token } from './tokens.ts'
import type { WordClass } from './word.ts'

/** What a written form says of its word class, whatever stands around it; found once a form (see `Form`). */
export interface Tagging {
  readings: Readings
  /** The class of a word of one closed class; null for all others. */
  closed: WordClass | null
  /** The word has several classes, and what stands beside it tells which. */
  small: SmallWord | null
  /** Of a closed class: no name, though written with a capital. */
  functionWord: boolean
  /** An adverb or a day that is a noun behind an article (*l’ensemble, le lundi*). */
  nounOrAdverb: boolean
  /** Ends as adverbs do. */
  inMent: boolean
}

/** Words that only their neighbours tell: *le, la* … (`article`), *en, lui, elle(s), nous* and *vous, des, ce*. */
export type SmallWord = 'article' | 'en' | 'lui' | 'elle' | 'nous' | 'des' | 'ce'

/** What the token's form says of its class. */
export function taggingOf({ form }: Token): Tagging {
  return (form.tagging ??= tagging(form.norm))
}

function tagging(norm: string): Tagging {
  const closed = closedClass(norm)
  const small = SMALL_WORDS.get(norm) ?? (CLITIC_OR_DETERMINER.has(norm) ? 'article' : null)
  return {
    readings: readingsOf(norm),
    closed,
    small,
    functionWord: closed !== null || CLITIC_OR_DETERMINER.has(norm),
    nounOrAdverb: NOUN_OR_ADVERB.has(norm),
    inMent: norm.endsWith('ment'),
  }
}

const SMALL_WORDS: ReadonlyMap<string, SmallWord> = new Map([
  ['en', 'en'],
  ['lui', 'lui'],
  ['elle', 'elle'],
  ['elles', 'elle'],
  ['nous', 'nous'],
  ['vous', 'nous'],
  ['des', 'des'],
  ['ce', 'ce'],
])

const NOUN_OR_ADVERB: ReadonlySet<string> = new Set(
  'ensemble bien mal mieux moins lundi mardi mercredi jeudi vendredi samedi dimanche pas point devant'.split(
    ' ',
  ),
)

/** The lists in the order in which they are asked: the first that holds a word gives its class. */
const CLOSED: readonly (readonly [ReadonlySet<string>, WordClass])[] = [
  [NEGATION, 'negation'],
  [SUBORDINATORS, 'subordinator'],
  [RELATIVES, 'relative'],
  [COORDINATORS, 'coordinator'],
  [SUBJECT_PRONOUNS, 'subject'],
  [STRONG_PRONOUNS, 'strong'],
  [CLITICS, 'clitic'],
  [DETERMINERS, 'determiner'],
  [PREPOSITIONS, 'preposition'],
  [CARDINALS, 'number'],
  [ADVERBS, 'adverb'],
]

function closedClass(norm: string): WordClass | null {
  return CLOSED.find(([words]) => words.has(norm))?.[1] ?? null
}
