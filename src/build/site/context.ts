import type { Speaker } from '#format/corpus.ts'
import type { Assets } from '../pages/template.ts'
import type { SiteSettings, SpeakerSummary } from '#format/site.ts'

/** Where a site is written, and with what. */
export interface SitePlace {
  /** Folders: of the site, of what is kept between builds, and of the app's bundles. */
  outDir: string
  storeDir: string
  serverBundle: string
  /** The bundle of `worker.ts`. */
  workerBundle: string
  /** Folder of the reader's fonts, for pictures. */
  fonts: string
  assets: Assets
}

/** What all pages of a site have in common; travels to the workers once. */
export interface SiteContext extends SitePlace {
  settings: SiteSettings
  speakers: readonly Speaker[]
  summaries: readonly SpeakerSummary[]
  published: ReadonlyMap<string, string>
  redirects: Readonly<Record<string, string>>
  articleRedirects: Readonly<Record<string, string>>
  shardSigns: number
}

/** A worker's context: `store` is the name of the file that it alone writes to. */
export interface WorkerContext extends SiteContext {
  store: string
}
