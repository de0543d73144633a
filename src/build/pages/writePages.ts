import type { SiteInput } from '../data/siteData.ts'
import { summarise } from '../data/voices.ts'
import { fixedHead, lostHead, shellHead, speakerHead } from '../head/plainHeads.ts'
import { policyTag } from '../head/policy.ts'
import { articleHead, quotationHead } from '../head/readingHeads.ts'
import type { DrawPage } from '../prerender/renderer.ts'
import { addressOf, articlePath, quotationPath, speakerPath, type Address } from './address.ts'
import { markup, Html } from './html.ts'
import { movedPage } from './movedPage.ts'
import { FIXED_PAGES, pagePlan, type PagePlan } from './pagePlan.ts'
import { quotationPage } from './quotationPage.ts'
import { saidIn, type Said } from './said.ts'
import { template, type Page } from './template.ts'
import { writerTo, type Writer } from './writer.ts'

/** Where pages go, what they look like before they are filled, and who draws them. */
export interface PageMaker {
  outDir: string
  /** The bundler's `index.html`. */
  index: string
  draw: DrawPage
}

export interface PagesReport {
  pages: number
  files: number
  left: PagePlan['left']
}

/** What all kinds of pages need to be written. */
interface Making {
  input: SiteInput
  plan: PagePlan
  address: Address
  summaries: ReturnType<typeof summarise>
  writer: Writer
  draw: DrawPage
  put: (path: string, page: Page) => Promise<void>
}

/** Writes every page of a site, and the shell for all other addresses. */
export async function writePages(input: SiteInput, { outDir, index, draw }: PageMaker): Promise<PagesReport> {
  const fill = template(index, policyTag())
  const writer = writerTo(outDir)
  let pages = 0
  const put = (path: string, page: Page): Promise<void> => {
    pages += 1
    return writer.page(path, fill(page))
  }
  const address = addressOf(input.settings)
  const plan = pagePlan(input)
  const making: Making = { input, plan, address, summaries: summarise(input.corpus), writer, draw, put }
  await writer.write(
    '404.html',
    fill({ head: shellHead(input.settings.title), body: NO_SCRIPT, takenOverAt: null }),
  )
  await writePlainPages(making)
  await writeArticles(making)
  await writeQuotations(making)
  return { pages, files: writer.count(), left: plan.left }
}

const NO_SCRIPT = markup`<noscript><p>Cette page se compose dans le navigateur, qui n’exécute pas de scripts ici. La chronologie et les communiqués se lisent sans eux.</p></noscript>`

async function writePlainPages({ input, plan, address, summaries, draw, put }: Making): Promise<void> {
  const { title } = input.settings
  const drawn = async (path: string, head: Html): Promise<void> =>
    put(path, { head, body: new Html(await draw(path)), takenOverAt: takenOver(address, path) })
  for (const path of FIXED_PAGES) await drawn(path, fixedHead(path, title, address))
  for (const { id } of plan.speakers) {
    const summary = summaries.get(id)
    if (summary) await drawn(speakerPath(id), speakerHead(summary, title, address))
  }
  for (const lost of plan.lost) await drawn(quotationPath(lost.id), lostHead(lost, title))
  for (const { from, to } of plan.movedArticles) {
    const article = input.corpus.articles.find(({ id }) => id === to)
    if (article)
      await put(articlePath(from), {
        ...movedPage(articlePath(to), article.title, address),
        takenOverAt: null,
      })
  }
}

async function writeArticles({ input, plan, address, summaries, draw, put }: Making): Promise<void> {
  for (const article of plan.articles) {
    const path = articlePath(article.id)
    const head = articleHead(
      article,
      saidIn(article, summaries, address),
      path,
      input.settings.title,
      address,
    )
    await put(path, { head, body: new Html(await draw(path)), takenOverAt: takenOver(address, path) })
  }
}

async function writeQuotations({ input, plan, address, summaries, put }: Making): Promise<void> {
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
    await put(quotationPath(movedFrom ?? quotation.id), { head, body: page, takenOverAt: null })
  }
}

/** What `location.pathname` is there, without the slash that some hosts add. */
function takenOver(address: Address, path: string): string {
  const whole = address.path(path)
  return whole.length > 1 && whole.endsWith('/') ? whole.slice(0, -1) : whole
}
