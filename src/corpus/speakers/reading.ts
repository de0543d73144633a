import type { Token } from '#corpus/text/tokens.ts'
import type { Phrase } from './phrase.ts'

/** The text and its tokens; `limit` is the first token index that a phrase may not touch. */
export interface Reading {
  text: string
  tokens: readonly Token[]
  limit: number
}

const NOTHING: never[] = []

/** A phrase with nothing read into it yet. Every phrase begins here, and so all are of one shape. */
export function newPhrase(from: number, to: number, kind: Phrase['kind'], text: string): Phrase {
  return {
    from,
    to,
    kind,
    determiner: null,
    plural: false,
    count: null,
    gender: null,
    sure: false,
    honorific: null,
    names: NOTHING,
    offices: NOTHING,
    nationalities: NOTHING,
    noun: null,
    state: null,
    city: false,
    text,
    proper: false,
    abbreviation: null,
    complement: null,
  }
}

/** The words of a token range exactly as they stand in the text. */
export function written({ text, tokens }: Reading, from: number, to: number): string {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first === undefined || last === undefined || to <= from ? '' : text.slice(first.start, last.end)
}
