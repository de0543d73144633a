import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../data/articleRecord.ts'
import type { SiteFile } from '../data/siteFile.ts'
import { fileOf } from '../pages/fileName.ts'
import type { Files } from './files.ts'
import type { Manifest } from './manifest.ts'
import type { Result } from './tasks.ts'

/** The files that do not belong to one article: written where they differ from those of the last build. */
export interface SharedFiles {
  put: (path: string, content: string | Uint8Array) => void
  /** Writes files that are made together from what `key` stands for; they are not even made where they are there. */
  putAll: (name: string, key: string, files: Iterable<SiteFile>) => void
  /** A digest of a file that was put; empty where there is none. */
  digest: (path: string) => string
  /** Takes note of files that were written elsewhere. */
  written: (digests: Result['digests']) => void
  /** Files that are made together: true where they are there already, made from the same. */
  keeps: (name: string, key: string) => boolean
  /** Takes note of files that were made together. */
  made: (name: string, key: string, digests: Result['digests']) => void
  /** What the manifest says of them. */
  entries: () => Pick<Manifest, 'files' | 'units'>
}

export function sharedFiles(files: Files, previous: Manifest | null): SharedFiles {
  const old = new Map(Object.entries(previous?.files ?? {}))
  const oldUnits = new Map(Object.entries(previous?.units ?? {}))
  const digests = new Map<string, string>()
  const units = new Map<string, { key: string; paths: readonly string[] }>()
  const written = (given: Result['digests']): void => {
    for (const [path, digest] of given) digests.set(path, digest)
  }
  const put = (path: string, content: string | Uint8Array): void => {
    const digest = digestOf(content)
    digests.set(path, digest)
    if (old.get(path) !== digest) files.put(path, content)
  }
  const keeps = (name: string, key: string): boolean => {
    const unit = oldUnits.get(name)
    if (unit?.key !== key) return false
    units.set(name, unit)
    for (const path of unit.paths) digests.set(path, old.get(path) ?? '')
    return true
  }
  return {
    put,
    putAll: (name, key, all) => {
      if (keeps(name, key)) return
      const paths: string[] = []
      for (const { path, content } of all) {
        put(path, content)
        paths.push(path)
      }
      units.set(name, { key, paths })
    },
    digest: (path) => digests.get(path) ?? '',
    written,
    keeps,
    made: (name, key, given) => {
      written(given)
      units.set(name, { key, paths: given.map(([path]) => path) })
    },
    entries: () => ({ files: Object.fromEntries(digests), units: Object.fromEntries(units) }),
  }
}

/** Removes files and folders that are no longer published. */
export function removeAll(paths: Iterable<string>, outDir: string): void {
  for (const path of paths) rmSync(join(outDir, fileOf(path)), { recursive: true, force: true })
}
