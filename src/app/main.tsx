import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { fetchJson } from './data/fetchJson.ts'
import { createSource } from './data/source.ts'
import { followHead } from './head/followHead.ts'
import { createI18n } from './i18n/createI18n.ts'
import { formatDate, formatNumber } from './i18n/dates.ts'
import { chooseLanguage } from './i18n/languages.ts'
import { goOffline } from './offline/goOffline.ts'
import { makeRouter } from './router.tsx'
import { readStored } from './ui/stored.ts'

/** Lets the browser do what waits: paint, answer a finger. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done))

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const lang = chooseLanguage([readStored('dixit.lang'), ...navigator.languages])
document.documentElement.lang = lang
await pause()
const i18n = await createI18n(lang)
await pause()
// The first number and the first date make the browser read the language's tables.
formatNumber(0, lang)
await pause()
formatDate('2020-01-01', lang)
await pause()
const router = makeRouter({ data: createSource(fetchJson), i18n })

// A page made beforehand is taken over only where it is, letter for letter, what would be drawn now.
const hydrating =
  root.dataset['prerendered'] === pathOf(location.pathname) && location.search === '' && lang === 'fr'
if (hydrating) router.ssr = { manifest: undefined }
await pause()
await router.load()
await pause()

const app = <App router={router} i18n={i18n} />
// A transition is drawn in slices of some milliseconds, whatever the length of the article.
startTransition(() => {
  if (hydrating) hydrateRoot(root, app)
  else createRoot(root).render(app)
})
followHead(router)
// After all that is read at once has been fetched.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  if (document.readyState === 'complete') void goOffline(router)
  else addEventListener('load', () => void goOffline(router), { once: true })
}

/** Resolves when the page answers: React takes parts of a page over one after another, and the heading stands in the last. */
export const taken = new Promise<void>((resolve) => {
  const look = (): void => {
    const heading = document.querySelector('main h1') ?? document.querySelector('main')
    const isTaken = heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactFiber'))
    // Effects, where keys are listened for, run after the next frame.
    requestAnimationFrame(isTaken ? () => setTimeout(resolve) : look)
  }
  look()
})

/** The path without the slash that some hosts add at the end. */
function pathOf(pathname: string): string {
  return pathname.length > 1 && pathname.endsWith('/') ? pathname.slice(0, -1) : pathname
}
