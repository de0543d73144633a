import type { Lang } from './languages.ts'

/** How dates are asked for: `day` *8 juillet 2020*, `weekday` *mercredi 8 juillet 2020*, `month` *juillet 2020*. */
export type DateStyle = 'day' | 'weekday' | 'month' | 'dayMonth' | 'monthAlone'

const OPTIONS: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  monthAlone: { month: 'long' },
  dayMonth: { day: 'numeric', month: 'long' },
}

const formats = new Map<string, Intl.DateTimeFormat>()
const numbers = new Map<Lang, Intl.NumberFormat>()

/**
 * A date of the corpus (`YYYY-MM-DD`) in words. Always in UTC: a date has no hour, and a reader's time zone must not
 * move it. The French write *1er*; a day stays with its month (U+00A0).
 */
export function formatDate(iso: string, lang: Lang, style: DateStyle = 'day'): string {
  const key = `${lang} ${style}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(lang, { ...OPTIONS[style], timeZone: 'UTC' })
  formats.set(key, format)
  const text = wholeSpaces(format.format(new Date(`${iso}T00:00:00Z`)))
  if (lang === 'fr')
    return text.replace(
      /(^| )(\d{1,2}) (?=\p{L})/u,
      (_all, before: string, day: string) => `${before}${day === '1' ? '1er' : day}\u00a0`,
    )
  return text.replace(/(\d{1,2}) (?=\p{L})/u, '$1\u00a0')
}

/** A number with the language's separators. */
export function formatNumber(value: number, lang: Lang): string {
  const format = numbers.get(lang) ?? new Intl.NumberFormat(lang)
  numbers.set(lang, format)
  return wholeSpaces(format.format(value))
}

/** An amount of data in the language's units, *2,3\u00a0Mo*; small ones in kilobytes. */
export function formatSize(bytes: number, lang: Lang): string {
  const [unit, value] =
    bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const)
  return wholeSpaces(
    new Intl.NumberFormat(lang, { style: 'unit', unit, maximumSignificantDigits: 2 }).format(value),
  )
}

/** The fonts lack U+202F, and browsers then draw half a space: our strings (never the corpus's) use U+00A0. */
function wholeSpaces(text: string): string {
  return text.replaceAll('\u202f', '\u00a0')
}
