import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { Corpus } from '#format/corpus.ts'
import { addressOf, serving, someBrowser } from './staticHost.ts'
import { table } from './table.ts'

/** « Slow 4G » as Lighthouse has a browser play it: 562 ms a request, 1.44 Mbit/s down, 675 kbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
}
const SLOWER = 4
const RUNS = 3
/** Long enough for all that a page fetches unasked, before a reader who only reads is given the app. */
const SETTLED_MS = 2000

interface Load {
  paint: number
  largest: number
  beforePaint: number
  settled: number
  answers: number
  withApp: number
  shift: number
}

/**
 * First views of an article, a permalink and the timeline of `dist/`, nothing cached; medians of three. The reader does
 * nothing until two seconds after the load; then he moves, and the app is waited for where it was not there yet.
 */
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
    const median = (of: (each: Load) => number, digits = 0): string =>
      (loads.map(of).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0).toFixed(digits)
    rows.push([
      name,
      median(({ paint }) => paint),
      median(({ largest }) => largest),
      median(({ beforePaint }) => beforePaint / 1000),
      median(({ settled }) => settled / 1000),
      median(({ answers }) => answers),
      median(({ withApp }) => withApp / 1000),
      median(({ shift }) => shift, 4),
    ])
  }
  server.close()
  table(
    'First view at Slow 4G, CPU slowed four times',
    [
      'page',
      'first paint, ms',
      'largest paint, ms',
      'kB before it',
      'kB at load + 2 s',
      'answers, ms',
      'kB with the app',
      'shift',
    ],
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
    await page.addInitScript({ content: WATCH })
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', SLOW_4G)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    /** When bytes came, on the browser's clock in seconds, and how many, with their headers. */
    const came: { at: number; bytes: number }[] = []
    let start = 0
    cdp.on('Network.requestWillBeSent', ({ timestamp }) => (start ||= timestamp))
    cdp.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) =>
      came.push({ at: timestamp, bytes: encodedDataLength }),
    )
    const until = (ms: number): number =>
      came.reduce((sum, { at, bytes }) => (at - start <= ms / 1000 ? sum + bytes : sum), 0)
    await page.goto(url)
    await page.waitForTimeout(SETTLED_MS)
    const seen = await seenBy(page)
    const settled = until(Infinity)
    const moved = await page.evaluate(() => performance.now())
    await page.mouse.move(200, 400)
    await page.waitForFunction(() => performance.getEntriesByName('dixit:ready').length > 0, undefined, {
      timeout: 60_000,
    })
    await page.waitForLoadState('networkidle')
    const ready = await page.evaluate(
      () => performance.getEntriesByName('dixit:ready')[0]?.startTime ?? Number.NaN,
    )
    const answers = ready > moved ? ready - moved : ready
    return { ...seen, beforePaint: until(seen.paint), settled, answers, withApp: until(Infinity) }
  } finally {
    await browser.close()
  }
}

/** Layout shifts and the largest paint are told to observers alone: kept as marks, whose time is the value. */
const WATCH = `
  const note = (name, value) => performance.mark(name, { startTime: value })
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) note('largest', entry.startTime) })
    .observe({ type: 'largest-contentful-paint', buffered: true })
  let shift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) note('shift', (shift += entry.value))
  }).observe({ type: 'layout-shift', buffered: true })
`

const seenBy = (page: Page): Promise<Pick<Load, 'paint' | 'largest' | 'shift'>> =>
  page.evaluate(() => {
    const [paint, largest, shift] = ['first-contentful-paint', 'largest', 'shift'].map(
      (name) => performance.getEntriesByName(name).at(-1)?.startTime,
    )
    return { paint: paint ?? Number.NaN, largest: largest ?? Number.NaN, shift: shift ?? 0 }
  })
