import { isApostrophe, isCapitalised, isDigitAt, isLetterAt, isSpace } from './letters.ts'
import { ABBREVIATIONS, CLITICS_AFTER_HYPHEN, ELIDED, TITLES, WHOLE_WORDS } from '../french/spelling.ts'

/** `mark` is a quotation mark; `end` one of . ? ! … and their runs; `dash` a dash that stands between words. */
export type TokenKind =
  'word' | 'number' | 'mark' | 'end' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'bracket' | 'other'

/** A word or sign of a text. Offsets are UTF-16 code units on the text as written, half-open. */
export interface Token {
  start: number
  end: number
  /** As written. */
  text: string
  /** For look-ups: NFC, lower case, apostrophes straightened (`l’` → `l'`). */
  norm: string
  kind: TokenKind
  /** A pronoun hung behind its verb (*a-t-il* → `a`, `il`); the hyphens and the *t* lie between the two tokens. */
  inverted: boolean
  capital: boolean
  /** White space, or the edge of the text, on the left and on the right. */
  spaceBefore: boolean
  spaceAfter: boolean
}

const PUNCTUATION: ReadonlyMap<string, TokenKind> = new Map<string, TokenKind>([
  [',', 'comma'],
  [':', 'colon'],
  [';', 'semicolon'],
  ['.', 'end'],
  ['?', 'end'],
  ['!', 'end'],
  ['…', 'end'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['-', 'dash'],
  ['(', 'bracket'],
  [')', 'bracket'],
  ['[', 'bracket'],
  [']', 'bracket'],
  ['«', 'mark'],
  ['»', 'mark'],
  ['“', 'mark'],
  ['”', 'mark'],
  ['„', 'mark'],
  ['"', 'mark'],
  ['‹', 'mark'],
  ['›', 'mark'],
  ["'", 'mark'],
  ['‘', 'mark'],
  ['’', 'mark'],
])

/**
 * The tokens of one paragraph, in order: elided words (*l’ qu’ jusqu’*) and inverted pronouns (*-t-il, -elle*) are
 * tokens of their own; compounds, abbreviations with their stop (*M.*), *aujourd’hui* and *c’est-à-dire* are whole.
 * Linear in the length of the text.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    if (isSpace(text[at])) at++
    else if (isLetterAt(text, at) || isDigitAt(text, at)) at = readWord(text, at, tokens)
    else at = readSign(text, at, tokens)
  }
  return tokens
}

const APOSTROPHES = /[’ʼ‘]/gu
const norms = new Map<string, string>()
/** The memory of look-up forms is bounded, so that a hostile text cannot fill it. */
const MEMORY = 100_000
const LONGEST_REMEMBERED = 40

function normalized(written: string): string {
  const known = norms.get(written)
  if (known !== undefined) return known
  const norm = written.normalize('NFC').toLowerCase().replace(APOSTROPHES, "'")
  if (norms.size > MEMORY) norms.clear()
  if (written.length <= LONGEST_REMEMBERED) norms.set(written, norm)
  return norm
}

function push(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  kind: TokenKind,
  inverted = false,
): number {
  const written = text.slice(start, end)
  tokens.push({
    start,
    end,
    text: written,
    norm: normalized(written),
    kind,
    inverted,
    capital: kind === 'word' && isCapitalised(written),
    spaceBefore: start === 0 || isSpace(text[start - 1]),
    spaceAfter: end >= text.length || isSpace(text[end]),
  })
  return end
}

/** Quotation marks typed as two signs: *‘’ … ’’*, *<< … >>*. */
function isDoubled(char: string, next: string | undefined): boolean {
  if (char === '<' || char === '>') return next === char
  return isApostrophe(char) && isApostrophe(next)
}

function readSign(text: string, at: number, tokens: Token[]): number {
  const char = text[at] ?? ''
  const kind = PUNCTUATION.get(char) ?? 'other'
  let end = at + 1
  if (isDoubled(char, text[end])) return push(tokens, text, at, end + 1, 'mark')
  if (kind === 'end') while (PUNCTUATION.get(text[end] ?? '') === 'end') end++
  else if (kind === 'dash') while (text[end] === char) end++
  else if (kind === 'other' && (text.codePointAt(at) ?? 0) > 0xffff) end++
  return push(tokens, text, at, end, kind)
}

/** The end of a run of letters, digits and the signs that join them inside a word. */
function runEnd(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    if (isLetterAt(text, at) || isDigitAt(text, at)) at++
    else if (joins(text, at)) at++
    else break
  }
  return at
}

