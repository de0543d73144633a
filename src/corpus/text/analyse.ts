import { fold } from './fold.ts'
import { stem } from './analyseStem.ts'
import { remembered } from './remembered.ts'

/**
 * A word of a text as the search knows it. `start` and `end` are UTF-16 code units of the text as written, half-open.
 * `folded` is without accents and in lower case, `term` its stem: *États* → `etats`, `etat`.
 */
export interface Word {
  start: number
  end: number
  folded: string
  term: string
}

/**
 * Words that are everywhere and so find nothing: elided and full articles, pronouns, prepositions, auxiliaries.
 * A phrase may hold them; the index does not. Folded.
 */
const EVERYWHERE: ReadonlyMap<string, number> = new Map(
  `a ai ait as au aux avec ce ces cet cette c d dans de des du elle elles en est et eu il ils j je l la le les leur
  leurs lui m ma me mais mes moi n ne ni nos notre nous on ont ou par pas pour qu que qui s sa se ses si son sont sur
  t te toi tu un une vos votre vous y jusqu lorsqu puisqu quoiqu`
    .split(/\s+/)
    .map((word, number) => [word, number]),
)

/** Number of a folded word that is everywhere, the same in the build and in the browser; -1 of any other. */
export function commonNumber(folded: string): number {
  return EVERYWHERE.get(folded) ?? -1
}

/** Whether a folded word is left out of the index. */
export function isEverywhere(folded: string): boolean {
  return EVERYWHERE.has(folded)
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*/gu

/**
 * The words of a text, in order, as both the build and the browser see them. Apostrophes and hyphens part words, so
 * that *l’unilatéralisme* is `l` and `unilateralisme`, *États-Unis* `etats` and `unis`.
 */
export function analyse(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const folded = fold(match[0])
    if (folded === '') continue
    words.push({ start: match.index, end: match.index + match[0].length, folded, term: termOf(folded) })
  }
  return words
}

/** What the index needs of a word: its number where it is everywhere, else -1, and its stem. */
export interface IndexedWord {
  common: number
  term: string
}

/** So many words as written are remembered, some megabytes. */
const WRITTEN = 50_000
const indexed = new Map<string, IndexedWord | null>()

/** The words of `analyse(text)`, as the index needs them; each is analysed once. */
export function indexedWords(text: string): IndexedWord[] {
  const words: IndexedWord[] = []
  for (const written of text.match(WORD) ?? []) {
    let word = indexed.get(written)
    if (word === undefined) {
      const folded = fold(written)
      word = folded === '' ? null : { common: commonNumber(folded), term: termOf(folded) }
      if (indexed.size >= WRITTEN) indexed.clear()
      indexed.set(written, word)
    }
    if (word) words.push(word)
  }
  return words
}

/** The stem of a folded word; remembered, since a corpus says the same words over and over. */
export const termOf = remembered(stem)
