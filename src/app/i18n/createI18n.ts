import { words as french } from './fr/index.ts'
import type { Lang } from './languages.ts'
import { translator, type Key, type Table, type Translate } from './words.ts'

/**
 * The interface's words. Own and small on purpose: keys, plural forms by `Intl.PluralRules` and holes are all that the
 * sentences need, and a library of sixteen kilobytes would be a tenth of what a first page may weigh.
 */
export interface I18n {
  /** The language in use. */
  readonly language: Lang
  /** The sentences of the language in use; another function after a change of language, so that memos forget. */
  readonly t: Translate
  /** Whether a key that comes from data has a sentence. */
  knows: (key: string) => key is Key
  /** Fetches a part's words in the language in use; later changes of language bring the part along. */
  load: (part: Part) => Promise<void>
  /** Changes the language once its words are there. */
  change: (lang: Lang) => Promise<void>
  /** Calls back after each change of language; returns what ends that. */
  subscribe: (changed: () => void) => () => void
}

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

export type Part = keyof typeof PARTS

/** An instance of its own (a page made beforehand and a reader never share one), ready in `lang`. */
export async function createI18n(lang: Lang): Promise<I18n> {
  const tables = new Map<Lang, Map<string, string>>()
  const parts = new Set<Part>(['core'])
  const listeners = new Set<() => void>()
  const translators = new Map<Lang, Translate>()
  const fetched = new Set<string>()
  let language = lang

  const tableOf = (each: Lang): Map<string, string> => {
    const table = tables.get(each) ?? new Map<string, string>()
    tables.set(each, table)
    return table
  }
  const fetchPart = async (part: Part, each: Lang): Promise<void> => {
    if (fetched.has(`${part} ${each}`)) return
    const words: Record<string, string> = await PARTS[part][each]()
    for (const [key, sentence] of Object.entries(words)) tableOf(each).set(key, sentence)
    fetched.add(`${part} ${each}`)
  }
  const searched = (): Table[] => [tableOf(language), tableOf('fr')]

  await fetchPart('core', 'fr')
  await fetchPart('core', lang)
  return {
    get language() {
      return language
    },
    get t() {
      const t = translators.get(language) ?? translator(language, searched)
      translators.set(language, t)
      return t
    },
    knows: (key): key is Key => searched().some((table) => table.has(key)),
    load: async (part) => {
      parts.add(part)
      await fetchPart(part, language)
    },
    change: async (next) => {
      for (const part of parts) await fetchPart(part, next)
      language = next
      for (const changed of listeners) changed()
    },
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
