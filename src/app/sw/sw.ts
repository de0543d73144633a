/// <reference lib="webworker" />
/**
 * The service worker: what was read can be read again without a network. It never reloads a page and never answers from
 * the device what the network can answer, but for files that cannot change. To be rid of it, see docs/publishing.md.
 */
import { deviceFirst, networkFirst, page } from './answer.ts'
import { APART } from '../offline/wholeCache.ts'
import { forgetOldAssets, keep, keepPaper, READ, RELEASE } from './keep.ts'
import { onPaper } from './paper.ts'
import { release } from './release.ts'

declare const self: ServiceWorkerGlobalScope

const SHELL = '404.html'
const scope = new URL(self.registration.scope)

self.addEventListener('install', (event) => {
  event.waitUntil(install())
  // Safe at once: pages of the release before keep their assets, and the next navigation gets the new ones.
  void self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  event.waitUntil(tidy().then(() => self.clients.claim()))
})

/**
 * A page says what it had already fetched when the worker came, which must be readable again, too; and on what paper its
 * reader wants the next one.
 */
self.addEventListener('message', (event) => {
  const message: unknown = event.data
  if (Array.isArray(message)) event.waitUntil(keepAll(message.filter((url) => typeof url === 'string')))
  else if (typeof message === 'object' && message !== null && 'paper' in message && isPlain(message.paper))
    event.waitUntil(keepPaper(message.paper))
})

const isPlain = (paper: unknown): paper is Record<string, string> =>
  typeof paper === 'object' && paper !== null

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname))
    return
  // Asked for by what keeps the whole corpus, in a place of its own.
  if (request.headers.has(APART)) return
  const path = url.pathname.slice(scope.pathname.length)
  if (request.mode === 'navigate') event.respondWith(page(request, SHELL).then(onPaper))
  else if (path.startsWith('assets/')) event.respondWith(deviceFirst(request, RELEASE))
  else if (url.searchParams.has('v')) event.respondWith(deviceFirst(request, READ))
  // Fetched anew with every release: see `install`.
  else if (release.shell.includes(path)) event.respondWith(deviceFirst(request, RELEASE))
  else if (path.startsWith('data/')) event.respondWith(networkFirst(request))
})

/** Pages that are open keep what they may still ask for, of whatever release they are. */
async function tidy(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  await forgetOldAssets(release.assets, open.length > 0)
}

async function install(): Promise<void> {
  const cache = await caches.open(RELEASE)
  const missing: string[] = []
  for (const asset of release.assets) if (!(await cache.match(asset))) missing.push(asset)
  await cache.addAll(missing)
  await cache.addAll(release.shell.map((path) => new Request(path, { cache: 'reload' })))
}

async function keepAll(urls: readonly string[]): Promise<void> {
  const read = await caches.open(READ)
  for (const url of urls) {
    const { origin, pathname } = new URL(url, scope)
    if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) continue
    const isAsset = pathname.slice(scope.pathname.length).startsWith('assets/')
    const cache = isAsset ? await caches.open(RELEASE) : read
    if (await cache.match(url)) continue
    const response = await fetch(url).catch(() => null)
    if (response && isAsset && response.ok) await cache.put(url, response)
    else if (response) await keep(url, response)
  }
}
