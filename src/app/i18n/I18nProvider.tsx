import { createContext, useSyncExternalStore, type ReactNode } from 'react'
import type { I18n } from './createI18n.ts'
import { formatDate, formatNumber, formatSize, type DateStyle } from './dates.ts'
import type { Lang } from './languages.ts'
import type { Translate } from './words.ts'

/** The words of the interface, with its dates and numbers, in the language in use. */
export interface InUse {
  t: Translate
  lang: Lang
  i18n: I18n
  date: (iso: string, style?: DateStyle) => string
  number: (value: number) => string
  size: (bytes: number) => string
}

export const WordsContext = createContext<InUse | null>(null)

/**
 * Gives the words of `i18n` to every `useWords` below. Changes of language are listened to here alone: a long article has
 * thousands of places that say something.
 */
export function I18nProvider({ i18n, children }: { i18n: I18n; children: ReactNode }) {
  const t = useSyncExternalStore(
    i18n.subscribe,
    () => i18n.t,
    () => i18n.t,
  )
  const lang = useSyncExternalStore(
    i18n.subscribe,
    () => i18n.language,
    () => i18n.language,
  )
  const words: InUse = {
    t,
    lang,
    i18n,
    date: (iso, style) => formatDate(iso, lang, style),
    number: (value) => formatNumber(value, lang),
    size: (bytes) => formatSize(bytes, lang),
  }
  return <WordsContext value={words}>{children}</WordsContext>
}
