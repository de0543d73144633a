import { createContext, type ReactNode } from 'react'
import type { I18n } from './createI18n.ts'

export const I18nContext = createContext<I18n | null>(null)

/** Gives the words of `i18n` to every `useWords` below. */
export function I18nProvider({ i18n, children }: { i18n: I18n; children: ReactNode }) {
  return <I18nContext value={i18n}>{children}</I18nContext>
}
