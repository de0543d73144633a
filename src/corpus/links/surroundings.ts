import { foldedWords } from '../text/fold.ts'
import { likeness } from './likeness.ts'
import type { PublishedRecord } from './ledgerLine.ts'
import type { Place } from './places.ts'

/** What one side says of a place: nothing when nothing stood there at publication and something does now. */
export type Witness = 'agrees' | 'differs' | 'silent'

export interface Surroundings {
  prefix: Witness
  suffix: Witness
}

type Side = 'before' | 'after'

/** How well each side fits, from 0 to 1; null where nothing can be said. */
type Fit = number | null

/** A published side agrees when more than half of its words still stand there: *a dit que* follows any name. */
const AGREEING = 0.5
/** Units that a ledger keeps on each side: a side as long as that may begin or end inside a word. */
const CUT_FROM = 31
/** Units looked at on each side now: more words than a published side can hold. */
const WINDOW = 128

/** How what stood around a quotation when it was published compares with what stands around a place now. */
export function surroundings(record: PublishedRecord, place: Place): Surroundings {
  const [prefix, suffix] = fits(record, place).map((one): Witness =>
    one === null ? 'silent' : one > AGREEING ? 'agrees' : 'differs',
  )
  return { prefix: prefix ?? 'silent', suffix: suffix ?? 'silent' }
}

/** Whether a place may be where a quotation went: a side agrees, or neither side had words to tell by. */
export function agree({ prefix, suffix }: Surroundings): boolean {
  return prefix === 'agrees' || suffix === 'agrees' || (prefix === 'silent' && suffix === 'silent')
}

/** How well a place fits what stood around a quotation, from 0 to 2; to compare two quotations of the same words. */
export function fitOf(record: PublishedRecord, place: Place): number {
  return fits(record, place).reduce<number>((sum, one) => sum + (one ?? AGREEING), 0)
}

function fits({ prefix, suffix }: PublishedRecord, place: Place): [prefix: Fit, suffix: Fit] {
  const before = foldedWords(prefix)
  const after = foldedWords(suffix)
  if (prefix.length >= CUT_FROM && before.length > 1) before.shift()
  if (suffix.length >= CUT_FROM && after.length > 1) after.pop()
  return [fit(before, place, 'before'), fit(after, place, 'after')]
}

/**
 * Published words of one side against as many words next to the place. Paragraphs are split and merged, so words that
 * are not in the place's paragraph are looked for in the neighbouring one.
 */
function fit(published: readonly string[], { text, span, ...around }: Place, side: Side): Fit {
  const here = window(side === 'before' ? text.slice(0, span[0]) : text.slice(span[1]), side)
  if (published.length === 0) return here.length === 0 ? 1 : null
  const size = published.length
  const close = likeness(published, closest(here, size, side))
  if (close > AGREEING || here.length >= size) return close
  const neighbour = window(around[side], side)
  const across = side === 'before' ? [...neighbour, ...here] : [...here, ...neighbour]
  return likeness(published, closest(across, size, side))
}

function window(text: string, side: Side): string[] {
  return foldedWords(side === 'before' ? text.slice(-WINDOW) : text.slice(0, WINDOW))
}

function closest(words: readonly string[], size: number, side: Side): readonly string[] {
  return side === 'before' ? words.slice(-size) : words.slice(0, size)
}
