import { loadShown, reading } from './commands/loadShown.ts'
import { loadCorpus, type LoadedCorpus, type LoadOptions } from './loadCorpus.ts'
import { loadBeginning } from './reading/loadBeginning.ts'
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

/** A loader that shows something at once: of a large corpus the beginning, and the whole when it is read. */
export interface EarlyLoader extends SiteLoader {
  /** Where `first` is only the beginning: reads the whole, which replaces it. Called once, when that is shown. */
  readWhole: (() => Promise<LoadedCorpus>) | null
}

/** The same for somebody who waits: a large corpus is read in the background. */
export async function earlyLoader(
  paths: readonly string[],
  options: LoadOptions = {},
  beginning?: number,
): Promise<EarlyLoader> {
  const first = await loadBeginning(paths, options, beginning)
  if (first === null) return { ...(await siteLoader(paths)), readWhole: null }
  let begin: ((loaded: Promise<LoadedCorpus>) => void) | null = null
  const whole = new Promise<LoadedCorpus>((resolve) => (begin = resolve))
  // Whoever waits for it hears of what goes wrong; until then it is nobody's fault.
  whole.catch(() => {})
  let isFirst = true
  const load: LoadSite = async () => {
    if (!isFirst) return siteOf(await loadCorpus(paths, options), paths)
    isFirst = false
    return { ...siteOf(first, paths), whole: whole.then((loaded) => siteOf(loaded, paths)) }
  }
  const readWhole = () => {
    begin?.(reading((onProgress) => loadCorpus(paths, { ...options, onProgress })))
    return whole
  }
  return { first, load, readWhole }
}

function siteOf({ corpus, site, files, links }: LoadedCorpus, paths: readonly string[]): LoadedSite {
  const published = new Map([...links.changed].map(([id, { exact }]) => [id, exact]))
  const ledgerSize = links.summary.published
  const input = { corpus, settings: site, trust: readTrust(), published, ledgerSize }
  const folders = files.isFolder ? [files.folder] : []
  return { input, watch: [...new Set([...folders, ...paths, ...files.files.map(({ path }) => path)])] }
}
