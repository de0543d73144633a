import type { SiteInput } from '../data/siteData.ts'
import { FEED_LENGTH, type FeedEntry } from '../feeds/feed.ts'
import { feedFiles } from '../feeds/feedFiles.ts'
import { robots } from '../feeds/robots.ts'
import { sitemap } from '../feeds/sitemap.ts'
import { headersFile } from '../head/headersFile.ts'
import { shellHead } from '../head/plainHeads.ts'
import { addressOf, articlePath, quotationPath, speakerPath } from '../pages/address.ts'
import { markup } from '../pages/html.ts'
import { movedPage } from '../pages/movedPage.ts'
import { FIXED_PAGES, newestFirst, type PagePlan } from '../pages/pagePlan.ts'
import { template, type Assets } from '../pages/template.ts'
import { idsOf } from '../data/articleRecord.ts'
import type { WrittenCorpus } from './corpusFile.ts'
import type { KeptProducts } from './keptProducts.ts'
import type { PieceReader } from './reading.ts'

interface Given {
  input: SiteInput
  corpus: WrittenCorpus
  plan: PagePlan
  assets: Assets
  products: KeptProducts
  textOf: PieceReader['textOf']
}

type Put = (path: string, content: string | Uint8Array) => void

const NO_SCRIPT = markup`<noscript><p>Cette page se compose dans le navigateur, qui n’exécute pas de scripts ici. La chronologie et les communiqués se lisent sans eux.</p></noscript>`

/**
 * Writes what is about the whole site and needs no drawing: the shell, pages of articles that moved, the feed, the
 * sitemap, and what hosts and crawlers read. Returns how many pages.
 */
export function plainFiles(given: Given, put: Put): number {
  const { input, corpus, plan } = given
  const { settings } = input
  const address = addressOf(settings)
  const fill = template(given.assets)
  put('404.html', fill({ head: shellHead(settings.title), body: NO_SCRIPT, takenOverAt: null }))

  const moved = new Set(plan.movedArticles.map(({ to }) => to))
  const titles = new Map(corpus.inTime.filter(({ id }) => moved.has(id)).map(({ id, title }) => [id, title]))
  for (const { from, to } of plan.movedArticles) {
    const page = movedPage(articlePath(to), titles.get(to) ?? to, address)
    put(`${articlePath(from)}/index.html`, fill({ ...page, takenOverAt: null }))
  }

  const feed = { title: settings.title, page: '', path: 'feed', entries: newestEntries(given) }
  for (const { path, content } of feedFiles(feed, settings.title, address)) put(path, content)
  put('_headers', headersFile(address.base, [given.assets.first, given.assets.whole], given.assets.frame))
  const { absolute } = address
  if (absolute('') !== null) {
    const full = (path: string): string => absolute(path) ?? path
    for (const { path, content } of sitemap(foundPages(corpus, plan).map(full), full)) put(path, content)
  }
  put('robots.txt', robots(absolute('sitemap.xml')))
  return plan.movedArticles.length
}

/** The newest articles with their statements, as they may be copied. */
function newestEntries({ corpus: { inTime }, products, textOf }: Given): FeedEntry[] {
  return newestFirst(inTime)
    .slice(0, FEED_LENGTH)
    .flatMap((number) => {
      const record = inTime[number]
      if (!record) return []
      const { id, title, date, lang } = record
      return {
        path: articlePath(id),
        title,
        date,
        lang,
        text: products.copies(number).map(textOf).join('\n'),
      }
    })
}

/** Paths of the pages that are to be found: not the addresses that only lead elsewhere, nor what is lost. */
function foundPages({ inTime }: WrittenCorpus, { articles, quotations, speakers }: PagePlan): string[] {
  return [
    ...FIXED_PAGES,
    ...articles.map((number) => articlePath(inTime[number]?.id ?? '')),
    ...speakers.map(({ id }) => speakerPath(id)),
    ...newestFirst(inTime).flatMap((number) => {
      const record = inTime[number]
      return record ? idsOf(record).slice(0, quotations[number]).map(quotationPath) : []
    }),
  ]
}
