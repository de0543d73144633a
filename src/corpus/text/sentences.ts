import type { Token } from './tokens.ts'

/** Half-open range of token indexes. */
export interface TokenRange {
  from: number
  to: number
}

/** What `sentences` has to know of the quotation marks: 0 outside, 1 inside (or an opening mark), 2 the mark that closes an outermost pair. */
export type Inside = ArrayLike<number>

/**
 * The sentences of a paragraph as ranges over its tokens, in order, without gaps. A stop ends a sentence when what
 * follows can open one; inside quotation marks nothing ends, so *« Bonjour ! Je suis… », dit-il* is one sentence of the
 * narrator. Marks and brackets that close stay with the sentence they close.
 */
export function sentences(tokens: readonly Token[], inside: Inside): TokenRange[] {
  const ranges: TokenRange[] = []
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    const end = endsAt(tokens, inside, i)
    if (end === null) continue
    ranges.push({ from, to: end })
    from = end
    i = end - 1
  }
  if (from < tokens.length) ranges.push({ from, to: tokens.length })
  return ranges
}

/** The index after the last token of the sentence that ends with token `i`, or null when none does. */
function endsAt(tokens: readonly Token[], inside: Inside, i: number): number | null {
  if (inside[i] === 1) return null
  if (inside[i] === 2) return tokens[i - 1]?.kind === 'end' && opens(tokens, i + 1) ? i + 1 : null
  if (tokens[i]?.kind !== 'end') return null
  let after = i + 1
  while (tokens[after]?.text === ')' || tokens[after]?.text === ']') after++
  return opens(tokens, after) ? after : null
}

/** Whether a sentence can begin with token `i`: a capital, a number, an opening mark, a dash, or the end of the text. */
function opens(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return true
  if (token.kind === 'mark' || token.kind === 'number') return true
  if (token.kind === 'dash' || token.text === '[' || token.text === '(') return opens(tokens, i + 1)
  return token.kind === 'word' && (token.capital || !hasCase(token.text))
}

/** Scripts without capitals can open a sentence with any word. */
function hasCase(word: string): boolean {
  return word.toLowerCase() !== word.toUpperCase()
}
