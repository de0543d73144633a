import { mayBeFinite } from './finiteVerb.ts'

const MOST_WORDS = 8
const WORD = /[\p{L}\p{N}][^\s]*/gu
/** A line that ends so, or holds quotation marks, is prose or speech, however short. */
const PROSE = /[.!?…:;,]$|[«»“”„"]/u
const FULL_DATE =
  /(?<!\p{N})(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{4}[/-]\d{1,2}[/-]\d{1,2}|\d{1,2}(?:er)?\s+\p{L}[\p{L}\p{M}]+\s+\d{4})(?!\p{N})/u

/**
 * Whether a line is no prose: a caption date (`le 19/12/2019`), a byline, a place. At most eight words, no final stop,
 * no finite verb; when in doubt it is text, since a note is never attributed.
 */
export function isNote(line: string): boolean {
  if (line.length > MOST_WORDS * 30 || PROSE.test(line)) return false
  const words = line.match(WORD) ?? []
  return words.length <= MOST_WORDS && !mayBeFinite(words)
}

/** Whether a note holds a whole date, day, month and year. */
export function holdsDate(note: string): boolean {
  return FULL_DATE.test(note)
}
