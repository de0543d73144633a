const MS_PER_DAY = 86_400_000

/** Days from 1970-01-01 to a date `YYYY-MM-DD`; negative before. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY)
}
