import type { Token } from '#corpus/text/tokens.ts'
import type { Phrase } from './phrase.ts'

/** The text and its tokens; `limit` is the first token index that a phrase may not touch. */
export interface Reading {
  text: string
  tokens: readonly Token[]
  limit: number
}

/** What a phrase holds before anything is read into it; `from`, `to`, `kind` and `text` are always given. */
export const EMPTY_PHRASE = {
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
