import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../data/articleRecord.ts'
import { fileOf } from '../pages/fileName.ts'
import type { Files } from './files.ts'
import type { Manifest } from './manifest.ts'
import type { Result } from './tasks.ts'

/** The files that do not belong to one article: written where they differ from those of the last build. */
export interface SharedFiles {
  put: (path: string, content: string | Uint8Array) => void
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
  return {
    put: (path, content) => {
      const digest = digestOf(content)
      digests.set(path, digest)
      if (old.get(path) !== digest) files.put(path, content)
    },
    written,
    keeps: (name, key) => {
      const unit = oldUnits.get(name)
      if (unit?.key !== key) return false
      units.set(name, unit)
      for (const path of unit.paths) digests.set(path, old.get(path) ?? '')
      return true
    },
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
