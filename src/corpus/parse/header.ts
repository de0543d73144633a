import { otherDateAtEnd, plainDateAtEnd, type WrittenDate } from './writtenDate.ts'

/** The first line of an article: `TITLE <dash> DATE`. */
export interface Header {
  title: string
  /** ISO, null when no calendar knows such a day. */
  date: string | null
  /** Offset at which the date starts. */
  dateStart: number
  /** Whether this form opens an article anywhere, or only at the start of a file and after a source or blank line. */
  anywhere: boolean
}

const DASHES = '–—-'
/** Hyphens and dashes that keyboards and converters put in the place of the three above. */
const OTHER_DASHES = '‐‑‒―−'
const WEEKDAY_BEFORE =
  /(?:^|[\s–—-])(?:(?:le|ce)\s+)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le)$/iu

/**
 * Reads a trimmed line as a header, or null.
 *
 *     Une visite utile – 2020/07/08
 *     ^title           ^dash ^date
 */
export function headerOf(line: string): Header | null {
  const plain = plainDateAtEnd(line)
  if (plain) return header(line, plain, line.slice(0, plain.start), true)
  const other = otherDateAtEnd(line)
  return other && header(line, other, withoutWeekday(line.slice(0, other.start)), false)
}

function header(line: string, { start, date }: WrittenDate, upToDate: string, plain: boolean): Header | null {
  const head = upToDate.trimEnd()
  const dash = head.at(-1) ?? ''
  const known = dash !== '' && DASHES.includes(dash)
  if (!known && !(dash !== '' && OTHER_DASHES.includes(dash))) return null
  return {
    title: line.slice(0, head.length - 1).trim(),
    date,
    dateStart: start,
    anywhere: plain && known,
  }
}

/** `Titre – le mercredi ` → `Titre –`: what may stand between dash and date. */
function withoutWeekday(text: string): string {
  const head = text.trimEnd()
  const match = WEEKDAY_BEFORE.exec(head.slice(-20))
  if (!match) return head
  const from = head.length - match[0].length
  return head.slice(0, /^[–—-]/.test(match[0]) ? from + 1 : from)
}
