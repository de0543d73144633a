import { loadCorpus, type LoadedCorpus } from './loadCorpus.ts'
import { readTrust } from './trust.ts'
import type { LoadedSite, LoadSite } from './vite/loadSite.ts'

/** What the commands that show a corpus need: its first reading, and the way to read it again. */
export interface SiteLoader {
  first: LoadedCorpus
  load: LoadSite
}

/** Reads a corpus (absolute paths) for the site. Throws a `UsageError` for a path that cannot be read. */
export function siteLoader(paths: readonly string[]): SiteLoader {
  const first = loadCorpus(paths)
  let fresh: LoadedCorpus | null = first
  const load: LoadSite = () => {
    const loaded = fresh ?? loadCorpus(paths)
    fresh = null
    return Promise.resolve(siteOf(loaded, paths))
  }
  return { first, load }
}

function siteOf({ corpus, site, files }: LoadedCorpus, paths: readonly string[]): LoadedSite {
  const input = { corpus, settings: site, trust: readTrust(), published: new Map(), ledgerSize: 0 }
  const folders = files.isFolder ? [files.folder] : []
  return { input, watch: [...new Set([...folders, ...paths, ...files.files.map(({ path }) => path)])] }
}
