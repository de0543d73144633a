import { analyse, isEverywhere } from '../text/analyse.ts'

/** One demand of a query: a word, or several that must follow each other. */
export interface Clause {
  /** Stems, with their places counted from the first: words that are everywhere leave a hole. */
  terms: { term: string; place: number }[]
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
  if (last && word && word.end === typed.length && !last.excluded && last.terms.length === 1)
    last.prefix = word.folded
  return query
}

function addPhrase(query: Query, phrase: string, excluded: boolean): void {
  const words = analyse(phrase)
  const kept = words
    .map(({ folded, term }, place) => ({ folded, term, place }))
    .filter(({ folded }) => !isEverywhere(folded))
  const first = kept[0]?.place ?? 0
  const terms = kept.map(({ term, place }) => ({ term, place: place - first }))
  if (terms.length > 0) query.clauses.push({ terms, prefix: null, excluded })
  else query.ignored.push(...words.map(({ start, end }) => phrase.slice(start, end)))
}

function addWords(query: Query, run: string, excluded: boolean): void {
  for (const { folded, term, start, end } of analyse(run)) {
    if (isEverywhere(folded)) query.ignored.push(run.slice(start, end))
    else query.clauses.push({ terms: [{ term, place: 0 }], prefix: null, excluded })
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
