import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import type { ArticleData, MovedArticle } from '#format/site.ts'
import { LoadError } from './data/fetchJson.ts'
import { createSource } from './data/source.ts'
import { createI18n } from './i18n/createI18n.ts'
import { WordsContext } from './i18n/I18nProvider.tsx'
import type { Lang } from './i18n/languages.ts'
import { aroundOf, articlePage, NO_ARTICLE, type Around } from './prerender/articleDrawer.tsx'
import { wordsOf } from './prerender/wordsOf.ts'
import { makeRouter } from './router.tsx'

/** A page drawn beforehand: the content of `#root`, and whether the corpus has such a page. */
export interface Drawn {
  html: string
  found: boolean
}

/** Draws pages by their paths under the base, without a leading slash. */
export interface Renderer {
  /** Any page, by React. */
  page: (path: string) => Promise<Drawn>
  /**
   * An article's page (`a/…`) from its data: by itself, put between what stands around every article. The same letters as
   * `page` gives (docs/decisions/0018).
   */
  article: (path: string, data: ArticleData) => Promise<Drawn>
  /** How many articles were drawn so, and not by React. */
  byItself: () => number
}

const fileOf = (id: string): string => `data/articles/${id}.json`

/**
 * Draws pages from the published data, in French where nothing else is said: `read` gives what a data file holds, by its
 * path under the base (`data/site.json`), or null. What is drawn is letter for letter what the browser draws there first,
 * so that it can be taken over.
 */
export async function createRenderer(read: (path: string) => unknown, lang: Lang = 'fr'): Promise<Renderer> {
  /** The article that is drawn now: its file need not be read. */
  let atHand: { path: string; data: ArticleData | MovedArticle } | null = null
  const data = createSource((path) => {
    const found = atHand?.path === path ? atHand.data : read(path)
    return found === null ? Promise.reject(new LoadError(path, 404)) : Promise.resolve(found)
  })
  const words = wordsOf(await createI18n(lang))
  const whole = async (path: string): Promise<Drawn & { router: ReturnType<typeof makeRouter> }> => {
    const history = createMemoryHistory({ initialEntries: [import.meta.env.BASE_URL + path] })
    const router = makeRouter({ data, i18n: words.i18n }, history)
    await router.load()
    const failed = router.state.matches.find(({ status }) => status === 'error')
    if (failed)
      throw failed.error instanceof Error ? failed.error : new Error(`/${path}: ${String(failed.error)}`)
    const found = router.state.matches.every(({ status }) => status !== 'notFound')
    const html = renderToString(
      <WordsContext value={words}>
        <RouterProvider router={router} />
      </WordsContext>,
    )
    return { html, found, router }
  }
  const page = async (path: string): Promise<Drawn> => {
    const { html, found } = await whole(path)
    return { html, found }
  }
  let around: Around | null | undefined
  let byItself = 0
  return {
    page,
    byItself: () => byItself,
    article: async (path, article) => {
      if (around === undefined) {
        atHand = { path: fileOf(NO_ARTICLE), data: article }
        const { html, router } = await whole(`a/${NO_ARTICLE}`)
        around = aroundOf(router, words, article, html)
      }
      const html = around && articlePage(around, words, article)
      if (html !== null) {
        byItself++
        return { html, found: true }
      }
      atHand = { path: fileOf(path.slice('a/'.length)), data: article }
      return page(path)
    },
  }
}
