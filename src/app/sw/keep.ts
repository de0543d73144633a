/** Two caches: what a release consists of, and what was read. */
export const RELEASE = 'dixit-release'
export const READ = 'dixit-read'

/** Where the reader's paper is kept: the worker cannot read the page's storage. */
const PAPER = 'dixit-paper'

/** How many pages and data files are kept; the longest unread go first. */
const MOST = 600

/** Where the list of the assets of this and the last release is kept. */
const LIST = 'dixit-assets-list'

/** Keeps what was just read; a `Response` can be read once, so this takes a copy. */
export async function keep(request: Request | string, response: Response): Promise<void> {
  if (!response.ok || response.redirected || response.type !== 'basic') return
  const cache = await caches.open(READ)
  // Put again, an entry becomes the last of the list.
  await cache.delete(request)
  await cache.put(request, response)
}

/** Lets the longest unread go. */
export async function prune(most = MOST): Promise<void> {
  const cache = await caches.open(READ)
  const kept = await cache.keys()
  for (const request of kept.slice(0, Math.max(0, kept.length - most))) await cache.delete(request)
}

/**
 * Drops assets that neither this release nor the one before knows: a page that is open since before the update may
 * still ask for a part of its own release. While pages are open (`open`), nothing is dropped, since they may be older
 * than that.
 */
export async function forgetOldAssets(assets: readonly string[], open: boolean): Promise<void> {
  const cache = await caches.open(RELEASE)
  const stored: unknown = await cache.match(LIST).then((response) => response?.json())
  const before = Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : []
  const same = before.length === assets.length && before.every((each) => assets.includes(each))
  if (same) return
  const known = new Set([...assets, ...before].map((path) => new URL(path, self.location.href).href))
  for (const request of open ? [] : await cache.keys()) {
    if (request.url.includes('/assets/') && !known.has(request.url)) await cache.delete(request)
  }
  await cache.put(LIST, new Response(JSON.stringify(open ? [...new Set([...before, ...assets])] : assets)))
}

/** Keeps what the reader chose in the settings, for the pages to come. */
export async function keepPaper(display: Readonly<Record<string, string>>): Promise<void> {
  const cache = await caches.open(RELEASE)
  await cache.put(PAPER, new Response(JSON.stringify(display)))
}

/** What the reader chose, as attributes: only short words, since they go into markup. */
export async function keptPaper(): Promise<string> {
  const kept: unknown = await (await (await caches.open(RELEASE)).match(PAPER))?.json()
  if (typeof kept !== 'object' || kept === null) return ''
  return Object.entries(kept)
    .filter(([name, value]) => WORD.test(name) && typeof value === 'string' && WORD.test(value))
    .map(([name, value]) => ` data-${name}="${String(value)}"`)
    .join('')
}

const WORD = /^[a-z0-9]{1,12}$/
