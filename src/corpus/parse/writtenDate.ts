import { fold } from '../text/fold.ts'
import { isoDate, MONTHS } from './calendar.ts'

/** A date at the end of a text: where it starts, and its ISO form, null when no calendar knows such a day. */
export interface WrittenDate {
  start: number
  date: string | null
}

/** No date is longer; only so much of a line's end is looked at, so that a long line costs nothing. */
const LONGEST_DATE = 40

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const SLASHED = /^(\d{4})\/(\d{2})\/(\d{2})$/
const ISO_LENGTH = 10

/** `2020/07/08` or `2020-07-08` at the very end. */
export function plainDateAtEnd(text: string): WrittenDate | null {
  const tail = text.slice(-ISO_LENGTH)
  const match = ISO.exec(tail) ?? SLASHED.exec(tail)
  return match && { start: text.length - ISO_LENGTH, date: ymd(match[1], match[2], match[3]) }
}

const DAY_FIRST = /(?<!\p{N})(\d{1,2})\/(\d{1,2})\/(\d{4})$/u
const LOOSE = /(?<!\p{N})(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/u
const WORDED = /(?<!\p{N})(\d{1,2})(?:er|ᵉʳ)?\s+(\p{L}[\p{L}\p{M}]+)\.?\s+(\d{4})$/iu

/** `08/07/2020`, `8 juillet 2020`, `1er janvier 2021`, or a plain date with one-digit parts, at the very end. */
export function otherDateAtEnd(text: string): WrittenDate | null {
  const offset = Math.max(0, text.length - LONGEST_DATE)
  const tail = text.slice(offset)
  const dayFirst = DAY_FIRST.exec(tail)
  if (dayFirst) return { start: offset + dayFirst.index, date: ymd(dayFirst[3], dayFirst[2], dayFirst[1]) }
  const loose = LOOSE.exec(tail)
  if (loose) return { start: offset + loose.index, date: ymd(loose[1], loose[2], loose[3]) }
  const worded = WORDED.exec(tail)
  const month = worded && MONTHS.get(fold(worded[2] ?? ''))
  return worded && month !== null && month !== undefined
    ? { start: offset + worded.index, date: isoDate(Number(worded[3]), month, Number(worded[1])) }
    : null
}

/** The one date that a whole text is, in any of the forms above; null when it is something else. */
export function dateIn(text: string): WrittenDate | null {
  const found = plainDateAtEnd(text) ?? otherDateAtEnd(text)
  return found?.start === 0 ? found : null
}

function ymd(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  return isoDate(Number(year), Number(month), Number(day))
}
