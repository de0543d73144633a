import { formIn, type Form } from './form.ts'
import {
  DIGIT_SIGN,
  isApostrophe,
  isCapitalised,
  isDigitAt,
  isLetterAt,
  isSpaceAt,
  LETTER_SIGN,
  SPACE,
  WORD_SIGN,
} from './letters.ts'
import { Signs } from './signs.ts'
import { WordSet } from './wordSet.ts'
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

/** The signs of each kind; all others are `other`. */
const PUNCTUATION: readonly (readonly [signs: string, kind: TokenKind])[] = [
  [',', 'comma'],
  [':', 'colon'],
  [';', 'semicolon'],
  ['.?!…', 'end'],
  ['–—-', 'dash'],
  ['()[]', 'bracket'],
  ['«»“”„"‹›\'‘’', 'mark'],
]

/** The kind of a sign by its code unit, up to the last that has one. */
const KINDS: readonly TokenKind[] = kindsByCode()

function kindsByCode(): TokenKind[] {
  const kinds: TokenKind[] = []
  for (const [signsOfKind, kind] of PUNCTUATION)
    for (const sign of signsOfKind) kinds[sign.charCodeAt(0)] = kind
  return Array.from(kinds, (kind: TokenKind | undefined) => kind ?? 'other')
}

function kindOf(code: number): TokenKind {
  return code < KINDS.length ? (KINDS[code] ?? 'other') : 'other'
}

/**
 * The tokens of one paragraph, in order: elided words (*l’ qu’ jusqu’*) and inverted pronouns (*-t-il, -elle*) are
 * tokens of their own; compounds, abbreviations with their stop (*M.*), *aujourd’hui* and *c’est-à-dire* are whole.
 * They come as words that have no class yet: `tag` gives it. Linear in the length of the text.
 */
export function tokenize(text: string): Word[] {
  const tokens: Word[] = []
  signs.read(text)
  let at = 0
  while (at < text.length) {
    const sign = signs.classes[at] ?? 0
    if (sign === SPACE) at++
    else if ((sign & WORD_SIGN) !== 0) at = readWord(text, at, sign === DIGIT_SIGN, tokens)
    else at = readSign(text, at, tokens)
  }
  return tokens
}

/** The signs of the text that is being cut. */
const signs = new Signs()

function push(tokens: Word[], text: string, start: number, end: number, kind: TokenKind): number {
  return pushForm(tokens, start, end, kind, formIn(text, signs, start, end), false)
}

function pushForm(
  tokens: Word[],
  start: number,
  end: number,
  kind: TokenKind,
  form: Form,
  inverted: boolean,
): number {
  tokens.push({
    start,
    end,
    text: form.text,
    norm: form.norm,
    kind,
    inverted,
    capital: kind === 'word' && form.capital,
    spaceBefore: signs.isGapAt(start - 1),
    spaceAfter: signs.isGapAt(end),
    form,
    cls: 'sign',
    verb: null,
  })
  return end
}

/** Quotation marks typed as two signs: *‘’ … ’’*, *<< … >>*. */
function isDoubled(code: number, next: number): boolean {
  if (code === 0x3c || code === 0x3e) return next === code
  return isApostrophe(code) && isApostrophe(next)
}

function readSign(text: string, at: number, tokens: Word[]): number {
  const { codes } = signs
  const code = codes[at] ?? 0
  const kind = kindOf(code)
  let end = at + 1
  if (isDoubled(code, codes[end] ?? 0)) return push(tokens, text, at, end + 1, 'mark')
  if (kind === 'end') while (kindOf(codes[end] ?? 0) === 'end') end++
  else if (kind === 'dash') while (codes[end] === code) end++
  else if (kind === 'other' && (text.codePointAt(at) ?? 0) > 0xffff) end++
  return push(tokens, text, at, end, kind)
}

/** The end of a run of letters, digits and the signs that join them inside a word. */
function runEnd(start: number): number {
  const { classes, length } = signs
  let at = start
  while (at < length && (((classes[at] ?? 0) & WORD_SIGN) !== 0 || joins(at))) at++
  return at
}

