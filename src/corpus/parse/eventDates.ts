import type { EventDate, Paragraph, Span } from '#format/corpus.ts'
import { fold } from '../text/fold.ts'
import { addDays, isoDate, MONTHS, WEEKDAYS, weekdayOf } from './calendar.ts'

const WEEKDAY = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'
/** NFC and NFD alike: a letter may be followed by its accent. */
const MONTH =
  'janvier|f[ée]\u0301?vrier|mars|avril|mai|juin|juillet|ao[uû]\u0302?t|septembre|octobre|novembre|d[ée]\u0301?cembre'

/**
 *     mercredi    avant-hier    mercredi 8 juillet    1er janvier 2021
 *     ^weekday    ^ago          ^weekday ^day ^month  ^day ^month ^year
 */
const EXPRESSION = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}-])(?:(?<ago>avant-hier|hier)|` +
    `(?:(?<named>${WEEKDAY})\\s{1,3})?(?<day>\\d{1,2})(?:er)?\\s{1,3}(?<month>${MONTH})(?:\\s{1,3}(?<year>\\d{4}))?|` +
    `(?<weekday>${WEEKDAY}))(?![\\p{L}\\p{M}\\p{N}-])`,
  'iuy',
)
const AFTERWARDS = /^\s{1,3}(?:prochaine?|à\s{1,3}venir|suivant)(?![\p{L}\p{M}])/iu
const LAST = /^\s{1,3}(?:dernier|passé)(?![\p{L}\p{M}])/iu
const LOOK_AHEAD = 16

/**
 * The days that the text of an article names, in reading order. A weekday, *hier*, a day and month are the last such
 * day up to the article's date (*mardi dernier*: before it); with a year they stand for themselves. What points forward
 * (*lundi prochain*) is left out, and so is all that needs a date when the article has none.
 */
export function eventDates(paragraphs: readonly Paragraph[], date: string | null): EventDate[] {
  return paragraphs.flatMap(({ kind, text }, paragraph) =>
    kind === 'note' ? [] : datesIn(text, date).map((found) => ({ paragraph, ...found })),
  )
}

function datesIn(text: string, articleDate: string | null): { span: Span; date: string }[] {
  const found: { span: Span; date: string }[] = []
  let end = 0
  for (let at = nextOpening(text, 0); at < text.length; at = nextOpening(text, Math.max(at + 1, end))) {
    EXPRESSION.lastIndex = at
    const match = EXPRESSION.exec(text)
    if (match === null) continue
    end = at + match[0].length
    const after = text.slice(end, end + LOOK_AHEAD)
    if (AFTERWARDS.test(after)) continue
    const date = resolve(match.groups ?? {}, articleDate, LAST.test(after))
    if (date !== null) found.push({ span: [at, end], date })
  }
  return found
}

/** The index from `from` on where a word may begin that the expression begins with; the length when none does. */
function nextOpening(text: string, from: number): number {
  for (let at = from; at < text.length; at++)
    if (opensExpression(text, at) && !isPlainLetter(text.charCodeAt(at - 1))) return at
  return text.length
}

/** A figure, or the first two letters of *avant-hier, hier* and the days; the long *ſ* counts as *s* where case is ignored. */
function opensExpression(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x41) return code >= 0x30 && code <= 0x39
  const next = text.charCodeAt(at + 1) | SMALL
  switch (code | SMALL) {
    case 0x61: // a
      return next === 0x76 // v
    case 0x64: // d
    case 0x68: // h
      return next === 0x69 // i
    case 0x6a: // j
    case 0x76: // v
      return next === 0x65 // e
    case 0x6c: // l
      return next === 0x75 // u
    case 0x6d: // m
      return next === 0x61 || next === 0x65 // a, e
    case 0x73: // s
      return next === 0x61 // a
    default:
      return code === 0x17f
  }
}

/** The bit that tells small letters of ASCII from capitals. */
const SMALL = 0x20

function isPlainLetter(code: number): boolean {
  return (code | SMALL) >= 0x61 && (code | SMALL) <= 0x7a
}

function resolve(
  { ago, weekday, day, month, year }: Partial<Record<string, string>>,
  articleDate: string | null,
  before: boolean,
): string | null {
  const monthNumber = MONTHS.get(fold(month ?? '')) ?? 0
  if (year !== undefined) return isoDate(Number(year), monthNumber, Number(day))
  if (articleDate === null) return null
  if (ago !== undefined) return addDays(articleDate, ago.toLowerCase() === 'hier' ? -1 : -2)
  if (weekday === undefined) return lastDayAndMonth(articleDate, monthNumber, Number(day), before)
  const back = (weekdayOf(articleDate) - WEEKDAYS.indexOf(weekday.toLowerCase()) + 7) % 7
  return addDays(articleDate, -(back === 0 && before ? 7 : back))
}

/** 29 February needs up to eight years (1896–1904). */
const FURTHEST_YEARS = 8

function lastDayAndMonth(articleDate: string, month: number, day: number, before: boolean): string | null {
  const latest = before ? addDays(articleDate, -1) : articleDate
  const year = Number(articleDate.slice(0, 4))
  for (let back = 0; back <= FURTHEST_YEARS; back++) {
    const date = isoDate(year - back, month, day)
    if (date !== null && date <= latest) return date
  }
  return null
}
