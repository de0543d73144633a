import type { ArticleRow } from '#format/columns.ts'
import type { SpeakerSummary } from '#format/site.ts'
import type { SiteInput } from '../data/siteData.ts'
import type { DrawPage } from '../prerender/renderer.ts'
import type { Address } from './address.ts'
import type { PagePlan } from './pagePlan.ts'
import type { Page } from './template.ts'
import type { Writer } from './writer.ts'

/** What all that is written from a corpus needs. */
export interface Making {
  input: SiteInput
  plan: PagePlan
  address: Address
  summaries: ReadonlyMap<string, SpeakerSummary>
  writer: Writer
  draw: DrawPage
  /** Paints an article's share picture; null where pictures would have no address. */
  paint: ((row: ArticleRow) => Promise<Uint8Array>) | null
  put: (path: string, page: Page) => Promise<void>
}
