const DROPPED = /[\p{M}\p{Cf}]/gu
const BETWEEN = /[^\p{L}\p{N}]+/gu
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' }

/**
 * The words of a text and nothing else: no case, accents, ligatures, punctuation or invisible signs, one space between
 * words. Ids and the comparison of published words are made of it, so it never changes.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(/[œæß]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(BETWEEN, ' ')
    .trim()
}

/** The words of `fold(text)`; [] when the text holds none. */
export function foldedWords(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}
