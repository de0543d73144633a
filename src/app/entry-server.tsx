import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import type { ArticleData, MovedArticle } from '#format/site.ts'
import { LoadError } from './data/fetchJson.ts'
import { createSource } from './data/source.ts'
import { createI18n } from './i18n/createI18n.ts'
import { WordsContext } from './i18n/I18nProvider.tsx'
import type { Lang } from './i18n/languages.ts'
import { aroundOf, articlePart, NO_ARTICLE, speakerPart, type Around } from './prerender/pageParts.tsx'
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
   * An article's page (`a/…`) from its data, and a speaker's (`speakers/…`): only what they have of their own is drawn,
   * and put between what stands around it on all of them. The same letters as `page` gives (docs/decisions/0018).
   */
  article: (path: string, data: ArticleData) => Promise<Drawn>
  speaker: (path: string) => Promise<Drawn>
  /** How many pages were drawn so, and not by React. */
  inParts: () => number
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
  const loaded = async (path: string): Promise<{ router: ReturnType<typeof makeRouter>; found: boolean }> => {
    const history = createMemoryHistory({ initialEntries: [import.meta.env.BASE_URL + path] })
    const router = makeRouter({ data, i18n: words.i18n }, history)
    await router.load()
    const failed = router.state.matches.find(({ status }) => status === 'error')
    if (failed)
      throw failed.error instanceof Error ? failed.error : new Error(`/${path}: ${String(failed.error)}`)
    return { router, found: router.state.matches.every(({ status }) => status !== 'notFound') }
  }
  const whole = (router: ReturnType<typeof makeRouter>): string =>
    renderToString(
      <WordsContext value={words}>
        <RouterProvider router={router} />
      </WordsContext>,
    )
  let inParts = 0
  const joined = (part: string, { before, behind }: Around): Drawn => {
    inParts++
    return { html: before + part + behind, found: true }
  }
  const page = async (path: string): Promise<Drawn> => {
    const { router, found } = await loaded(path)
    return { html: whole(router), found }
  }
  /** Null where React must draw all of them; undefined before the first. */
  let ofArticles: { around: Around | null; router: ReturnType<typeof makeRouter> } | undefined
  let ofSpeakers: Around | null | undefined
  return {
    page,
    inParts: () => inParts,
    article: async (path, article) => {
      if (ofArticles === undefined) {
        atHand = { path: fileOf(NO_ARTICLE), data: article }
        const { router } = await loaded(`a/${NO_ARTICLE}`)
        ofArticles = { around: aroundOf(articlePart(router, words, article), whole(router)), router }
      }
      const { around, router } = ofArticles
      const part = around && articlePart(router, words, article)
      if (around && part !== null) return joined(part, around)
      atHand = { path: fileOf(path.slice('a/'.length)), data: article }
      return page(path)
    },
    speaker: async (path) => {
      const { router, found } = await loaded(path)
      const speaker = found ? await data.speaker(decodeURIComponent(path.slice('speakers/'.length))) : null
      const part = speaker && ofSpeakers !== null ? speakerPart(router, words, speaker) : null
      if (part !== null && ofSpeakers) return joined(part, ofSpeakers)
      const html = whole(router)
      if (speaker) ofSpeakers = aroundOf(part, html)
      return { html, found }
    },
  }
}
