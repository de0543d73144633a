import type { makeRouter } from '../router.tsx'
import { rootOf } from '../ui/siteRoot.ts'

/** Tags that speak of the page the document was loaded for, and would lie about the next one. */
const OF_ONE_PAGE = [
  'link[rel=canonical]',
  'link[rel=alternate]',
  'meta[name=description]',
  'meta[name="z:itemType"]',
  'meta[name^="citation_"]',
  'meta[name^="twitter:"]',
  'meta[property]',
  'script[type="application/ld+json"]',
].join()

/**
 * Keeps the document's head true while the reader moves about without loading pages: the canonical address and what
 * reference managers read. Zotero is told, as it asks to be: https://www.zotero.org/support/dev/exposing_metadata
 */
export function followHead(router: ReturnType<typeof makeRouter>): void {
  let shown = location.pathname
  router.subscribe('onResolved', () => {
    if (location.pathname === shown) return
    shown = location.pathname
    void rewrite(router).then(() =>
      document.dispatchEvent(new Event('ZoteroItemUpdated', { bubbles: true, cancelable: true })),
    )
  })
}

async function rewrite(router: ReturnType<typeof makeRouter>): Promise<void> {
  const { settings } = await router.options.context.data.site()
  const path = location.pathname.slice(import.meta.env.BASE_URL.length)
  const url = settings.url === null ? null : rootOf(settings.url) + path
  const data = router.state.matches.at(-1)?.loaderData
  const reading = data && 'reading' in data ? data.reading : null
  const tags = reading ? (await import('./readingTags.ts')).readingTags(reading, url) : []
  // The reader may have gone on while the words were fetched.
  if (location.pathname.slice(import.meta.env.BASE_URL.length) !== path) return
  for (const old of document.head.querySelectorAll(OF_ONE_PAGE)) old.remove()
  for (const [name, content] of tags) document.head.append(element('meta', { name, content }))
  if (url !== null) document.head.append(element('link', { rel: 'canonical', href: url }))
}

function element(tag: 'meta' | 'link', attributes: Record<string, string>): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  return made
}
