/**
 * In which lists of words a look-up form stands, one bit a list: what a token is asked for many times is then one `and`
 * instead of a look-up in each list. Lists are enrolled while modules load, forms ask when they are met.
 */
export type Membership = readonly number[]

/** Where a list's bit lies. */
export interface Seat {
  cell: number
  bit: number
}

/** The cell of the lists that whole sentences are asked for: a sentence joins it over its words. */
export const SENTENCE_CELL = 0

/** Bits that a small integer of the engine holds, and cells that every membership has. */
const BITS = 30
const CELLS = 8

const NONE: Membership = Array.from({ length: CELLS }, () => 0)
const byNorm = new Map<string, number[]>()
let sentenceLists = SENTENCE_CELL * BITS
let lists = (SENTENCE_CELL + 1) * BITS

/** Gives a list of look-up forms a bit of its own. */
export function enrol(norms: Iterable<string>, ofSentences: boolean): Seat {
  const n = ofSentences ? sentenceLists++ : lists++
  const seat = { cell: Math.floor(n / BITS), bit: 1 << (n % BITS) }
  if (seat.cell >= CELLS || (ofSentences && seat.cell !== SENTENCE_CELL))
    throw new Error('more lists of words than a membership holds: raise CELLS')
  for (const norm of norms) {
    const cells = byNorm.get(norm) ?? [...NONE]
    cells[seat.cell] = (cells[seat.cell] ?? 0) | seat.bit
    byNorm.set(norm, cells)
  }
  return seat
}

/** The lists in which a look-up form stands. */
export function membershipOf(norm: string): Membership {
  return byNorm.get(norm) ?? NONE
}
