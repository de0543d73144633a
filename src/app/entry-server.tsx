import { createMemoryHistory } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { App } from './App.tsx'
import { LoadError } from './data/fetchJson.ts'
import { createSource } from './data/source.ts'
import { createI18n, type I18n } from './i18n/createI18n.ts'
import type { Translate } from './i18n/words.ts'
import { makeRouter } from './router.tsx'

/** A page drawn beforehand: the content of `#root`, and whether the corpus has such a page. */
export interface Drawn {
  html: string
  found: boolean
}

/**
 * Draws pages in French from the published data: `read` gives what a data file holds, by its path under the base
 * (`data/site.json`), or null. What comes back takes a path under the base (`a/…`, without a leading slash) and is
 * letter for letter what the browser draws there first, so that it can be taken over.
 */
export async function createRenderer(
  read: (path: string) => unknown,
): Promise<(path: string) => Promise<Drawn>> {
  const data = createSource((path) => {
    const found = read(path)
    return found === null ? Promise.reject(new LoadError(path, 404)) : Promise.resolve(found)
  })
  const i18n = remembering(await createI18n('fr'))
  return async (path) => {
    const history = createMemoryHistory({ initialEntries: [import.meta.env.BASE_URL + path] })
    const router = makeRouter({ data, i18n }, history)
    await router.load()
    const failed = router.state.matches.find(({ status }) => status === 'error')
    if (failed)
      throw failed.error instanceof Error ? failed.error : new Error(`/${path}: ${String(failed.error)}`)
    const found = router.state.matches.every(({ status }) => status !== 'notFound')
    return { html: renderToString(<App router={router} i18n={i18n} />), found }
  }
}

/** So many sentences are remembered: those of one kind of page. */
const SENTENCES = 5000

/** The same words; a sentence that was made before is not made again, which is a fifth of the work of a page. */
function remembering(i18n: I18n): I18n {
  const made = new Map<string, string>()
  const { t } = i18n
  const remembered: Translate = (key, values) => {
    const asked = values === undefined ? key : `${key} ${JSON.stringify(values)}`
    const known = made.get(asked)
    if (known !== undefined) return known
    const sentence = t(key, values)
    if (made.size >= SENTENCES) made.clear()
    made.set(asked, sentence)
    return sentence
  }
  return {
    ...i18n,
    language: 'fr',
    t: remembered,
    load: async (...parts) => {
      await i18n.load(...parts)
      // Words may have come that a sentence lacked.
      made.clear()
    },
  }
}
