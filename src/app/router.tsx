import { createRouter, type RouterHistory } from '@tanstack/react-router'
import type { I18n } from './i18n/createI18n.ts'
import type { Source } from './data/source.ts'
import { routeTree } from './routeTree.gen.ts'
import { parseSearch, stringifySearch } from './searchParams.ts'
import { Failed } from './ui/Failed.tsx'
import { Loading } from './ui/Loading.tsx'
import { NotFound } from './ui/NotFound.tsx'

/** What every route's loader may use. */
export interface AppContext {
  data: Source
  i18n: I18n
}

/** A page that takes longer than this says that it is on its way. */
const PENDING_MS = 300

/** The router of one page or one reader; `history` is given when pages are made beforehand. */
export function makeRouter(context: AppContext, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context,
    ...(history ? { history } : {}),
    basepath: import.meta.env.BASE_URL,
    parseSearch,
    stringifySearch,
    // In a page made beforehand, restoration would be an inline script, which the content security policy refuses.
    scrollRestoration: !import.meta.env.SSR,
    defaultPreload: 'intent',
    defaultPendingMs: PENDING_MS,
    defaultPendingMinMs: 0,
    defaultPendingComponent: Loading,
    defaultErrorComponent: Failed,
    defaultNotFoundComponent: NotFound,
    caseSensitive: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
