import { RouterContextProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ArticleData } from '#format/site.ts'
import { ArticlePage } from '#app/features/reader/ArticlePage.tsx'
import type { InUse } from '#app/i18n/I18nProvider.tsx'
import { WordsContext } from '#app/i18n/I18nProvider.tsx'
import type { makeRouter } from '#app/router.tsx'
import { markupOf, Unsupported } from './markupOf.ts'

type Router = ReturnType<typeof makeRouter>

/** An id that no article has: each begins with a day or *sans-date*. No link on a page leads to its address. */
export const NO_ARTICLE = '-'

/** What stands before and behind an article on its page. */
export interface Around {
  router: Router
  before: string
  behind: string
}

/** An article's page without the head and the foot, as the route draws it. */
const articleIn = (router: Router, words: InUse, data: ArticleData): ReactNode => (
  <RouterContextProvider router={router}>
    <WordsContext value={words}>
      <ArticlePage data={data} open={null} why={null} movedFrom={null} />
    </WordsContext>
  </RouterContextProvider>
)

/**
 * What stands around an article, from the whole page of one as React draws it at the address of `NO_ARTICLE`: nothing
 * there depends on the article. Null where the article is not found in it.
 */
export function aroundOf(router: Router, words: InUse, data: ArticleData, page: string): Around | null {
  const article = drawn(router, words, data)
  if (article === null) return null
  const [before, behind, ...more] = page.split(article)
  return before === undefined || behind === undefined || more.length > 0 ? null : { router, before, behind }
}

/** The content of `#root` of an article's page; null where React must draw it. */
export function articlePage(
  { router, before, behind }: Around,
  words: InUse,
  data: ArticleData,
): string | null {
  const article = drawn(router, words, data)
  return article === null ? null : before + article + behind
}

function drawn(router: Router, words: InUse, data: ArticleData): string | null {
  try {
    return markupOf(articleIn(router, words, data))
  } catch (error) {
    if (error instanceof Unsupported) return null
    throw error
  }
}
