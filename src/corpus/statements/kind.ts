import type { Kind } from '#format/corpus.ts'
import { filled } from '../text/filled.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { MarkedRegion } from './marks.ts'
import type { Passage } from './sentence.ts'

/**
 * `direct` when every piece lies wholly in quotation marks, `mixed` when some words of the speaker do, else `indirect`.
 * Terms in marks (names, titles, labels) leave the kind alone.
 */
export function kindOf(passage: Passage, pieces: readonly TokenRange[]): Kind {
  if (pieces.every((piece) => isMarked(passage, piece))) return 'direct'
  return pieces.some((piece) => holdsMarks(passage, piece)) ? 'mixed' : 'indirect'
}

/** Whether all words of a piece lie in one outermost pair of marks. */
export function isMarked({ marks }: Passage, piece: TokenRange): boolean {
  const first = marks.outer[piece.from] ?? -1
  return first >= 0 && marks.outer[piece.to - 1] === first
}

function holdsMarks(passage: Passage, piece: TokenRange): boolean {
  const { marks } = passage
  const first = marks.outer[piece.from] ?? -1
  const opened = marks.regions[first]
  if (opened !== undefined && opened.open < piece.from && !isTerm(passage, opened)) return true
  if (marks.regions.length === 0) return false
  const counts = chosenWords(passage)
  return (counts[piece.to] ?? 0) > (counts[piece.from] ?? 0)
}

const COUNTS = new WeakMap<Passage['marks'], readonly number[]>()

/** Prefix counts of the outermost pairs of marks that are no terms, by the word that opens them; made once a paragraph. */
function chosenWords(passage: Passage): readonly number[] {
  const { marks, words } = passage
  const known = COUNTS.get(marks)
  if (known !== undefined) return known
  const counts = filled(words.length + 1, 0)
  for (const region of marks.regions)
    if (region.parent < 0 && region.open >= 0 && !isTerm(passage, region)) counts[region.open + 1] = 1
  for (let i = 1; i < counts.length; i++) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0)
  COUNTS.set(marks, counts)
  return counts
}

const LABELS =
  /^(?:dit|dite|dits|dites|appelée?s?|baptisée?s?|intitulée?s?|surnommée?s?|nommée?s?|dénommée?s?|titrée?s?)$/u
const SMALL = new Set(['determiner', 'preposition', 'coordinator', 'clitic', 'number'])
const LONGEST_TERM = 8

/** A name, title or label in marks: behind *dit, appelé, intitulé …*, or all its nouns in capitals (« la Ceinture et la Route »). */
export function isTerm({ words }: Passage, region: MarkedRegion): boolean {
  if (region.open < 0) return false
  for (let k = region.open - 1; k >= 0 && k >= region.open - 2; k--)
    if (
      LABELS.test(words[k]?.norm ?? '') &&
      words[k - 1]?.verb?.lemma !== 'avoir' &&
      words[k - 1]?.cls !== 'subject'
    )
      return true
  if (region.close - region.open - 1 > LONGEST_TERM) return false
  let capitals = 0
  for (let i = region.open + 1; i < region.close; i++) {
    const word = words[i]
    if (word === undefined || word.cls === 'finite' || word.cls === 'adverb' || word.cls === 'subject')
      return false
    if (SMALL.has(word.cls) || word.kind !== 'word') continue
    if (!word.capital) return false
    capitals++
  }
  return capitals > 0
}
