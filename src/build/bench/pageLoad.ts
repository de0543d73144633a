import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { Corpus } from '#format/corpus.ts'
import { addressOf, serving, someBrowser } from './staticHost.ts'
import { table } from './table.ts'

/** Lighthouse's « Slow 4G »: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up; a phone of a quarter of this speed. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const SLOWER = 4
const RUNS = 3

interface Load {
  paint: number
  ready: number
  kilobytes: number
}

/** First views of an article, a permalink and the timeline of `dist/` at Slow 4G, nothing cached; medians of three. */
export async function pageLoadBench(): Promise<void> {
  const dist = resolve('dist')
  const browser = someBrowser()
  if (browser === undefined || !existsSync(join(dist, 'corpus.json'))) {
    process.stdout.write('\nPage load: needs a build in dist/ and a Chromium ($CHROMIUM_PATH).\n')
    return
  }
  const server = await serving(dist)
  const root = addressOf(server)
  const rows: string[][] = []
  for (const [name, path] of await subjects(dist)) {
    const loads: Load[] = []
    for (let run = 0; run < RUNS; run += 1) loads.push(await load(browser, root + path))
    const median = (of: (each: Load) => number): string =>
      Math.round(loads.map(of).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0).toString()
    rows.push([
      name,
      median((each) => each.paint),
      median((each) => each.ready),
      median((each) => each.kilobytes),
    ])
  }
  server.close()
  table(
    'First view at Slow 4G, CPU slowed four times',
    ['page', 'words painted, ms', 'answers, ms', 'transferred, kB'],
    rows,
  )
}

async function subjects(dist: string): Promise<[name: string, path: string][]> {
  const { articles }: Corpus = JSON.parse(await readFile(join(dist, 'corpus.json'), 'utf8'))
  const article = articles.find(({ quotations }) => quotations.length > 0)
  if (!article) return [['timeline', '/']]
  return [
    ['article', `/a/${article.id}`],
    ['permalink', `/q/${article.quotations[0]?.id ?? ''}`],
    ['timeline', '/'],
  ]
}

async function load(executablePath: string, url: string): Promise<Load> {
  const browser = await chromium.launch({ executablePath })
  try {
    const context = await browser.newContext({
      locale: 'fr-FR',
      viewport: { width: 390, height: 844 },
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', SLOW_4G)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    let bytes = 0
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
    await page.goto(url)
    await page.waitForFunction(() => performance.getEntriesByName('dixit:ready').length > 0, undefined, {
      timeout: 60_000,
    })
    await page.waitForLoadState('networkidle')
    return { ...(await times(page)), kilobytes: bytes / 1000 }
  } finally {
    await browser.close()
  }
}

const times = (page: Page): Promise<Pick<Load, 'paint' | 'ready'>> =>
  page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ready: performance.getEntriesByName('dixit:ready')[0]?.startTime ?? Number.NaN,
  }))
