import type { OfflineIndex } from '#format/offline.ts'
import { ownScript } from '../data/ownScript.ts'
// oxlint-disable-next-line import/default -- Vite makes the address of a worker out of this import
import workerUrl from '../workers/whole.worker.ts?worker&url'
import { APART, STATE, WHOLE, type Kept, type Report } from './wholeCache.ts'

/** How far the whole corpus is on this device. */
export type Whole =
  | { phase: 'unknown' }
  | { phase: 'never' }
  | { phase: 'none' | 'kept' | 'network' | 'room'; files: number; bytes: number; free?: number }
  | { phase: 'keeping'; done: number; of: number }

const root = (): string => new URL(import.meta.env.BASE_URL, location.href).href

let whole: Whole = { phase: 'unknown' }
let worker: Worker | null = null
const listeners = new Set<() => void>()

function change(next: Whole): void {
  whole = next
  for (const changed of listeners) changed()
}

/** For `useSyncExternalStore`. */
export const keeper = {
  subscribe: (changed: () => void): (() => void) => {
    listeners.add(changed)
    return () => void listeners.delete(changed)
  },
  now: (): Whole => whole,
}

/** Finds out what is kept, and what there would be to keep. Without a list or a cache there is nothing to offer. */
export async function look(): Promise<void> {
  if (worker) return
  try {
    const kept = await keptNow()
    change(kept ? { phase: 'kept', ...kept } : { phase: 'none', ...(await listed()) })
  } catch {
    change({ phase: 'never' })
  }
}

/** Keeps everything, or goes on with it; says so when there is no room. */
export async function keepCorpus(): Promise<void> {
  if (worker) return
  const { files, bytes } = await listed().catch(() => ({ files: 0, bytes: 0 }))
  if (files === 0) {
    change({ phase: 'network', files, bytes })
    return
  }
  const { quota, usage = 0 } = await navigator.storage.estimate()
  if (quota !== undefined && quota - usage < bytes) {
    change({ phase: 'room', files, bytes, free: quota - usage })
    return
  }
  // Asked of the browser, which may say no: then it may let go of everything when the device is full.
  await navigator.storage.persist().catch(() => false)
  change({ phase: 'keeping', done: 0, of: files })
  run(files, bytes)
}

/** Stops; what is there stays, for the next time. */
export function interrupt(): void {
  worker?.terminate()
  worker = null
  void look()
}

/** Lets everything go. */
export async function dropCorpus(): Promise<void> {
  worker?.terminate()
  worker = null
  await caches.delete(WHOLE)
  await look()
}

/** Brings a kept corpus up to a new release, unseen; where none is kept, nothing is asked. */
export async function refresh(): Promise<void> {
  const kept = await keptNow()
  if (!kept || worker) return
  const { version, files, bytes } = await listed()
  if (version !== kept.version) run(files, bytes)
}

function run(files: number, bytes: number): void {
  const started = new Worker(ownScript(workerUrl), { type: 'module' })
  worker = started
  const end = (next: Whole): void => {
    if (worker !== started) return
    started.terminate()
    worker = null
    change(next)
  }
  started.addEventListener('message', ({ data }: MessageEvent<Report>) => {
    if ('done' in data) change({ phase: 'keeping', done: data.done, of: data.of })
    else if ('kept' in data) end({ phase: 'kept', ...data.kept })
    else end({ phase: data.failed, files, bytes })
  })
  started.addEventListener('error', () => end({ phase: 'network', files, bytes }))
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  started.postMessage(root())
}

async function keptNow(): Promise<Kept | null> {
  if (!('caches' in globalThis) || !('serviceWorker' in navigator))
    throw new Error('nothing can be kept here')
  if (!(await caches.has(WHOLE))) return null
  const state = await (await caches.open(WHOLE)).match(new URL(STATE, root()).href)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own worker wrote it
  return state ? ((await state.json()) as Kept) : null
}

async function listed(): Promise<OfflineIndex> {
  const response = await fetch(`${root()}data/offline/index.json`, {
    cache: 'no-cache',
    headers: { [APART]: '1' },
  })
  if (!response.ok) throw new Error(`no list: ${response.status}`)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build writes it from the same type
  return (await response.json()) as OfflineIndex
}
