import { digestOf } from '../data/articleRecord.ts'
import { articleOfRow, speakerHead, type Rows } from '../data/speakerFiles.ts'
import { FEED_LENGTH } from '../feeds/feed.ts'
import { quotationPath } from '../pages/address.ts'
import { newestFirst, type PagePlan } from '../pages/pagePlan.ts'
import type { WrittenCorpus } from './corpusFile.ts'
import type { KeptProducts } from './keptProducts.ts'
import type { Job } from './pool.ts'
import type { SharedFiles } from './sharedFiles.ts'
import type { FeedEntries } from './tasks.ts'

interface Given {
  corpus: WrittenCorpus
  plan: PagePlan
  rows: Rows
  products: KeptProducts
}

/** What is written about each speaker, where anything that he says, or is, has changed. */
export function* speakerJobs({ corpus, plan, rows, products }: Given, shared: SharedFiles): Generator<Job> {
  const { inTime, summaries } = corpus
  const withPage = new Set(plan.speakers.map(({ id }) => id))
  const newest = new Uint32Array(inTime.length)
  newestFirst(inTime).forEach((number, rank) => (newest[number] = rank))
  for (const speaker of summaries.values()) {
    const said = rows.ofSpeaker.get(speaker.id) ?? []
    const head = speakerHead(speaker, inTime, rows, summaries)
    const articles = said.map((row) => articleOfRow(rows.first, row))
    const page = withPage.has(speaker.id)
    // Which statements of an article are his follows from what the article says.
    const inside = [...new Set(articles)].map((article) => inTime[article]?.digest)
    const key = digestOf(JSON.stringify([head, page]), inside.join())
    const name = `speaker ${speaker.id}`
    if (shared.keeps(name, key)) continue
    yield {
      task: {
        kind: 'speaker',
        head,
        page,
        statements: said.map(products.statement),
        feed: page ? feedOf(said, articles, newest, { corpus, rows, products }) : [],
      },
      done: ({ digests }) => shared.made(name, key, digests),
    }
  }
}

/** The newest statements, of one article in their order. */
function feedOf(
  said: readonly number[],
  articles: readonly number[],
  newest: Uint32Array,
  { corpus, rows, products }: Omit<Given, 'plan'>,
): FeedEntries {
  return said
    .map((row, k) => ({ row, article: articles[k] ?? 0 }))
    .toSorted((a, b) => (newest[a.article] ?? 0) - (newest[b.article] ?? 0) || a.row - b.row)
    .slice(0, FEED_LENGTH)
    .flatMap(({ row, article }) => {
      const record = corpus.inTime[article]
      if (!record) return []
      const id = record.ids.split(' ')[row - (rows.first[article] ?? 0)] ?? ''
      const { title, date, lang } = record
      return { entry: { path: quotationPath(id), title, date, lang }, pieces: [products.copy(row)] }
    })
}
