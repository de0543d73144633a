/**
 * Letter classes of French text. Everything that asks "is this a letter?" asks here: `\b` and `\w` know ASCII only
 * and would find *dit* inside *inédit*.
 */
const LETTER = /^[\p{L}\p{M}]/u
const DIGIT = /^\p{N}/u

/** Whether the code unit at `index` belongs to a letter or a mark that sits on one (surrogate pairs included). */
export function isLetterAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code >= 0xc0 && code <= 0x17f) return code !== 0xd7 && code !== 0xf7
  if (Number.isNaN(code)) return false
  if (code >= 0xdc00 && code <= 0xdfff) return index > 0 && isLetterAt(text, index - 1)
  return LETTER.test(String.fromCodePoint(text.codePointAt(index) ?? 0))
}

/** Whether the code unit at `index` is a digit or another number sign (², ½, ٣). */
export function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0x80) return code >= 0x30 && code <= 0x39
  return !Number.isNaN(code) && DIGIT.test(String.fromCodePoint(text.codePointAt(index) ?? 0))
}

/** The apostrophes of French typing: typewriter, typographic, and the two that keyboards and converters put in their place. */
export function isApostrophe(char: string | undefined): boolean {
  return char === "'" || char === '’' || char === 'ʼ' || char === '‘'
}

/** The same of the code unit at `index`. */
export function isApostropheAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018
}

/** Whether the code unit at `index` is white space, the no-break spaces of French punctuation included. */
export function isSpaceAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
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

/** Whether a word begins with a capital (a letter whose lower case differs). */
export function isCapitalised(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
  return first !== first.toLowerCase()
}
