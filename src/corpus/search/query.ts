import { analyse, commonNumber } from '../text/analyse.ts'

/** A word of a clause: its stem, its place from the clause's first such word, and the common words right before it. */
export interface Wanted {
  term: string
  place: number
  /** Numbers of words that are everywhere (`commonNumber`): before the first word of a phrase or between two. */
  before: readonly number[]
}

/** One demand of a query: a word, or several that must follow each other. */
export interface Clause {
  terms: Wanted[]
  /** Numbers of the common words behind the last term. */
  after: readonly number[]
  /** Folded letters of the last word when it may still be being typed: then other words may begin with them. */
  prefix: string | null
  excluded: boolean
}

/** What was typed into the search field, understood. */
export interface Query {
  clauses: Clause[]
  /** Words that are everywhere, left out, as typed. */
  ignored: string[]
}

/** An exclusion sign, then a phrase in marks of any kind (closed or not), or a run without spaces. */
const PIECE = /(?<![^\s])(-?)(?:["“”«]([^"“”»]*)(["“”»]|$)|([^\s"“”«]+))/gu

/**
 * Reads a query: words are all demanded; « phrases in marks » stand as they are; what a `-` precedes is excluded.
 * The last word, unless a mark or a space closes it, may be the beginning of a longer one. Total: any text is a query.
 */
export function parseQuery(typed: string): Query {
  const query: Query = { clauses: [], ignored: [] }
  for (const [piece, sign, phrase, , run] of typed.normalize('NFC').matchAll(PIECE)) {
    const excluded = sign === '-'
    if (phrase !== undefined) addPhrase(query, phrase, excluded)
    else addWords(query, run ?? piece, excluded)
  }
  const last = query.clauses.at(-1)
  const [word] = analyse(typed).slice(-1)
  if (last && word && word.end === typed.length && !last.excluded && isOneWord(last))
    last.prefix = word.folded
  return query
}

/** Whether a clause is a word without any other beside it. */
export function isOneWord({ terms, after }: Clause): boolean {
  return terms.length === 1 && terms[0]?.before.length === 0 && after.length === 0
}

function addPhrase(query: Query, phrase: string, excluded: boolean): void {
  const words = analyse(phrase)
  const terms: Wanted[] = []
  let common: number[] = []
  let first = 0
  words.forEach(({ folded, term }, place) => {
    const number = commonNumber(folded)
    if (number >= 0) {
      common.push(number)
      return
    }
    if (terms.length === 0) first = place
    terms.push({ term, place: place - first, before: common })
    common = []
  })
  if (terms.length > 0) query.clauses.push({ terms, after: common, prefix: null, excluded })
  else query.ignored.push(...words.map(({ start, end }) => phrase.slice(start, end)))
}

function addWords(query: Query, run: string, excluded: boolean): void {
  for (const { folded, term, start, end } of analyse(run)) {
    if (commonNumber(folded) >= 0) query.ignored.push(run.slice(start, end))
    else query.clauses.push({ terms: [{ term, place: 0, before: [] }], after: [], prefix: null, excluded })
  }
}

/** Whether a word of a text answers one of the words demanded: for marking hits. */
export function marker(query: Query): (folded: string, term: string) => boolean {
  const terms = new Set<string>()
  const prefixes: string[] = []
  for (const { terms: wanted, prefix, excluded } of query.clauses) {
    if (excluded) continue
    for (const each of wanted) terms.add(each.term)
    if (prefix !== null && prefix.length >= 2) prefixes.push(prefix)
  }
  return (folded, term) => terms.has(term) || prefixes.some((prefix) => folded.startsWith(prefix))
}
