import { digestOf } from '../data/articleRecord.ts'
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

/** The pages that every site has, and those of words that are lost, where what they are drawn from has changed. */
export function* pageJobs(
  input: SiteInput,
  { lost }: PagePlan,
  corpus: WrittenCorpus,
  shared: SharedFiles,
): Generator<Job> {
  const address = addressOf(input.settings)
  const { title } = input.settings
  const { shardSigns } = siteData(input, corpus)
  function* job(path: string, plainHead: Html, data: readonly string[]): Generator<Job> {
    const read = [SITE_DATA, ...data]
    const head = markup`${plainHead}${preloads(read, address)}`.text
    const name = `page ${path}`
    const key = digestOf(head, ...read.map(shared.digest))
    if (shared.keeps(name, key)) return
    yield { task: { kind: 'page', path, head }, done: ({ digests }) => shared.made(name, key, digests) }
  }
  for (const path of FIXED_PAGES) yield* job(path, fixedHead(path, title, address), FIXED_DATA[path])
  for (const each of lost) {
    yield* job(quotationPath(each.id), lostHead(each, title), [quotationShardPath(each.id, shardSigns)])
  }
}
