import { RouterContextProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ArticleData, SpeakerData } from '#format/site.ts'
import { ArticlePage } from '#app/features/reader/ArticlePage.tsx'
import { SpeakerPage } from '#app/features/speakers/SpeakerPage.tsx'
import type { InUse } from '#app/i18n/I18nProvider.tsx'
import { WordsContext } from '#app/i18n/I18nProvider.tsx'
import type { makeRouter } from '#app/router.tsx'
import { markupOf, Unsupported } from './markupOf.ts'

type Router = ReturnType<typeof makeRouter>

/** An id that no article has: each begins with a day or *sans-date*. No link on a page leads to its address. */
export const NO_ARTICLE = '-'

/** What stands before and behind the part of a page that its route draws: head and foot. */
export interface Around {
  before: string
  behind: string
}

/** What the route of an article draws, as it is read first; null where React must draw it. */
export const articlePart = (router: Router, words: InUse, data: ArticleData): string | null =>
  partOf(router, words, <ArticlePage data={data} open={null} why={null} movedFrom={null} />)

/** What the route of a speaker draws, as it is read first; null where React must draw it. */
export const speakerPart = (router: Router, words: InUse, data: SpeakerData): string | null =>
  partOf(router, words, <SpeakerPage data={data} other={null} />)

/** What stands around a part, from the whole page as React draws it. Null where the part is not found in it. */
export function aroundOf(part: string | null, page: string): Around | null {
  if (part === null) return null
  const [before, behind, ...more] = page.split(part)
  return before === undefined || behind === undefined || more.length > 0 ? null : { before, behind }
}

function partOf(router: Router, words: InUse, part: ReactNode): string | null {
  try {
    return markupOf(
      <RouterContextProvider router={router}>
        <WordsContext value={words}>{part}</WordsContext>
      </RouterContextProvider>,
    )
  } catch (error) {
    if (error instanceof Unsupported) return null
    throw error
  }
}
