import { join } from 'node:path'
import type { Article } from '#format/corpus.ts'
import type { ArticleRow } from '#format/columns.ts'
import { cardPainter } from '../cards/cardPainter.ts'
import { digestOf } from '../data/articleRecord.ts'
import { speakerFiles } from '../data/speakerFiles.ts'
import { wordFiles } from '../data/wordFiles.ts'
import { wordRun } from '../data/wordRun.ts'
import { speakerHead } from '../head/plainHeads.ts'
import { preloads, SITE_DATA, speakerDataPath } from '../head/preloads.ts'
import { feedFiles } from '../feeds/feedFiles.ts'
import { addressOf, speakerPath } from '../pages/address.ts'
import { Html, markup } from '../pages/html.ts'
import { FIXED_PAGES } from '../pages/pagePlan.ts'
import { saidIn, type Said } from '../pages/said.ts'
import { takenOver, template, templateInParts, type Page } from '../pages/template.ts'
import { rendererOf } from '../prerender/renderer.ts'
import { articleTwins } from '../twins/articleTwin.ts'
import type { WorkerContext } from './context.ts'
import { appendTo, filesIn } from './files.ts'
import { makeArticle, productsOf, type Workshop } from './makeArticle.ts'
import { headBytes, packProducts } from './products.ts'
import { pieceReader, readData } from './reading.ts'
import type { Result, StoredPiece, Task } from './tasks.ts'

/** One who carries out tasks, one after the other. */
export type Craftsman = (task: Task) => Promise<Result>

const isFixed = (path: string): boolean => FIXED_PAGES.some((fixed) => fixed === path)

const ONE_PAGE = { pages: 1, products: null }

/** Makes one who carries out tasks over a site; loads the app once. */
export async function craftsman(context: WorkerContext): Promise<Craftsman> {
  const { outDir, storeDir, settings } = context
  const files = filesIn(outDir)
  const store = pieceReader(storeDir)
  const corpus = pieceReader(outDir)
  const address = addressOf(settings)
  const fill = template(context.assets)
  const draw = await rendererOf(context.serverBundle, (path) => readData(outDir, path))
  let painter: Promise<(row: ArticleRow) => Promise<Uint8Array>> | null = null
  let digests: [string, string][] = []
  let append: ((packet: Uint8Array) => number) | null = null
  const putCompared = (path: string, content: string | Uint8Array): void => {
    digests.push([path, digestOf(content)])
    files.put(path, content)
  }
  const shop: Workshop = {
    settings,
    address,
    summaries: new Map(context.summaries.map((each) => [each.id, each])),
    published: context.published,
    shardSigns: context.shardSigns,
    frame: context.assets.frame,
    twinOf: articleTwins(context),
    fill: templateInParts(context.assets),
    draw: draw.article,
    paint: async (row) => (await (painter ??= cardPainter(settings.title, context.fonts)))(row),
    put: files.put,
  }
  const page = async (path: string, head: Html, more: Pick<Page, 'styles'> = {}): Promise<void> => {
    const body = new Html(await (path.startsWith('speakers/') ? draw.speaker(path) : draw.page(path)))
    putCompared(
      path === '' ? 'index.html' : `${path}/index.html`,
      fill({ head, body, takenOverAt: takenOver(address, path), ...more }),
    )
  }
  const piecesOf = (pieces: readonly StoredPiece[]): string[] => pieces.map(store.textOf)

  const articles = async (task: Task & { kind: 'articles' }): Promise<Pick<Result, 'pages' | 'products'>> => {
    let pages = 0
    const read: { article: Article; said: Said[] }[] = []
    for (const each of task.articles) {
      const text = corpus.text('corpus.json', each.at, each.length)
      // Written by this build, from an article.
      const article: Article = JSON.parse(text)
      const said = saidIn(article, shop.summaries, address)
      if (each.write) pages += await makeArticle(article, text, said, each, shop)
      read.push({ article, said })
    }
    if (!task.products) return { pages, products: null }
    const packet = packProducts(
      read.map(({ article, said }) => productsOf(article, said, shop)),
      wordRun(read.map(({ article }) => article)),
    )
    const file = `${context.store}.bin`
    append ??= appendTo(join(storeDir, file))
    const at = append(packet)
    return { pages, products: { file, at, head: headBytes(packet) } }
  }

  return async (task) => {
    const before = files.written()
    digests = []
    let done: Pick<Result, 'pages' | 'products'> = { pages: 0, products: null }
    if (task.kind === 'articles') done = await articles(task)
    else if (task.kind === 'words') {
      const runs = task.runs.map(({ file, at, length }) => store.bytes(file, at, length))
      for (const { path, content } of wordFiles(runs, task.version)) putCompared(path, content)
    } else if (task.kind === 'page') {
      await page(task.path, new Html(task.head), isFixed(task.path) ? { styles: 'whole' } : {})
      done = ONE_PAGE
    } else {
      const { speaker } = task.head
      for (const { path, content } of speakerFiles(task.head, piecesOf(task.statements)))
        putCompared(path, content)
      if (task.page) {
        const path = speakerPath(speaker.id)
        const head = speakerHead(speaker, settings.title, address)
        await page(path, markup`${head}${preloads([SITE_DATA, speakerDataPath(speaker.id)], address)}`)
        const entries = task.feed.map(({ entry, pieces }) => ({
          ...entry,
          text: piecesOf(pieces).join('\n'),
        }))
        const feed = {
          title: `${speaker.name} — ${settings.title}`,
          page: path,
          path: `${path}/feed`,
          entries,
        }
        for (const { path: file, content } of feedFiles(feed, settings.title, address))
          putCompared(file, content)
        done = ONE_PAGE
      }
    }
    return { ...done, files: files.written() - before, digests }
  }
}
