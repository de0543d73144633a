import { foldedWords } from './fold.ts'

/** A folded word and where it stands: UTF-16 code units of the text it was read from, half-open. */
export interface FoldedSpan {
  word: string
  start: number
  end: number
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/**
 * The words of `fold(text)`, each with its place in `text`, so that words found in folded text can be shown as they
 * were written. A sign that folds to two words (*½*) gives both the same place.
 */
export function foldedSpans(text: string): FoldedSpan[] {
  const spans: FoldedSpan[] = []
  let open: FoldedSpan | null = null
  let offset = 0
  for (const sign of text) {
    const next = offset + sign.length
    // Dropped signs (accents, soft hyphens) leave the word open: fold joins what stands on both sides of them.
    for (const folded of foldedSigns(sign)) {
      if (!LETTER_OR_DIGIT.test(folded)) open = null
      else if (open === null) spans.push((open = { word: folded, start: offset, end: next }))
      else {
        open.word += folded
        open.end = next
      }
    }
    offset = next
  }
  return spans.some(({ word }) => word.includes('σ')) ? withWordsOf(text, spans) : spans
}

function foldedSigns(sign: string): string {
  if (sign >= 'a' && sign <= 'z') return sign
  return sign
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
}

/** Lower case depends on neighbours in Greek alone (final sigma): there the words are those of the whole text. */
function withWordsOf(text: string, spans: readonly FoldedSpan[]): FoldedSpan[] {
  const words = foldedWords(text)
  return spans.map((span, index) => ({ ...span, word: words[index] ?? span.word }))
}