function joins(text: string, at: number): boolean {
  const char = text[at]
  if (char === '-' || char === '\u2011' || char === '\u00ad' || char === '&' || char === '@' || char === '_')
    return isLetterAt(text, at + 1) || isDigitAt(text, at + 1)
  if (char === '.' || char === ',') return isDigitAt(text, at - 1) && isDigitAt(text, at + 1)
  return char === '°' || char === 'º'
}

function readWord(text: string, start: number, tokens: Token[]): number {
  const end = runEnd(text, start)
  if (isDigitAt(text, start)) return push(tokens, text, start, end, 'number')
  if (isApostrophe(text[end]) && !isApostrophe(text[end + 1])) {
    const elided = readApostrophe(text, start, end, tokens)
    if (elided !== null) return elided
  }
  if (text[end] === '.') {
    const dotted = dottedEnd(text, start, end)
    if (dotted !== null) return push(tokens, text, start, dotted, 'word')
  }
  return pushCompound(text, start, end, tokens)
}

/** A word before an apostrophe: elided, or joined to what follows (*aujourd’hui, quelqu’un, N’Djamena, O’Neil*). */
function readApostrophe(text: string, start: number, end: number, tokens: Token[]): number | null {
  if (!isLetterAt(text, end + 1)) {
    const stem = normalized(text.slice(start, end))
    return ELIDED.has(stem) ? push(tokens, text, start, end + 1, 'word') : null
  }
  const next = runEnd(text, end + 1)
  const whole = normalized(text.slice(start, next))
  if (WHOLE_WORDS.has(whole)) return push(tokens, text, start, next, 'word')
  const stem = normalized(text.slice(start, end))
  const name = /^[NM]$/u.test(text.slice(start, end)) && isCapitalised(text.slice(end + 1, end + 3))
  if (ELIDED.has(stem) && !name) return push(tokens, text, start, end + 1, 'word')
  return pushCompound(text, start, next, tokens)
}

/** The end of an abbreviation, initial or dotted acronym that starts here and takes its stop with it, or null. */
function dottedEnd(text: string, start: number, end: number): number | null {
  const stem = text.slice(start, end)
  if (TITLES.has(stem)) return end + 1
  if (ABBREVIATIONS.has(stem.toLowerCase())) return goesOn(text, end + 1) ? end + 1 : null
  if (!stem.split('-').every((initial) => initial.length === 1 && isCapitalised(initial))) return null
  let at = end + 1
  while (isLetterAt(text, at) && isCapitalised(text.slice(at, at + 1)) && text[at + 1] === '.') at += 2
  const acronym = at > end + 1
  return acronym || (isSpace(text[at]) && isCapitalised(text.slice(at + 1, at + 2))) ? at : null
}

/** Whether what follows a stop cannot open a sentence: a digit, a small letter or a comma. */
function goesOn(text: string, at: number): boolean {
  const next = isSpace(text[at]) ? at + 1 : at
  if (isDigitAt(text, next) || text[next] === ',') return true
  return isLetterAt(text, next) && !isCapitalised(text.slice(next, next + 1))
}

/** A word that may carry inverted pronouns behind hyphens. */
function pushCompound(text: string, start: number, end: number, tokens: Token[]): number {
  const written = text.slice(start, end)
  if (!written.includes('-') || WHOLE_WORDS.has(normalized(written)))
    return push(tokens, text, start, end, 'word')
  const parts = written.split('-')
  const last = parts.at(-1) ?? ''
  if (!CLITICS_AFTER_HYPHEN.has(last)) return push(tokens, text, start, end, 'word')
  const euphonic = parts.length > 2 && parts.at(-2)?.toLowerCase() === 't' ? 2 : 0
  push(tokens, text, start, end - last.length - 1 - euphonic, 'word')
  return push(tokens, text, end - last.length, end, 'word', true)
}
