import type { Form } from './form.ts'

/** The table is bounded in size and in the steps of a look-up, so that a hostile text can neither fill nor slow it. */
const MOST = 50_000
const LONGEST = 40
const MOST_STEPS = 8

/** More than any length that is kept, and a power of two. */
const LENGTHS = 64

const FIRST_SLOTS = 1 << 12
/** Of so many slots one is taken: look-ups stay short. */
const SLOTS_A_FORM = 2

/**
 * The forms met so far by their code units, found without making a string. It grows with what it holds: a short text's
 * forms lie close together in memory.
 */
export class FormTable {
  #slots = FIRST_SLOTS
  #forms: (Form | undefined)[] = Array.from({ length: FIRST_SLOTS })
  #hashes = new Int32Array(FIRST_SLOTS)
  /** Where in `#codes` a slot's form is written, times `LENGTHS`, plus its length. */
  #places = new Int32Array(FIRST_SLOTS)
  #codes = new Uint16Array(FIRST_SLOTS)
  #written = 0
  #kept = 0

  /** The form that is written in `codes` from `start` to `end`, or null when it was not met before. */
  find(codes: Uint16Array, start: number, end: number): Form | null {
    const length = end - start
    if (length > LONGEST) return null
    const hash = hashOf(codes, start, end)
    const mask = this.#slots - 1
    let slot = hash & mask
    for (let step = 0; step < MOST_STEPS; step++) {
      const form = this.#forms[slot]
      if (form === undefined) return null
      if (
        this.#hashes[slot] === hash &&
        isWritten(this.#codes, this.#places[slot] ?? 0, codes, start, length)
      )
        return form
      slot = (slot + 1) & mask
    }
    return null
  }

  /** Keeps a form that was not found; gives it back. */
  keep(form: Form, codes: Uint16Array, start: number, end: number): Form {
    if (end - start > LONGEST) return form
    if (this.#kept >= MOST) this.clear()
    if (this.#kept * SLOTS_A_FORM > this.#slots) this.#grow()
    if (this.#written + end - start > this.#codes.length) this.#codes = doubled(this.#codes)
    const place = this.#written * LENGTHS + end - start
    if (this.#enter(form, hashOf(codes, start, end), place)) {
      for (let i = start; i < end; i++) this.#codes[this.#written++] = codes[i] ?? 0
    }
    return form
  }

  /** Forgets all forms. */
  clear() {
    this.#empty(FIRST_SLOTS)
    this.#written = 0
  }

  /** Takes a free slot within reach of a look-up; false where there is none. */
  #enter(form: Form, hash: number, place: number): boolean {
    const mask = this.#slots - 1
    let slot = hash & mask
    for (let step = 0; this.#forms[slot] !== undefined; step++) {
      if (step === MOST_STEPS) return false
      slot = (slot + 1) & mask
    }
    this.#forms[slot] = form
    this.#hashes[slot] = hash
    this.#places[slot] = place
    this.#kept++
    return true
  }

  #grow() {
    const [forms, hashes, places] = [this.#forms, this.#hashes, this.#places]
    this.#empty(2 * this.#slots)
    forms.forEach((form, slot) => {
      if (form !== undefined) this.#enter(form, hashes[slot] ?? 0, places[slot] ?? 0)
    })
  }

  #empty(slots: number) {
    this.#slots = slots
    this.#forms = Array.from({ length: slots })
    this.#hashes = new Int32Array(slots)
    this.#places = new Int32Array(slots)
    this.#kept = 0
  }
}

function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = end - start
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (codes[i] ?? 0)) | 0
  return hash ^ (hash >>> 15)
}

/** Whether the form that lies at `place` in `own` is what is written in `codes` from `start` on. */
function isWritten(
  own: Uint16Array,
  place: number,
  codes: Uint16Array,
  start: number,
  length: number,
): boolean {
  if ((place & (LENGTHS - 1)) !== length) return false
  const from = Math.trunc(place / LENGTHS)
  for (let i = 0; i < length; i++) if (own[from + i] !== codes[start + i]) return false
  return true
}

function doubled(codes: Uint16Array): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(2 * codes.length)
  wider.set(codes)
  return wider
}
