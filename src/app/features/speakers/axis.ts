/** Days of an axis, and the ruler under it; places are shares of its width, 0–1. */
export interface Axis {
  from: string
  to: string
  /** Where a day stands: the middle of its column. */
  place: (iso: string) => number
  /** Width of one day. */
  day: number
  ticks: { at: number; long: boolean; iso: string; label: 'day' | 'month' | 'year' | null }[]
}

const DAY_MS = 86_400_000
/** Up to this many days the ruler shows days; up to this many months it shows months. */
const MAX_DAYS = 62
const MAX_MONTHS = 40
const MAX_NAMED_MONTHS = 6
const QUARTERS = new Set(['01', '04', '07', '10'])

const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS)
const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** An axis over whole months that holds both days (ISO dates, in order). */
export function axisOf(first: string, last: string): Axis {
  const from = `${first.slice(0, 7)}-01`
  const to = isoOf(dayNumber(nextMonth(last)) - 1)
  const start = dayNumber(from)
  const days = dayNumber(to) - start + 1
  const share = (iso: string): number => (dayNumber(iso) - start) / days
  const months = monthsBetween(from, to)
  const ticks =
    days <= MAX_DAYS
      ? Array.from({ length: days }, (_, index) => isoOf(start + index)).map((iso) => {
          const day = Number(iso.slice(8))
          const named = day === 1 || (day % 5 === 0 && day < 30)
          return { at: share(iso), long: named, iso, label: named ? ('day' as const) : null }
        })
      : months.map((iso) => tickOfMonth(iso, share(iso), months.length))
  return { from, to, place: (iso) => share(iso) + 0.5 / days, day: 1 / days, ticks }
}

/** Years are named; quarters too, or every month, while there is room. */
function tickOfMonth(iso: string, at: number, count: number): Axis['ticks'][number] {
  const month = iso.slice(5, 7)
  if (count > MAX_MONTHS) return { at, long: month === '01', iso, label: month === '01' ? 'year' : null }
  const named = count <= MAX_NAMED_MONTHS || QUARTERS.has(month)
  return { at, long: named, iso, label: named ? 'month' : null }
}

function nextMonth(iso: string): string {
  const [year = 0, month = 1] = iso.split('-').map(Number)
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month)
  return months
}
