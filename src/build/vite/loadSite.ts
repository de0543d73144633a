import type { SiteInput } from '../data/siteData.ts'

/** What a corpus gives to the site, and the folders and files to watch for changes. */
export interface LoadedSite {
  input: SiteInput
  watch: readonly string[]
  /** Set where this is only the beginning of a large corpus: the whole, once it is read. */
  whole?: Promise<LoadedSite>
}

/** Reads the corpus afresh; never throws on content. */
export type LoadSite = () => Promise<LoadedSite>