function joins(at: number): boolean {
  switch (signs.codes[at]) {
    case HYPHEN:
    case 0x2011:
    case 0xad:
    case 0x26:
    case 0x40:
    case 0x5f:
      return signs.isWordAt(at + 1)
    case STOP:
    case COMMA:
      return signs.isDigitAt(at - 1) && signs.isDigitAt(at + 1)
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

function readWord(text: string, start: number, isNumber: boolean, tokens: Word[]): number {
  const end = runEnd(start)
  if (isNumber) return push(tokens, text, start, end, 'number')
  if (isApostropheAt(end) && !isApostropheAt(end + 1)) {
    const elided = readApostrophe(text, start, end, tokens)
    if (elided !== null) return elided
  }
  if (signs.codes[end] === STOP) {
    const dotted = dottedEnd(text, start, end)
    if (dotted !== null) return push(tokens, text, start, dotted, 'word')
  }
  return pushCompound(text, start, end, tokens)
}

function isApostropheAt(at: number): boolean {
  return at < signs.length && isApostrophe(signs.codes[at] ?? 0)
}

/** What stands before the apostrophe of a word that keeps it (*aujourd*). */
const OPENS_WHOLE_WORD = new WordSet(
  [...WHOLE_WORDS].filter((word) => word.includes("'")).map((word) => word.slice(0, word.indexOf("'"))),
)

/** A word before an apostrophe: elided, or joined to what follows (*aujourd’hui, quelqu’un, N’Djamena, O’Neil*). */
function readApostrophe(text: string, start: number, end: number, tokens: Word[]): number | null {
  const stem = formIn(text, signs, start, end)
  const elided = ELIDED.includes(stem)
  if (((signs.classes[end + 1] ?? 0) & LETTER_SIGN) === 0)
    return elided ? push(tokens, text, start, end + 1, 'word') : null
  if (OPENS_WHOLE_WORD.includes(stem)) {
    const next = runEnd(end + 1)
    if (WHOLE_WORDS.has(formIn(text, signs, start, next).norm)) return push(tokens, text, start, next, 'word')
  }
  const name = NAME_STEM.test(stem.text) && isCapitalised(text.slice(end + 1, end + 3))
  if (elided && !name) return push(tokens, text, start, end + 1, 'word')
  return pushCompound(text, start, runEnd(end + 1), tokens)
}

/** *N’Djamena, M’Bala*: these letters are elided words too. */
const NAME_STEM = /^[NM]$/u

/** Longer words are abbreviations only as hyphened initials (*J.-P.*). */
const LONGEST_ABBREVIATION = Math.max(...[...TITLES, ...ABBREVIATIONS].map((word) => word.length))

/** The end of an abbreviation, initial or dotted acronym that starts here and takes its stop with it, or null. */
function dottedEnd(text: string, start: number, end: number): number | null {
  if (end - start > LONGEST_ABBREVIATION && signs.codes[start + 1] !== HYPHEN) return null
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

const NO_PARTS: readonly string[] = []

/** A word that may carry inverted pronouns behind hyphens. */
function pushCompound(text: string, start: number, end: number, tokens: Word[]): number {
  const form = formIn(text, signs, start, end)
  const parts = form.hyphened && !WHOLE_WORDS.has(form.norm) ? form.text.split('-') : NO_PARTS
  const last = parts.at(-1)
  if (last === undefined || !CLITICS_AFTER_HYPHEN.has(last))
    return pushForm(tokens, start, end, 'word', form, false)
  const euphonic = parts.length > 2 && parts.at(-2)?.toLowerCase() === 't' ? 2 : 0
  push(tokens, text, start, end - last.length - 1 - euphonic, 'word')
  const pronoun = formIn(text, signs, end - last.length, end)
  return pushForm(tokens, end - last.length, end, 'word', pronoun, true)
}
