import type { i18n, TFunction } from 'i18next'
import { useContext, useSyncExternalStore } from 'react'
import { I18nContext } from 'react-i18next'
import { formatDate, formatNumber, type DateStyle } from './dates.ts'
import { isLang, type Lang } from './languages.ts'

/**
 * The words of the interface, with its dates and numbers, in the language in use. Not by `useTranslation`: its function
 * stays the same when the language changes, and compiled components would keep the words they have.
 */
export function useWords() {
  const { i18n } = useContext(I18nContext)
  const language = useSyncExternalStore(
    (changed) => {
      i18n.on('languageChanged', changed)
      return () => i18n.off('languageChanged', changed)
    },
    () => i18n.language,
    () => i18n.language,
  )
  const lang: Lang = isLang(language) ? language : 'fr'
  return {
    t: translator(i18n, lang),
    lang,
    i18n,
    date: (iso: string, style?: DateStyle): string => formatDate(iso, lang, style),
    number: (value: number): string => formatNumber(value, lang),
  }
}

const translators = new WeakMap<i18n, Map<Lang, TFunction>>()

/** One function a language. */
function translator(instance: i18n, lang: Lang): TFunction {
  const known = translators.get(instance) ?? new Map<Lang, TFunction>()
  translators.set(instance, known)
  const t = known.get(lang) ?? instance.getFixedT(lang)
  known.set(lang, t)
  return t
}
