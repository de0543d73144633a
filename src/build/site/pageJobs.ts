import type { SiteInput } from '../data/siteData.ts'
import { siteData } from '../data/siteData.ts'
import { fixedHead, lostHead } from '../head/plainHeads.ts'
import { preloads, quotationShardPath, SITE_DATA } from '../head/preloads.ts'
import { addressOf, quotationPath } from '../pages/address.ts'
import { markup, type Html } from '../pages/html.ts'
import { FIXED_PAGES, type PagePlan } from '../pages/pagePlan.ts'
import type { WrittenCorpus } from './corpusFile.ts'
import type { Job } from './pool.ts'
import type { SharedFiles } from './sharedFiles.ts'

/** What the loaders of these pages read besides. */
const FIXED_DATA = {
  '': ['data/timeline.json'],
  speakers: ['data/speakers.json'],
  about: ['data/diagnostics.json', 'data/corrections.json'],
  links: ['data/links.json'],
} as const

/** The pages that every site has, and those of words that are lost. */
export function* pageJobs(
  input: SiteInput,
  { lost }: PagePlan,
  corpus: WrittenCorpus,
  shared: SharedFiles,
): Generator<Job> {
  const address = addressOf(input.settings)
  const { title } = input.settings
  const { shardSigns } = siteData(input, corpus)
  const job = (path: string, head: Html, data: readonly string[]): Job => ({
    task: { kind: 'page', path, head: markup`${head}${preloads([SITE_DATA, ...data], address)}`.text },
    done: ({ digests }) => shared.written(digests),
  })
  for (const path of FIXED_PAGES) yield job(path, fixedHead(path, title, address), FIXED_DATA[path])
  for (const each of lost) {
    yield job(quotationPath(each.id), lostHead(each, title), [quotationShardPath(each.id, shardSigns)])
  }
}
