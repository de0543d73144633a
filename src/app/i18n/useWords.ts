import { useContext, useSyncExternalStore } from 'react'
import { formatDate, formatNumber, type DateStyle } from './dates.ts'
import { I18nContext } from './I18nProvider.tsx'

/** The words of the interface, with its dates and numbers, in the language in use. */
export function useWords() {
  const i18n = useContext(I18nContext)
  if (i18n === null) throw new Error('useWords needs an I18nProvider above')
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
  return {
    t,
    lang,
    i18n,
    date: (iso: string, style?: DateStyle): string => formatDate(iso, lang, style),
    number: (value: number): string => formatNumber(value, lang),
  }
}
