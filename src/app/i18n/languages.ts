/** The interface's languages, in the order of the head; French is the reference. */
export const LANGUAGES = ['fr', 'en', 'zh-Hans', 'ru'] as const
export type Lang = (typeof LANGUAGES)[number]

/** How a language is named in the head and, in full, to whom it speaks. */
export const LANGUAGE_NAMES: Record<Lang, { short: string; full: string }> = {
  fr: { short: 'FR', full: 'Français' },
  en: { short: 'EN', full: 'English' },
  'zh-Hans': { short: '中文', full: '中文（简体）' },
  ru: { short: 'РУ', full: 'Русский' },
}

export function isLang(value: string | null | undefined): value is Lang {
  return LANGUAGES.some((lang) => lang === value)
}

/** The first of the reader's wishes (stored choice, then the browser's languages) that Dixit speaks; else French. */
export function chooseLanguage(wishes: readonly (string | null)[]): Lang {
  for (const wish of wishes) {
    if (isLang(wish)) return wish
    const primary = wish?.toLowerCase().split('-', 1)[0]
    if (primary === 'zh') return 'zh-Hans'
    if (isLang(primary)) return primary
  }
  return 'fr'
}
