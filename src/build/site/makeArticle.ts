import type { Article } from '#format/corpus.ts'
import type { ArticleRow } from '#format/columns.ts'
import type { ArticleData, SpeakerSummary, SiteSettings } from '#format/site.ts'
import { articleData, articleJson } from '../data/articleData.ts'
import { articleRow } from '../data/partition.ts'
import { statementData } from '../data/statementData.ts'
import { articleCsv } from '../export/csv.ts'
import { articleDataPath, preloads, quotationShardPath, SITE_DATA } from '../head/preloads.ts'
import { articleHead, quotationHead } from '../head/readingHeads.ts'
import { articlePath, embedPath, quotationPath, type Address } from '../pages/address.ts'
import { embedPage } from '../pages/embedPage.ts'
import { Html, markup } from '../pages/html.ts'
import { quotationPage } from '../pages/quotationPage.ts'
import type { Said } from '../pages/said.ts'
import { takenOver, type Page } from '../pages/template.ts'
import type { TwinOf } from '../twins/articleTwin.ts'
import { quotationTwins } from '../twins/quotationTwins.ts'
import type { Content } from './files.ts'
import type { ArticleProducts } from './products.ts'
import type { ArticleTask } from './tasks.ts'

/** What making an article's files needs of the site. */
export interface Workshop {
  settings: SiteSettings
  address: Address
  summaries: ReadonlyMap<string, SpeakerSummary>
  published: ReadonlyMap<string, string>
  shardSigns: number
  /** Styles of a statement in another site's frame. */
  frame: string
  twinOf: TwinOf
  fill: (page: Page) => Content
  /** Draws an article's page from its data. */
  draw: (path: string, data: ArticleData) => Promise<string>
  paint: (row: ArticleRow) => Promise<Uint8Array>
  put: (path: string, content: Content) => void
}

/** Writes all files of an article: its data, and, where it has pages, those with their twins. Returns how many pages. */
export async function makeArticle(
  article: Article,
  text: string,
  said: readonly Said[],
  task: ArticleTask,
  shop: Workshop,
): Promise<number> {
  const { summaries, published, address, settings, fill, put } = shop
  const data = articleData(article, task, summaries, published)
  put(articleDataPath(article.id), articleJson(text, data))
  if (task.page) {
    const path = articlePath(article.id)
    put(`${path}.json`, shop.twinOf(article, text))
    if (task.picture) put(`${path}.png`, await shop.paint(articleRow(article, summaries)))
    const head = articleHead(article, said, path, settings.title, address, task.picture)
    const body = new Html(await shop.draw(path, data))
    const page = { head, body, takenOverAt: takenOver(address, path), styles: 'first' as const, waits: true }
    put(`${path}/index.html`, fill(page))
  }
  for (const each of said.slice(0, task.quotations)) makeQuotation(each, null, task, shop)
  for (const { from, to } of task.moved) {
    const each = said.find(({ quotation }) => quotation.id === to)
    if (each) makeQuotation(each, from, task, shop)
  }
  return Number(task.page) + task.quotations + task.moved.length
}

/** Writes a permalink's page, and, at its own address, its twins. */
function makeQuotation(
  said: Said,
  movedFrom: string | null,
  { picture }: ArticleTask,
  { settings, address, published, shardSigns, frame, fill, put }: Workshop,
): void {
  const { article, quotation } = said
  const page = quotationPage({ said, movedFrom, published: published.get(quotation.id) ?? null }, address)
  const head = quotationHead(said, settings.title, address, picture)
  const id = movedFrom ?? quotation.id
  const files = preloads(
    [SITE_DATA, quotationShardPath(id, shardSigns), articleDataPath(article.id)],
    address,
  )
  put(
    `${quotationPath(id)}/index.html`,
    fill({ head: markup`${head}${files}`, body: page, takenOverAt: null, styles: 'first' }),
  )
  if (movedFrom !== null) return
  put(`${embedPath(id)}/index.html`, embedPage(said, settings.title, address, frame).text)
  for (const twin of quotationTwins(said, settings.title, address)) put(twin.path, twin.content)
}

/** What the whole site needs of an article. */
export function productsOf(
  article: Article,
  said: readonly Said[],
  { summaries, settings }: Workshop,
): ArticleProducts {
  return {
    row: JSON.stringify(articleRow(article, summaries)),
    csv: [...articleCsv(article, (id) => summaries.get(id)?.name ?? id, settings)].join(''),
    statements: said.map(({ quotation, copy }) => ({
      json: JSON.stringify(statementData(article, quotation)),
      copy,
    })),
  }
}
