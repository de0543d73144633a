import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber, type DateStyle } from './dates.ts'
import { isLang, type Lang } from './languages.ts'

/** The words of the interface, with its dates and numbers, in the language in use. */
export function useWords() {
  const { t, i18n } = useTranslation()
  const lang: Lang = isLang(i18n.language) ? i18n.language : 'fr'
  return {
    t,
    lang,
    i18n,
    date: (iso: string, style?: DateStyle): string => formatDate(iso, lang, style),
    number: (value: number): string => formatNumber(value, lang),
  }
}
