import type { OfflineIndex, OfflinePart } from '#format/offline.ts'
import { APART, HASH, STATE, WHOLE, type Report } from '#app/offline/wholeCache.ts'

/**
 * Keeps the whole corpus on the device: fetches what is not there yet or has changed, and lets go of what the site no
 * longer has. Interrupted at any moment, it goes on where it was. The one message it takes is the site's root.
 */

/** Files fetched at once: as many as a browser asks of one host. */
const AT_ONCE = 6
/** How often it says how far it is. */
const PAUSE_MS = 100

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
const say = (report: Report): void => postMessage(report)

addEventListener('message', ({ data }: MessageEvent<string>) => {
  keepWhole(data).catch((error: unknown) =>
    say({
      failed: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'room' : 'network',
    }),
  )
})

async function keepWhole(root: string): Promise<void> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build writes these files from the same types
  const index = (await (await fetched(`${root}data/offline/index.json`)).json()) as OfflineIndex
  const cache = await caches.open(WHOLE)
  const files: OfflinePart = []
  const wanted = new Set([new URL(STATE, root).href])
  for (const [number, hash] of index.parts.entries()) {
    const address = `${root}data/offline/${number}.json?v=${hash}`
    await keep(cache, address, hash)
    wanted.add(address)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    files.push(...((await (await cache.match(address))?.json()) as OfflinePart))
  }
  await keepAll(cache, root, files)
  for (const [address] of files) wanted.add(root + address)
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url)
  const kept = { version: index.version, files: index.files, bytes: index.bytes }
  await cache.put(new URL(STATE, root).href, new Response(JSON.stringify(kept)))
  say({ kept })
}

/** All files in their order, some at a time: those that lead to others are the last of the list. */
async function keepAll(cache: Cache, root: string, files: OfflinePart): Promise<void> {
  const queue = files.values()
  let done = 0
  let said = 0
  const work = async (): Promise<void> => {
    for (const [address, hash] of queue) {
      await keep(cache, root + address, hash)
      done += 1
      if (performance.now() - said < PAUSE_MS) continue
      said = performance.now()
      say({ done, of: files.length })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

/** One file, unless it is there; under another version's address it need not be fetched again either. */
async function keep(cache: Cache, url: string, hash: string): Promise<void> {
  const there = await cache.match(url)
  if (there?.headers.get(HASH) === hash) return
  const same = there ?? (await cache.match(url, { ignoreSearch: true }))
  const response = same?.headers.get(HASH) === hash ? same : await fetched(url)
  const type = response.headers.get('Content-Type') ?? 'application/octet-stream'
  await cache.put(url, new Response(response.body, { headers: { 'Content-Type': type, [HASH]: hash } }))
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache', headers: { [APART]: '1' } })
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return response
}
