import type { Nominal } from '../french/nominal.ts'
import { isCapitalised } from './letters.ts'
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
  /** What it can be in a noun phrase; null until somebody asks (`nominalOf`). */
  nominal: Nominal | null
  /** What it says of its word class; null until somebody asks (`taggingOf`). */
  tagging: Tagging | null
}

const APOSTROPHES = /[’ʼ‘]/gu

function newForm(text: string): Form {
  const norm = text.normalize('NFC').toLowerCase().replace(APOSTROPHES, "'")
  return { text, norm: unique(norm), capital: isCapitalised(text), nominal: null, tagging: null }
}

/** The same string as the engine keeps it for names of properties: two of them are compared at once. */
function unique(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text
}

/** The table of forms is bounded in size and in the steps of a look-up, so that a hostile text can neither fill nor slow it. */
const SLOTS = 1 << 17
const MOST = 50_000
const LONGEST = 40
const MOST_STEPS = 8

let forms: (Form | undefined)[] = []
let hashes = new Int32Array(SLOTS)
let kept = 0

/** The form written in `text` from `start` to `end`; no string is made where it was met before. */
export function formAt(text: string, start: number, end: number): Form {
  if (end - start > LONGEST) return newForm(text.slice(start, end))
  let hash = end - start
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  for (let step = 0; step < MOST_STEPS; step++) {
    const form = forms[slot]
    if (form === undefined) return keep(newForm(text.slice(start, end)), slot, hash)
    if (hashes[slot] === hash && form.text.length === end - start && text.startsWith(form.text, start))
      return form
    slot = (slot + 1) & (SLOTS - 1)
  }
  return newForm(text.slice(start, end))
}

function keep(form: Form, slot: number, hash: number): Form {
  if (kept >= MOST) {
    forms = []
    kept = 0
    return form
  }
  if (forms.length === 0) forms = Array.from({ length: SLOTS })
  forms[slot] = form
  hashes[slot] = hash
  kept++
  return form
}
