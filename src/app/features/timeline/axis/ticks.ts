import { formatDate } from '#app/i18n/dates.ts'
import type { Lang } from '#app/i18n/languages.ts'
import { isoOf, unitsOf } from './scale.ts'
import type { Scale } from './scale.ts'

/** A line of the ruler; `size` 2 is the longest. `x` is 0–1. */
export interface Tick {
  x: number
  size: 0 | 1 | 2
}

/** A label of the ruler, and the days that it chooses. */
export interface Label {
  x: number
  text: string
  /** Left-aligned at its place, or centred on it. */
  anchor: 'start' | 'middle'
  from: string
  to: string
}

/** More labels than this on one axis would touch. */
const MOST_LABELS = 16

/** The ruler's lines, one a unit and fewer where they would touch. */
export function ticksOf(scale: Scale): Tick[] {
  const units = unitsOf(scale)
  return scale.borders.flatMap((border, k): Tick[] => {
    const [, month = 1, day = 1] = isoOf(border).split('-').map(Number)
    const size = scale.unit === 'day' ? sizeOfDay(day, units) : month === 1 ? 2 : month === 7 ? 1 : 0
    return units > 240 && size < 2 ? [] : [{ x: k / units, size }]
  })
}

function sizeOfDay(day: number, units: number): Tick['size'] {
  if (day === 1) return 2
  if (day > 30 || day % 5 !== 0) return 0
  return units <= 31 ? 2 : 1
}

/** The ruler's labels: days of one month, months of a few, years of many. Each chooses its stretch of time. */
export function labelsOf(scale: Scale, lang: Lang): Label[] {
  if (scale.unit === 'day' && unitsOf(scale) <= 31) return dayLabels(scale, lang)
  const starts = scale.borders
    .slice(0, -1)
    .filter((border) =>
      isoOf(border).endsWith(scale.unit === 'day' || unitsOf(scale) <= 18 ? '-01' : '-01-01'),
    )
  const byMonth = scale.unit === 'day' || unitsOf(scale) <= 18
  const all = byMonth ? starts : yearStarts(scale)
  const step = Math.ceil(all.length / (byMonth ? 9 : MOST_LABELS))
  return all.flatMap((start, k): Label[] => {
    if (k % step !== 0) return []
    const end = all[k + 1] ?? scale.borders.at(-1) ?? start
    const [from, to] = [isoOf(start), isoOf(end - 1)]
    const text = byMonth
      ? formatDate(from, lang, k === 0 || from.slice(5, 7) === '01' ? 'month' : 'monthAlone')
      : from.slice(0, 4)
    const x = place(scale, start)
    return byMonth
      ? [{ x, text, anchor: 'start', from, to }]
      : [{ x: (x + place(scale, end)) / 2, text, anchor: 'middle', from, to }]
  })
}

/** First days of the years that the scale touches, cut to the scale. */
function yearStarts({ borders }: Scale): number[] {
  return borders.slice(0, -1).filter((border, k) => k === 0 || isoOf(border).endsWith('-01-01'))
}

function dayLabels(scale: Scale, lang: Lang): Label[] {
  const units = unitsOf(scale)
  return scale.borders.slice(0, -1).flatMap((border, k): Label[] => {
    const day = isoOf(border)
    const number = k + 1
    if (number === 1) return [{ x: 0, text: formatDate(day, lang), anchor: 'start', from: day, to: day }]
    if ((number % 5 !== 0 && number !== units) || number === 5 || (number === 30 && units === 31)) return []
    return [{ x: (k + 0.5) / units, text: String(number), anchor: 'middle', from: day, to: day }]
  })
}

function place(scale: Scale, border: number): number {
  return scale.borders.indexOf(border) / unitsOf(scale)
}
