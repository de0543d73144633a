import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { SiteFile } from '../data/siteFile.ts'

/** What is served of a path. */
type Content = SiteFile['content']

/** Data files as the dev server has them. */
export interface ServedFiles {
  get: (path: string) => Content | undefined
  /** Frees what they take. */
  close: () => void
}

/** So long at most nobody else is served while the files are made. */
const AT_ONCE_MS = 20

/**
 * Makes all data files of a site. Those of a large corpus lie in a file that goes with the process: a hundred thousand
 * articles are more than a memory should hold.
 */
export async function servedFiles(files: Iterable<SiteFile>, isLarge: boolean): Promise<ServedFiles> {
  const served = isLarge ? onDisk() : inMemory()
  let since = performance.now()
  for (const { path, content } of files) {
    served.add(path, content)
    if (performance.now() - since < AT_ONCE_MS) continue
    await setImmediate()
    since = performance.now()
  }
  return served
}

interface GrowingFiles extends ServedFiles {
  add: (path: string, content: Content) => void
}

function inMemory(): GrowingFiles {
  const files = new Map<string, Content>()
  return {
    add: (path, content) => files.set(path, content),
    get: (path) => files.get(path),
    close: () => files.clear(),
  }
}

function onDisk(): GrowingFiles {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-served-'))
  const descriptor = openSync(join(folder, 'files'), 'w+')
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.on('exit', remove)
  const places = new Map<string, { at: number; length: number; isText: boolean }>()
  let end = 0
  return {
    add(path, content) {
      const isText = typeof content === 'string'
      const bytes = isText ? Buffer.from(content) : content
      places.set(path, { at: end, length: bytes.length, isText })
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at, bytes.length - at, end + at)
      end += bytes.length
    },
    get(path) {
      const place = places.get(path)
      if (place === undefined) return undefined
      const bytes = Buffer.alloc(place.length)
      for (let at = 0; at < bytes.length;) {
        const size = readSync(descriptor, bytes, at, bytes.length - at, place.at + at)
        if (size === 0) return undefined
        at += size
      }
      return place.isText ? bytes.toString('utf8') : bytes
    },
    close() {
      closeSync(descriptor)
      process.off('exit', remove)
      remove()
    },
  }
}
