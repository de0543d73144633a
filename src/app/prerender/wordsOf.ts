import type { I18n } from '#app/i18n/createI18n.ts'
import { formatDate, formatNumber, formatSize, type DateStyle } from '#app/i18n/dates.ts'
import type { InUse } from '#app/i18n/I18nProvider.tsx'
import type { Part } from '#app/i18n/words.ts'
import { sentences } from './sentences.ts'

/** So many dates or numbers are remembered. */
const KEPT = 10_000

/**
 * The words of the interface for pages that are made one after the other: what `useWords` gives in the browser, but that
 * no sentence, date or number is made twice.
 */
export function wordsOf(i18n: I18n): InUse {
  const lang = i18n.language
  const { t, forget } = sentences(i18n.t)
  const dates = new Map<DateStyle, (iso: string) => string>()
  const datesIn = (style: DateStyle): ((iso: string) => string) => {
    const known = dates.get(style) ?? remembering((iso: string) => formatDate(iso, lang, style))
    dates.set(style, known)
    return known
  }
  const numbers = remembering((value: number) => formatNumber(value, lang))
  const loaded = new Set<Part>()
  const load: I18n['load'] = async (...parts) => {
    await i18n.load(...parts)
    // Words may have come that a sentence lacked.
    if (parts.some((part) => !loaded.has(part))) forget()
    for (const part of parts) loaded.add(part)
  }
  return {
    t,
    lang,
    i18n: { ...i18n, language: lang, t, load },
    date: (iso, style = 'day') => datesIn(style)(iso),
    number: numbers,
    size: (bytes) => formatSize(bytes, lang),
  }
}

function remembering<K>(make: (asked: K) => string): (asked: K) => string {
  const made = new Map<K, string>()
  return (asked) => {
    const known = made.get(asked)
    if (known !== undefined) return known
    const text = make(asked)
    if (made.size >= KEPT) made.clear()
    made.set(asked, text)
    return text
  }
}
