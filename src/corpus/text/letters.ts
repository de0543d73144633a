/**
 * Letter classes of French text. Everything that asks "is this a letter?" asks here: `\b` and `\w` know ASCII only
 * and would find *dit* inside *inédit*.
 */
const LETTER = /^[\p{L}\p{M}]/u
const DIGIT = /^\p{N}/u

/** What a sign can be; no sign is two of them. `WORD_SIGN` is a letter or a digit. */
export const SPACE = 1
export const LETTER_SIGN = 2
export const DIGIT_SIGN = 4
export const WORD_SIGN = LETTER_SIGN | DIGIT_SIGN

/** Latin with its accents, and the signs of French typing: their classes are read from a table. */
const LATIN_END = 0x250
const TYPOGRAPHY = 0x2000
const TYPOGRAPHY_END = 0x2070
const NOT_IN_TABLE = 0xff

const classes = new Uint8Array(TYPOGRAPHY_END).fill(NOT_IN_TABLE)
for (let code = 0; code < LATIN_END; code++) classes[code] = reckoned(code)
for (let code = TYPOGRAPHY; code < TYPOGRAPHY_END; code++) classes[code] = reckoned(code)

function reckoned(codePoint: number): number {
  if (isSpace(codePoint)) return SPACE
  const sign = String.fromCodePoint(codePoint)
  return LETTER.test(sign) ? LETTER_SIGN : DIGIT.test(sign) ? DIGIT_SIGN : 0
}

/** White space, the no-break spaces of French punctuation included. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x1680) return code === 0xa0
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680
  )
}

/**
 * The code unit at `index`, or 0 outside the text: `charCodeAt` is a load and no call only for indexes that are never
 * outside.
 */
export function codeAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? text.charCodeAt(index) : 0
}

/** The class of the code unit at `index`: `SPACE`, `LETTER_SIGN`, `DIGIT_SIGN` or 0; 0 outside the text. */
export function signClassAt(text: string, index: number): number {
  const code = codeAt(text, index)
  if (code < TYPOGRAPHY_END) {
    const known = classes[code] ?? NOT_IN_TABLE
    if (known !== NOT_IN_TABLE) return known
  }
  return rareClassAt(text, index, code)
}

/** Other scripts, and pairs of surrogates: the second half is a letter where the whole is one, and never a digit. */
function rareClassAt(text: string, index: number, code: number): number {
  if (code >= 0xdc00 && code <= 0xdfff)
    return index > 0 && (signClassAt(text, index - 1) & LETTER_SIGN) !== 0 ? LETTER_SIGN : 0
  return reckoned(text.codePointAt(index) ?? 0)
}

/** Whether the code unit at `index` belongs to a letter or a mark that sits on one (surrogate pairs included). */
export function isLetterAt(text: string, index: number): boolean {
  return (signClassAt(text, index) & LETTER_SIGN) !== 0
}

/** Whether the code unit at `index` is a digit or another number sign (², ½, ٣). */
export function isDigitAt(text: string, index: number): boolean {
  return (signClassAt(text, index) & DIGIT_SIGN) !== 0
}

/** The apostrophes of French typing by code unit: typewriter, typographic, and the two that keyboards and converters put in their place. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018
}

/** Whether the code unit at `index` is white space, the no-break spaces of French punctuation included. */
export function isSpaceAt(text: string, index: number): boolean {
  return (signClassAt(text, index) & SPACE) !== 0
}

/** Whether a word begins with a capital (a letter whose lower case differs). */
export function isCapitalised(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
  return first !== first.toLowerCase()
}
