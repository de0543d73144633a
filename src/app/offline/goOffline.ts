import type { makeRouter } from '../router.tsx'
import { ownScript } from '../data/ownScript.ts'
import { WHOLE } from './wholeCache.ts'

/** A page is read before anything is fetched for later. */
const LATER_MS = 3000

/**
 * Lets what is read be read again without a network, and takes a new release up at the reader's next move, never under
 * his eyes: once a new worker is in charge, the next change of page loads the page anew.
 */
export async function goOffline(router: ReturnType<typeof makeRouter>): Promise<void> {
  const workers = navigator.serviceWorker
  const wasControlled = workers.controller !== null
  let outdated = false
  workers.addEventListener('controllerchange', () => {
    outdated = wasControlled
  })
  router.subscribe('onBeforeLoad', ({ pathChanged }) => {
    // Once the address has changed, which the router's history does a moment later.
    if (outdated && pathChanged && navigator.onLine) setTimeout(() => location.reload())
  })
  try {
    await workers.register(ownScript(`${import.meta.env.BASE_URL}sw.js`), { updateViaCache: 'none' })
    const { active } = await workers.ready
    // A corpus that is kept whole follows the releases, when all that is read at once is there.
    if (await caches.has(WHOLE))
      setTimeout(
        () => void import('./keeper.ts').then(({ refresh }) => refresh()).catch(() => undefined),
        LATER_MS,
      )
    if (wasControlled) return
    active?.postMessage(alreadyRead(), [])
    // Chosen before there was a worker to be told.
    active?.postMessage({ paper: Object.fromEntries(Object.entries(document.documentElement.dataset)) }, [])
  } catch {
    // No worker (a private window, a host that hides it): the site reads as well, with a network.
  }
}

/** What this page fetched before a worker could keep it. */
function alreadyRead(): string[] {
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name)
  return [
    location.href.replace(/#.*/s, ''),
    ...fetched.filter((url) => new URL(url).origin === location.origin),
  ]
}
