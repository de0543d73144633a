import type { EventDate, Paragraph } from '#format/corpus.ts'
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
  const found: EventDate[] = []
  paragraphs.forEach(({ kind, text }, paragraph) => {
    if (kind !== 'note') findDates(paragraph, text, date, found)
  })
  return found
}

/** Adds the days that one paragraph names. */
function findDates(paragraph: number, text: string, articleDate: string | null, found: EventDate[]) {
  let end = 0
  for (let at = nextOpening(text, 0); at < text.length; at = nextOpening(text, Math.max(at + 1, end))) {
    EXPRESSION.lastIndex = at
    const match = EXPRESSION.exec(text)
    if (match === null) continue
    end = at + match[0].length
    const after = text.slice(end, end + LOOK_AHEAD)
    if (AFTERWARDS.test(after)) continue
    const date = resolve(match.groups ?? {}, articleDate, LAST.test(after))
    if (date !== null) found.push({ paragraph, span: [at, end], date })
  }
}

/** What a code unit is to the search: a figure, a plain letter, a letter that opens the expression (one that does with its next). */
const FIGURE = 1
const LETTER = 2
const OPENS = 4
const CODES = 0x180
const PAIRS = ['av', 'hi', 'di', 'je', 've', 'lu', 'ma', 'me', 'sa']

const classes = new Uint8Array(CODES)
for (let code = 0x30; code <= 0x39; code++) classes[code] = FIGURE
for (let letter = 0; letter < 26; letter++) classes[0x41 + letter] = classes[0x61 + letter] = LETTER
for (const pair of PAIRS)
  for (const first of [pair.charCodeAt(0), pair.toUpperCase().charCodeAt(0)]) classes[first] = LETTER | OPENS
/** The long *ſ* counts as *s* where case is ignored. */
classes[0x17f] = FIGURE

/**
 * The index from `from` on where a word may begin that the expression begins with: a figure, or the first two letters of
 * *avant-hier, hier* and the days; the length when there is none.
 */
function nextOpening(text: string, from: number): number {
  let before = from > 0 ? classOf(text.charCodeAt(from - 1)) : 0
  for (let at = from; at < text.length; at++) {
    const own = classOf(text.charCodeAt(at))
    if ((own & (FIGURE | OPENS)) !== 0 && (before & LETTER) === 0)
      if (own === FIGURE || opensWithNext(text, at)) return at
    before = own
  }
  return text.length
}

function classOf(code: number): number {
  return code < CODES ? (classes[code] ?? 0) : 0
}

function opensWithNext(text: string, at: number): boolean {
  return PAIRS.includes(text.slice(at, at + 2).toLowerCase())
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
