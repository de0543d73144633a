import type { Marks } from './marks.ts'
import type { VerbGroup } from '../text/verbGroups.ts'
import type { Word } from '../text/word.ts'

/** A paragraph read once: words, verb groups, marks. */
export interface Passage {
  paragraph: number
  text: string
  words: readonly Word[]
  groups: readonly VerbGroup[]
  /** Index of the verb group that a word belongs to, or -1. */
  groupOf: readonly number[]
  marks: Marks
}

/** Index of the first of `list`, sorted by position, that begins at word `from` or later; its length when none does. */
export function firstFrom<Item>(
  list: readonly Item[],
  from: number,
  position: (item: Item) => number,
): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = list[middle]
    if (item !== undefined && position(item) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentence's verb groups that begin at word `from` or later, at most `most` of them. */
export function groupsFrom(sentence: Sentence, from: number, most = 40): readonly VerbGroup[] {
  const first = firstFrom(sentence.own, from, (group) => group.first)
  return sentence.own.slice(first, first + most)
}

/** One sentence of the narrator: the words `[from, to)` of its passage. Constructions read it, never change it. */
export interface Sentence extends Passage {
  from: number
  to: number
  /** The lists of words that are asked of whole sentences (`SentenceSet`). */
  lists: number
  /** The groups of this sentence, in order. */
  own: readonly VerbGroup[]
}

/** The word before `i` in the sentence, or undefined at its start. */
export function before(sentence: Sentence, i: number): Word | undefined {
  return i - 1 < sentence.from ? undefined : sentence.words[i - 1]
}

/** The word at `i`, or undefined outside the sentence. */
export function at(sentence: Sentence, i: number): Word | undefined {
  return i < sentence.from || i >= sentence.to ? undefined : sentence.words[i]
}

/** The verb group to which word `i` belongs, or null. */
export function groupAt(sentence: Sentence, i: number): VerbGroup | null {
  return sentence.groups[sentence.groupOf[i] ?? -1] ?? null
}

/** The outermost marked region in which word `i` lies, or null. */
export function regionAt(sentence: Sentence, i: number) {
  return sentence.marks.regions[sentence.marks.outer[i] ?? -1] ?? null
}

/** Whether word `i` opens a pair of quotation marks. */
export function opensMarks(sentence: Sentence, i: number): boolean {
  return regionAt(sentence, i)?.open === i
}

/** Whether word `i` closes an outermost pair. */
export function closesMarks(sentence: Sentence, i: number): boolean {
  return sentence.marks.inside[i] === 2
}
