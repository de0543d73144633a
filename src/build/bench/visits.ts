import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import type { TimelineHead } from '#format/columns.ts'
import type { ArticleData } from '#format/site.ts'
import { addressOf, serving, someBrowser } from './staticHost.ts'
import { table } from './table.ts'

/**
 * What visits fetch of the data of one or several builds, kB compressed: `$DIXIT_DISTS` names their folders, with `:`
 * between (default: `dist`). Scripts, fonts and pages are not counted: they do not depend on the corpus.
 */
export async function visitsBench(): Promise<void> {
  const dists = (process.env['DIXIT_DISTS'] ?? 'dist').split(':').map((each) => resolve(each))
  const browserPath = someBrowser()
  if (browserPath === undefined || !dists.every((dist) => existsSync(join(dist, 'data/timeline.json')))) {
    process.stdout.write('\nVisits: needs builds ($DIXIT_DISTS) and a Chromium ($CHROMIUM_PATH).\n')
    return
  }
  const browser = await chromium.launch({ executablePath: browserPath })
  const columns: { head: string; sizes: Map<string, number> }[] = []
  for (const dist of dists) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build writes this file from the same type
    const { articles, quotations, lanes, rows } = jsonAt(dist, 'data/timeline.json') as TimelineHead
    const sizes = new Map<string, number>()
    const server = await serving(dist)
    for (const [name, path] of subjects(dist, rows[0]?.id ?? '', lanes[0]?.id ?? ''))
      sizes.set(name, await weigh(browser, addressOf(server), path))
    server.close()
    columns.push({ head: `${articles} articles, ${quotations} quotations`, sizes })
  }
  await browser.close()
  const names = [...(columns[0]?.sizes.keys() ?? [])]
  table(
    'Data that a first visit fetches, kB',
    ['visit', ...columns.map(({ head }) => head)],
    names.map((name) => [
      name,
      ...columns.map(({ sizes }) => ((sizes.get(name) ?? Number.NaN) / 1000).toFixed(1)),
    ]),
  )
}

function subjects(dist: string, articleId: string, speakerId: string): [name: string, path: string][] {
  const data = jsonAt(dist, `data/articles/${encodeURIComponent(articleId)}.json`)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build writes this file from the same type
  const { article } = data as ArticleData
  const speaker = encodeURIComponent(speakerId)
  return [
    ['timeline', '/'],
    ['article', `/a/${articleId}`],
    ['permalink', `/q/${article.quotations[0]?.id ?? ''}`],
    ['busiest speaker', `/speakers/${speaker}`],
    ['speakers', '/speakers'],
    ['about', '/about'],
    ['links', '/links'],
    ['timeline by days', '/?from=2015-01-01&to=2015-12-31'],
    ['timeline by the busiest speaker', `/?speaker=${speaker}`],
    ['timeline by a kind', '/?kind=direct'],
    ['timeline by a word', '/?q=paix'],
  ]
}

function jsonAt(dist: string, path: string): unknown {
  return JSON.parse(readFileSync(join(dist, path), 'utf8'))
}

async function weigh(browser: Browser, root: string, path: string): Promise<number> {
  const context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'block' })
  const page = await context.newPage()
  let bytes = 0
  const sizes: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    if (!new URL(request.url()).pathname.startsWith('/data/')) return
    const size = request.sizes().then(({ responseBodySize }) => {
      bytes += responseBodySize
    })
    sizes.push(size.catch(() => undefined))
  })
  await page.goto(root + path)
  // The app of a page made beforehand waits for its reader.
  await page.mouse.move(200, 200)
  await page.keyboard.press('Shift')
  await page.waitForFunction(() => performance.getEntriesByName('dixit:ready').length > 0)
  await page.waitForTimeout(1500)
  await page.waitForLoadState('networkidle')
  await Promise.all(sizes)
  await context.close()
  return bytes
}
