import type { Nominal } from '../french/nominal.ts'
import { FormTable } from './formTable.ts'
import { isCapitalised } from './letters.ts'
import { membershipOf, type Membership } from './membership.ts'
import { Signs } from './signs.ts'
import type { Tagging } from './tagging.ts'

/**
 * What a written form says by itself, whatever stands around it. One object serves every place where the form is
 * written, so that each fact is found once for a text and not once for a token.
 */
export interface Form {
  /** As written. */
  readonly text: string
  /** For look-ups: NFC, lower case, apostrophes straightened (`l’` → `l'`). */
  readonly norm: string
  /** Begins with a letter whose lower case differs. */
  readonly capital: boolean
  /** Has a hyphen. */
  readonly hyphened: boolean
  /** The lists of words in which its look-up form stands (`WordSet` asks). */
  readonly lists: Membership
  /** What it can be in a noun phrase; null until somebody asks (`nominalOf`). */
  nominal: Nominal | null
  /** What it says of its word class; null until somebody asks (`taggingOf`). */
  tagging: Tagging | null
}

const APOSTROPHES = /[’ʼ‘]/gu

function newForm(text: string): Form {
  const norm = text.normalize('NFC').toLowerCase().replace(APOSTROPHES, "'")
  return {
    text,
    norm: unique(norm),
    capital: isCapitalised(text),
    hyphened: text.includes('-'),
    lists: membershipOf(norm),
    nominal: null,
    tagging: null,
  }
}

/** The same string as the engine keeps it for names of properties: two of them are compared at once. */
function unique(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text
}

const table = new FormTable()
const scratch = new Signs()

/** Forgets all forms: what is said of them has changed. */
export function forgetForms() {
  table.clear()
}

/** The form written in `text` from `start` to `end`, whose signs are laid out; no string is made where it was met before. */
export function formIn(text: string, { codes }: Signs, start: number, end: number): Form {
  return table.find(codes, start, end) ?? table.keep(newForm(text.slice(start, end)), codes, start, end)
}

/** The form of a word that stands in no text. */
export function formOf(word: string): Form {
  scratch.read(word)
  return formIn(word, scratch, 0, word.length)
}
