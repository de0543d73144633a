const DROPPED = /[\p{M}\p{Cf}]/gu
const NO_WORD = /[^\p{L}\p{N}]/gu
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' }

/**
 * The words of a text and nothing else: no case, accents, ligatures, punctuation or invisible signs, one space between
 * words. Ids and the comparison of published words are made of it, so it never changes.
 */
export function fold(text: string): string {
  const signs = foldedSigns(text) ?? foldedBySteps(text)
  return signs.replace(/ {2,}/gu, ' ').trim()
}

function foldedBySteps(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(/[œæß]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(NO_WORD, ' ')
}

/** Beyond these code units (Latin, its accents and the signs of French typing) a sign may depend on its neighbours. */
const LATIN = 0x250
const TYPOGRAPHY = 0x2000
const TYPOGRAPHY_END = 0x2070

const latin = Array.from({ length: LATIN }, (_, code) => foldedBySteps(String.fromCharCode(code)))
const typography = Array.from({ length: TYPOGRAPHY_END - TYPOGRAPHY }, (_, n) =>
  foldedBySteps(String.fromCharCode(TYPOGRAPHY + n)),
)

/** Sign by sign from the tables; null where a sign stands outside them. */
function foldedSigns(text: string): string | null {
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= LATIN && (code < TYPOGRAPHY || code >= TYPOGRAPHY_END)) return null
    folded += (code < LATIN ? latin[code] : typography[code - TYPOGRAPHY]) ?? ''
  }
  return folded
}

/** The words of `fold(text)`; [] when the text holds none. */
export function foldedWords(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}
