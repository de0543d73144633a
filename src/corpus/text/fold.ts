/**
 * Words stripped of all that a later edition may change without changing what was said: accents, case, ligatures,
 * invisible signs, punctuation and spacing. `L’Œuvre` → `l oeuvre`. Idempotent; letters of every script are kept.
 * Order of the steps is part of every id: NFKD, lower case, marks and format signs dropped, ligatures spelt out,
 * every run of other signs one space.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The folded words of a text, in order; [] when it holds no letter or digit. */
export function foldedWords(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}
