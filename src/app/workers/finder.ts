import { LoadError } from '#app/data/fetchJson.ts'
import { ownScript } from '#app/data/ownScript.ts'
// oxlint-disable-next-line import/default -- Vite makes the address of a worker out of this import
import workerUrl from './search.worker.ts?worker&url'
import type { Opening, Reply, RequestName, Requests } from './protocol.ts'

/** Asks the search worker; it is started with the first question. */
export interface Finder {
  ask: <N extends RequestName>(name: N, ask: Requests[N]['ask']) => Promise<Requests[N]['answer']>
}

const finders = new Map<string, Finder>()

/** The finder over one version of the data; the same one each time. */
export function finderOf(version: string): Finder {
  const known = finders.get(version)
  if (known) return known
  const finder = startFinder({ base: new URL(import.meta.env.BASE_URL, location.href).href, version })
  finders.set(version, finder)
  return finder
}

function startFinder(opening: Opening): Finder {
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>()
  let worker: Worker | null = null
  let last = 0
  const start = (): Worker => {
    const started = new Worker(ownScript(workerUrl), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const asked = waiting.get(data.id)
      waiting.delete(data.id)
      if ('error' in data) asked?.reject(new LoadError(data.error, Math.max(data.status, 0)))
      else asked?.resolve(data.answer)
    })
    started.addEventListener('error', () => {
      for (const { reject } of waiting.values()) reject(new LoadError('worker', 0))
      waiting.clear()
      worker = null
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    started.postMessage(opening)
    return started
  }
  return {
    ask: (name, ask) =>
      new Promise((resolve, reject) => {
        worker ??= start()
        const id = ++last
        // The worker answers each name with its own kind of answer (answers.ts).
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- and nobody else can post to this worker
        waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject })
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
        worker.postMessage({ id, name, ask })
      }),
  }
}
