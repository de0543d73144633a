import type { Lang } from '#app/i18n/languages.ts'

/** Which end of a month or year a date stands for when its day is not said. */
export type End = 'from' | 'to'

/**
 * A date as people write it, as `YYYY-MM-DD`, or null: `2020-07-08`, `8/7/2020`, *8 juillet 2020*, *juillet 2020*,
 * `2020-07`, `2020`, 2020年7月8日. Month names are those of the language; of a month or year the first or last day is meant.
 */
export function parseDay(written: string, lang: Lang, end: End): string | null {
  const text = plain(written.replace(/(?<=\d)(?:er|st|nd|rd|th)(?![\p{L}])/u, ''))
  const numbers = text.match(/\d+/g)?.map(Number) ?? []
  const named = monthNames(lang).findIndex((name) => text.includes(name)) + 1
  const year = numbers.find((n) => n >= 1000 && n <= 9999)
  if (year === undefined) return null
  const others = numbers.filter((n) => n !== year)
  const yearFirst = numbers[0] === year
  const [month, day] =
    named > 0 ? [named, others[0]] : yearFirst ? others : others.length === 1 ? others : others.toReversed()
  if (others.length > 2 || (named > 0 && others.length > 1)) return null
  return existing(year, month, day, end)
}

function existing(year: number, month: number | undefined, day: number | undefined, end: End): string | null {
  const ofMonth = month ?? (end === 'from' ? 1 : 12)
  const date = new Date(Date.UTC(year, ofMonth - 1, 1))
  if (ofMonth < 1 || ofMonth > 12) return null
  const lastDay = new Date(Date.UTC(year, ofMonth, 0)).getUTCDate()
  const ofDay = day ?? (end === 'from' ? 1 : lastDay)
  if (ofDay < 1 || ofDay > lastDay) return null
  date.setUTCDate(ofDay)
  return date.toISOString().slice(0, 10)
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Beginnings of the months' names that tell them apart (*juin*, *juil*), without accents; none in Chinese, which counts them. */
function monthNames(lang: Lang): string[] {
  if (lang === 'zh-Hans') return []
  const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => {
    const part = format.formatToParts(new Date(Date.UTC(2020, month, 1))).find(({ type }) => type === 'month')
    return plain(part?.value ?? '').slice(0, lang === 'ru' ? 3 : lang === 'en' ? 3 : 4)
  })
}
