import { formAt, type Form } from './form.ts'
import { isApostrophe, isApostropheAt, isCapitalised, isDigitAt, isLetterAt, isSpaceAt } from './letters.ts'
import type { Word } from './word.ts'
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
  /** What is known of the word as it is written. */
  form: Form
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
 * They come as words that have no class yet: `tag` gives it. Linear in the length of the text.
 */
export function tokenize(text: string): Word[] {
  const tokens: Word[] = []
  let at = 0
  while (at < text.length) {
    if (isSpaceAt(text, at)) at++
    else if (isLetterAt(text, at) || isDigitAt(text, at)) at = readWord(text, at, tokens)
    else at = readSign(text, at, tokens)
  }
  return tokens
}

function push(
  tokens: Word[],
  text: string,
  start: number,
  end: number,
  kind: TokenKind,
  inverted = false,
): number {
  const form = formAt(text, start, end)
  tokens.push({
    start,
    end,
    text: form.text,
    norm: form.norm,
    kind,
    inverted,
    capital: kind === 'word' && form.capital,
    spaceBefore: start === 0 || isSpaceAt(text, start - 1),
    spaceAfter: end >= text.length || isSpaceAt(text, end),
    form,
    cls: 'sign',
    verb: null,
  })
  return end
}

/** Quotation marks typed as two signs: *‘’ … ’’*, *<< … >>*. */
function isDoubled(char: string, next: string | undefined): boolean {
  if (char === '<' || char === '>') return next === char
  return isApostrophe(char) && isApostrophe(next)
}

function readSign(text: string, at: number, tokens: Word[]): number {
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
  switch (text.charCodeAt(at)) {
    case HYPHEN:
    case 0x2011:
    case 0xad:
    case 0x26:
    case 0x40:
    case 0x5f:
      return isLetterAt(text, at + 1) || isDigitAt(text, at + 1)
    case STOP:
    case COMMA:
      return isDigitAt(text, at - 1) && isDigitAt(text, at + 1)
    case 0xb0:
    case 0xba:
      return true
    default:
      return false
  }
}

const HYPHEN = 0x2d
const STOP = 0x2e
const COMMA = 0x2c

function readWord(text: string, start: number, tokens: Word[]): number {
  const end = runEnd(text, start)
  if (isDigitAt(text, start)) return push(tokens, text, start, end, 'number')
  if (isApostropheAt(text, end) && !isApostropheAt(text, end + 1)) {
    const elided = readApostrophe(text, start, end, tokens)
    if (elided !== null) return elided
  }
  if (text.charCodeAt(end) === STOP) {
    const dotted = dottedEnd(text, start, end)
    if (dotted !== null) return push(tokens, text, start, dotted, 'word')
  }
  return pushCompound(text, start, end, tokens)
}

/** What stands before the apostrophe of a word that keeps it (*aujourd*). */
const OPENS_WHOLE_WORD: ReadonlySet<string> = new Set(
  [...WHOLE_WORDS].filter((word) => word.includes("'")).map((word) => word.slice(0, word.indexOf("'"))),
)

/** A word before an apostrophe: elided, or joined to what follows (*aujourd’hui, quelqu’un, N’Djamena, O’Neil*). */
function readApostrophe(text: string, start: number, end: number, tokens: Word[]): number | null {
  if (!isLetterAt(text, end + 1)) {
    const stem = formAt(text, start, end).norm
    return ELIDED.has(stem) ? push(tokens, text, start, end + 1, 'word') : null
  }
  const next = runEnd(text, end + 1)
  const stem = formAt(text, start, end).norm
  if (OPENS_WHOLE_WORD.has(stem) && WHOLE_WORDS.has(formAt(text, start, next).norm))
    return push(tokens, text, start, next, 'word')
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
  return acronym || (isSpaceAt(text, at) && isCapitalised(text.slice(at + 1, at + 2))) ? at : null
}

/** Whether what follows a stop cannot open a sentence: a digit, a small letter or a comma. */
function goesOn(text: string, at: number): boolean {
  const next = isSpaceAt(text, at) ? at + 1 : at
  if (isDigitAt(text, next) || text[next] === ',') return true
  return isLetterAt(text, next) && !isCapitalised(text.slice(next, next + 1))
}

/** A word that may carry inverted pronouns behind hyphens. */
function pushCompound(text: string, start: number, end: number, tokens: Word[]): number {
  if (!hasHyphen(text, start, end)) return push(tokens, text, start, end, 'word')
  const { text: written, norm } = formAt(text, start, end)
  if (WHOLE_WORDS.has(norm)) return push(tokens, text, start, end, 'word')
  const parts = written.split('-')
  const last = parts.at(-1) ?? ''
  if (!CLITICS_AFTER_HYPHEN.has(last)) return push(tokens, text, start, end, 'word')
  const euphonic = parts.length > 2 && parts.at(-2)?.toLowerCase() === 't' ? 2 : 0
  push(tokens, text, start, end - last.length - 1 - euphonic, 'word')
  return push(tokens, text, end - last.length, end, 'word', true)
}

function hasHyphen(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === HYPHEN) return true
  return false
}
