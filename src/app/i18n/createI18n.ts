import { createInstance, type i18n as Engine } from 'i18next'
import frenchReader from './fr/reader.json'
import frenchShell from './fr/shell.json'
import type { Lang } from './languages.ts'
import type { Key, Part, Translate } from './words.ts'

/** The interface's words, over an instance of i18next of its own. */
export interface I18n {
  /** The language in use. */
  readonly language: Lang
  /** The sentences of the language in use; another function after a change of language, so that memos forget. */
  readonly t: Translate
  /** Whether a key that comes from data has a sentence. */
  knows: (key: string) => key is Key
  /** Fetches the words of parts in the language in use; later changes of language bring the parts along. */
  load: (...parts: Part[]) => Promise<void>
  /** Changes the language once its words are there. */
  change: (lang: Lang) => Promise<void>
  /** Calls back after each change of language; returns what ends that. */
  subscribe: (changed: () => void) => () => void
}

/** What every page says: with the entry in French, one file each in other languages. */
const ALWAYS = ['shell', 'reader'] as const
const FRENCH = { ...frenchShell, ...frenchReader }
const NAMESPACE = 'translation'

const files = import.meta.glob<Record<string, string>>(
  ['./*/*.json', '!./fr/shell.json', '!./fr/reader.json'],
  { import: 'default' },
)

/** An instance of its own (a page made beforehand and a reader never share one), ready in `lang`. */
export async function createI18n(lang: Lang): Promise<I18n> {
  const engine = await engineIn(lang)
  const parts = new Set<Part>()
  const fetched = new Set(ALWAYS.map((part) => `./fr/${part}.json`))
  const translators = new Map<Lang, Translate>()
  let language = lang

  const fetchWords = async (each: Lang, part: (typeof ALWAYS)[number] | Part): Promise<void> => {
    const path = `./${each}/${part}.json`
    if (fetched.has(path)) return
    engine.addResourceBundle(each, NAMESPACE, await files[path]?.(), false, true)
    fetched.add(path)
  }
  const fetchAll = async (each: Lang, wanted: Iterable<Part>): Promise<void> => {
    await Promise.all([...ALWAYS, ...wanted].map((part) => fetchWords(each, part)))
  }

  await fetchAll(lang, [])
  return {
    get language() {
      return language
    },
    get t() {
      const t = translators.get(language) ?? translator(engine, language)
      translators.set(language, t)
      return t
    },
    knows: (key): key is Key => engine.exists(key),
    load: async (...wanted) => {
      for (const part of wanted) parts.add(part)
      await fetchAll(language, wanted)
    },
    change: async (next) => {
      await fetchAll(next, parts)
      language = next
      await engine.changeLanguage(next)
    },
    subscribe: (changed) => {
      engine.on('languageChanged', changed)
      return () => engine.off('languageChanged', changed)
    },
  }
}

/** i18next with French inside; other words are added as they come. React escapes, so that i18next need not. */
async function engineIn(lang: Lang): Promise<Engine> {
  const engine = createInstance()
  await engine.init({
    lng: lang,
    fallbackLng: 'fr',
    resources: { fr: { [NAMESPACE]: FRENCH } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  })
  return engine
}

/** The sentences of one language, for good; words of the corpus that fill a hole are never read as a sentence's parts. */
function translator(engine: Engine, lang: Lang): Translate {
  const t = engine.getFixedT(lang)
  return (key, values) => t(key, { ...values, nest: false })
}
