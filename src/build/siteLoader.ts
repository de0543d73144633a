import { loadShown } from './commands/loadShown.ts'
import { loadCorpus, type LoadedCorpus } from './loadCorpus.ts'
import { readTrust } from './trust.ts'
import type { LoadedSite, LoadSite } from './vite/loadSite.ts'

/** What the commands that show a corpus need: its first reading, and the way to read it again. */
export interface SiteLoader {
  first: LoadedCorpus
  load: LoadSite
}

/**
 * Reads a corpus (absolute paths) for the site; `settled` may do something with its first reading before anything is
 * made of it. Throws a `UsageError` for a path that cannot be read.
 */
export async function siteLoader(
  paths: readonly string[],
  settled: (loaded: LoadedCorpus) => LoadedCorpus = (loaded) => loaded,
): Promise<SiteLoader> {
  const first = settled(await loadShown(paths))
  let fresh: LoadedCorpus | null = first
  const load: LoadSite = async () => {
    const loaded = fresh ?? (await loadCorpus(paths))
    fresh = null
    return siteOf(loaded, paths)
  }
  return { first, load }
}

function siteOf({ corpus, site, files, links }: LoadedCorpus, paths: readonly string[]): LoadedSite {
  const published = new Map([...links.changed].map(([id, { exact }]) => [id, exact]))
  const ledgerSize = links.summary.published
  const input = { corpus, settings: site, trust: readTrust(), published, ledgerSize }
  const folders = files.isFolder ? [files.folder] : []
  return { input, watch: [...new Set([...folders, ...paths, ...files.files.map(({ path }) => path)])] }
}
