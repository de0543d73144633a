import { WHOLE } from '../offline/wholeCache.ts'
import { keep, prune, READ, RELEASE } from './keep.ts'

/** A network that has said nothing for so long is as good as none, if there is something to show. */
const PATIENCE_MS = 4000

/** From the device if it is there; hashed names never change what they hold. */
export async function deviceFirst(request: Request, cacheName: string): Promise<Response> {
  const cache = await caches.open(cacheName)
  const kept = (await cache.match(request, { ignoreVary: true })) ?? (await whole(request))
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await cache.put(request, response.clone())
  return response
}

/** From the network, and kept; what was read before when the network is away or silent. */
export async function networkFirst(request: Request): Promise<Response> {
  const kept = (await whole(request)) ?? (await caches.match(request, { ignoreVary: true }))
  const response = fetch(request).then(async (fresh) => {
    await keep(request, fresh.clone())
    return fresh
  })
  if (!kept) return response
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS))
  return Promise.race([response, late]).catch(() => kept)
}

/** Of a corpus that is kept whole, whose files fit together; undefined where none is. */
const whole = (request: Request): Promise<Response | undefined> =>
  caches.match(request, { cacheName: WHOLE, ignoreVary: true })

/** A page: from the network; else as it was read, with or without a slash at its end; else the shell, which draws it. */
export async function page(request: Request, shell: string): Promise<Response> {
  try {
    const response = await networkFirst(request)
    void prune()
    return response
  } catch {
    const { origin, pathname } = new URL(request.url)
    const other = pathname.endsWith('/') ? pathname.slice(0, -1) : `${pathname}/`
    const read = await caches.open(READ)
    const kept =
      (await read.match(origin + pathname, { ignoreVary: true })) ??
      (await read.match(origin + other, { ignoreVary: true })) ??
      (await (await caches.open(RELEASE)).match(shell))
    return kept ?? Response.error()
  }
}
