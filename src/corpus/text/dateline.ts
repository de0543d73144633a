import type { Word } from './word.ts'

const REACH = 16

/**
 * The word after a dateline that opens a paragraph (*DAKAR, 5 nov. (APS) – Le ministre …*), or `from` when there is
 * none. A dateline is a place in capitals, or a place with an agency in brackets, and a dash; in capitals a colon will do.
 */
export function afterDateline(words: readonly Word[], from: number, to: number): number {
  const first = words[from]
  if (first === undefined || !first.capital) return from
  const capitals = first.text.length > 2 && first.text === first.text.toUpperCase()
  let agency = false
  for (let i = from; i < to && i < from + REACH; i++) {
    const word = words[i]
    if (word === undefined) return from
    if (word.text === ')') agency = true
    const ends =
      word.kind === 'dash'
        ? capitals || agency
        : word.kind === 'colon' && capitals && !agency && isCapitals(words, from, i)
    if (ends) return i + 1 < to ? i + 1 : from
    if (word.cls === 'finite' || word.cls === 'subject' || word.kind === 'mark' || word.kind === 'end')
      return from
  }
  return from
}

function isCapitals(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]?.text !== words[i]?.text.toUpperCase()) return false
  return true
}
