import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { words as french } from './fr/index.ts'
import type { Lang } from './languages.ts'

/** Words that come with the entry (French) or as one file a language; `about` only with the pages that need it. */
const PARTS = {
  core: {
    fr: () => Promise.resolve(french),
    en: async () => (await import('./en/index.ts')).words,
    'zh-Hans': async () => (await import('./zh-Hans/index.ts')).words,
    ru: async () => (await import('./ru/index.ts')).words,
  },
  about: {
    fr: async () => (await import('./fr/about.json')).default,
    en: async () => (await import('./en/about.json')).default,
    'zh-Hans': async () => (await import('./zh-Hans/about.json')).default,
    ru: async () => (await import('./ru/about.json')).default,
  },
} satisfies Record<string, Record<Lang, () => Promise<object>>>

type Part = keyof typeof PARTS

/** An instance of its own (a page made beforehand and a reader never share one), ready in `lang`. */
export async function createI18n(lang: Lang): Promise<i18n> {
  const instance = createInstance()
  instance.use(initReactI18next)
  await instance.init({
    lng: lang,
    fallbackLng: 'fr',
    resources: { fr: { translation: french } },
    partialBundledLanguages: true,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await loadPart(instance, 'core', lang)
  return instance
}

const wanted = new WeakMap<i18n, Set<Part>>()

/** Fetches the words of a part in the language in use; later changes of language bring the part along. */
export async function loadPart(instance: i18n, part: Part, lang = instance.language): Promise<void> {
  const parts = wanted.get(instance) ?? new Set(['core'])
  wanted.set(instance, parts.add(part))
  instance.addResourceBundle(lang, 'translation', await PARTS[part][lang as Lang](), true, true)
}

/** Changes the interface's language once its words are there. */
export async function setLanguage(instance: i18n, lang: Lang): Promise<void> {
  for (const part of wanted.get(instance) ?? []) await loadPart(instance, part, lang)
  await instance.changeLanguage(lang)
}
