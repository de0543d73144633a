const MS_PER_DAY = 86_400_000
/** An axis of up to so many days is drawn day by day, as the published lanes are. */
const DAILY = 124

/** The stretch of time that is drawn: whole months, by days or by months. */
export interface Scale {
  unit: 'day' | 'month'
  /** First day of every unit, and the day behind the last, as days since 1970. */
  borders: number[]
}

/** Days since 1970 of a date `YYYY-MM-DD`. */
export function dayOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY)
}

/** The date of a number of days since 1970. */
export function isoOf(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** A scale over whole months, from the month of one date to that of another (`YYYY-MM` or `YYYY-MM-DD`). */
export function scaleOf(from: string, to: string): Scale {
  const months: number[] = []
  let [year = 0, month = 1] = from.split('-').map(Number)
  const last = to.slice(0, 7)
  for (let text = ''; text < last;) {
    text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
    months.push(dayOf(`${text}-01`))
    month = month === 12 ? 1 : month + 1
    if (month === 1) year++
  }
  months.push(dayOf(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`))
  const first = months[0] ?? 0
  const end = months.at(-1) ?? first
  if (end - first > DAILY) return { unit: 'month', borders: months }
  return { unit: 'day', borders: Array.from({ length: end - first + 1 }, (_, k) => first + k) }
}

/** How many units a scale has. */
export function unitsOf({ borders }: Scale): number {
  return Math.max(borders.length - 1, 1)
}

/** The place of a day on the scale, 0–1. */
export function shareOf(scale: Scale, day: number): number {
  const { borders } = scale
  const unit = unitAt(scale, day)
  const start = borders[unit] ?? 0
  const length = (borders[unit + 1] ?? start + 1) - start
  return Math.min(Math.max((unit + (day - start) / length) / unitsOf(scale), 0), 1)
}

/** The unit that holds a day: the first or last one for days outside. */
export function unitAt({ borders }: Scale, day: number): number {
  let low = 0
  let high = Math.max(borders.length - 2, 0)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((borders[middle] ?? 0) <= day) low = middle
    else high = middle - 1
  }
  return low
}

/** The chosen units, half-open; all of them where the days are open. */
export function chosenUnits(
  scale: Scale,
  from: string | undefined,
  to: string | undefined,
): [start: number, end: number] {
  const start = from === undefined ? 0 : unitAt(scale, dayOf(from))
  const end = to === undefined ? unitsOf(scale) : unitAt(scale, dayOf(to)) + 1
  return [start, Math.max(end, start + 1)]
}

/** The days of chosen units; an end at the edge of the whole axis is open. */
export function daysOf(
  scale: Scale,
  [start, end]: [number, number],
  whole: Scale,
): { from?: string; to?: string } {
  const first = scale.borders[start] ?? 0
  const behind = scale.borders[end] ?? 0
  return {
    ...(first > (whole.borders[0] ?? 0) && { from: isoOf(first) }),
    ...(behind < (whole.borders.at(-1) ?? 0) && { to: isoOf(behind - 1) }),
  }
}
