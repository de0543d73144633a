import type { SiteInput } from '../data/siteData.ts'
import { cardPainter } from '../cards/cardPainter.ts'
import { articleRow } from '../data/partition.ts'
import { summarise } from '../data/voices.ts'
import { writeFeeds } from '../feeds/writeFeeds.ts'
import { fixedHead, lostHead, shellHead, speakerHead } from '../head/plainHeads.ts'
import { articleData, preloads, quotationShard, SITE_DATA, speakerData } from '../head/preloads.ts'
import { articleHead, quotationHead } from '../head/readingHeads.ts'
import type { DrawPage } from '../prerender/renderer.ts'
import { articleTwins } from '../twins/articleTwin.ts'
import { quotationTwins } from '../twins/quotationTwins.ts'
import { addressOf, articlePath, embedPath, quotationPath, speakerPath, type Address } from './address.ts'
import { embedPage } from './embedPage.ts'
import { markup, Html } from './html.ts'
import type { Making } from './making.ts'
import { movedPage } from './movedPage.ts'
import { FIXED_PAGES, pagePlan, type PagePlan } from './pagePlan.ts'
import { quotationPage } from './quotationPage.ts'
import { saidIn, type Said } from './said.ts'
import { template, type Assets, type Page } from './template.ts'
import { writeWhole } from './writeWhole.ts'
import { writerTo } from './writer.ts'

/** Where pages go, what they look like before they are filled, and who draws them. */
export interface PageMaker {
  outDir: string
  assets: Assets
  draw: DrawPage
}

export interface PagesReport {
  pages: number
  files: number
  left: PagePlan['left']
}

/** Writes every page of a site, and the shell for all other addresses. */
export async function writePages(
  input: SiteInput,
  { outDir, assets, draw }: PageMaker,
): Promise<PagesReport> {
  const fill = template(assets)
  const writer = writerTo(outDir)
  let pages = 0
  const put = (path: string, page: Page): Promise<void> => {
    pages += 1
    return writer.page(path, fill(page))
  }
  const address = addressOf(input.settings)
  const plan = pagePlan(input)
  const paint = address.absolute('') === null ? null : await cardPainter(input.settings.title)
  const making: Making = {
    input,
    plan,
    address,
    summaries: summarise(input.corpus),
    writer,
    draw,
    paint,
    put,
  }
  await writer.write(
    '404.html',
    fill({ head: shellHead(input.settings.title), body: NO_SCRIPT, takenOverAt: null }),
  )
  await writePlainPages(making)
  await writeArticles(making)
  await writeQuotations(making, assets.frame)
  await writeFeeds(making)
  await writeWhole(making, assets)
  return { pages, files: await writer.done(), left: plan.left }
}

const NO_SCRIPT = markup`<noscript><p>Cette page se compose dans le navigateur, qui n’exécute pas de scripts ici. La chronologie et les communiqués se lisent sans eux.</p></noscript>`

/** What the loaders of these pages read besides. */
const FIXED_DATA = {
  '': ['data/timeline.json'],
  speakers: ['data/speakers.json'],
  about: ['data/diagnostics.json', 'data/corrections.json'],
  links: ['data/links.json'],
} as const

async function writePlainPages({ input, plan, address, summaries, draw, put }: Making): Promise<void> {
  const { title } = input.settings
  const drawn = async (path: string, head: Html, data: readonly string[]): Promise<void> =>
    put(path, {
      head: markup`${head}${preloads([SITE_DATA, ...data], address)}`,
      body: new Html(await draw(path)),
      takenOverAt: takenOver(address, path),
    })
  for (const path of FIXED_PAGES) await drawn(path, fixedHead(path, title, address), FIXED_DATA[path])
  for (const { id } of plan.speakers) {
    const summary = summaries.get(id)
    if (summary) await drawn(speakerPath(id), speakerHead(summary, title, address), [speakerData(id)])
  }
  for (const lost of plan.lost)
    await drawn(quotationPath(lost.id), lostHead(lost, title), [quotationShard(lost.id)])
  const titles = new Map(Array.from(input.corpus.articles, (article) => [article.id, article.title]))
  for (const { from, to } of plan.movedArticles) {
    const page = movedPage(articlePath(to), titles.get(to) ?? to, address)
    await put(articlePath(from), { ...page, takenOverAt: null })
  }
}

async function writeArticles(making: Making): Promise<void> {
  const { input, plan, address, summaries, draw, paint, put, writer } = making
  const twinOf = articleTwins(input.corpus)
  for (const article of plan.articles) {
    const path = articlePath(article.id)
    await writer.write(`${path}.json`, twinOf(article))
    // A picture is named by its address in full: without one nobody could fetch it.
    if (paint) await writer.write(`${path}.png`, paint(articleRow(article, summaries)))
    const head = articleHead(
      article,
      saidIn(article, summaries, address),
      path,
      input.settings.title,
      address,
    )
    const body = new Html(await draw(path))
    await put(path, { head, body, takenOverAt: takenOver(address, path), text: true, waits: true })
  }
}

async function writeQuotations(
  { input, plan, address, summaries, put, writer }: Making,
  frameStyles: string,
): Promise<void> {
  let held = ''
  let said = new Map<string, Said>()
  for (const { article, quotation, movedFrom } of plan.quotations) {
    if (held !== article.id) {
      held = article.id
      said = new Map(saidIn(article, summaries, address).map((each) => [each.quotation.id, each]))
    }
    const here = said.get(quotation.id)
    if (!here) continue
    const published = input.published.get(quotation.id) ?? null
    const page = quotationPage({ said: here, movedFrom, published }, address)
    const head = quotationHead(here, input.settings.title, address)
    const id = movedFrom ?? quotation.id
    const data = preloads([SITE_DATA, quotationShard(id), articleData(article.id)], address)
    await put(quotationPath(id), { head: markup`${head}${data}`, body: page, takenOverAt: null, text: true })
    if (movedFrom !== null) continue
    await writer.page(embedPath(id), embedPage(here, input.settings.title, address, frameStyles).text)
    for (const twin of quotationTwins(here, input.settings.title, address))
      await writer.write(twin.path, twin.content)
  }
}

/** What `location.pathname` is there, without the slash that some hosts add. */
function takenOver(address: Address, path: string): string {
  const whole = address.path(path)
  return whole.length > 1 && whole.endsWith('/') ? whole.slice(0, -1) : whole
}
