/** French months by their folded name, 1–12, with the abbreviations that press agencies use. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin'].map((name, i): [string, number] => [name, i + 1]),
  ...['juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'].map((name, i): [string, number] => [
    name,
    i + 7,
  ]),
  ['janv', 1],
  ['fevr', 2],
  ['juil', 7],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
])

/** French weekdays, Sunday first, as `Date` counts them. */
export const WEEKDAYS: readonly string[] = [
  'dimanche',
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
]

const DAY_MS = 86_400_000

/** YYYY-MM-DD of a day that the (proleptic Gregorian) calendar knows, else null; months are 1–12. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The date as written if it is YYYY-MM-DD and exists, else null. */
export function possibleIsoDate(written: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written)
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** The day `days` after an ISO date (before it, when negative). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** 0 (Sunday) to 6 of an ISO date. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
