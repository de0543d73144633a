import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type CDPSession, type Page } from '@playwright/test'
import type { ArticleRow, RowBlock, RowVoice, TimelineHead } from '#format/columns.ts'
import { seeded } from './seeded.ts'
import { addressOf, serving, someBrowser } from './staticHost.ts'
import { quantiles, table } from './table.ts'

const SIZES = [1_000, 20_000, 100_000]
const BLOCK = 16
const FIRST_ROWS = 32
const FIRST_DAY = Date.UTC(2010, 0, 1)
const DAYS = 5_800
const MS_PER_DAY = 86_400_000
const FRAMES = 240

/** How the app of `dist/` scrolls through long lists of invented articles: a screen a frame, and a line a frame. */
export async function listBench(): Promise<void> {
  const dist = resolve('dist')
  const browserPath = someBrowser()
  if (browserPath === undefined || !existsSync(join(dist, '404.html'))) {
    process.stdout.write('\nList: needs a build in dist/ and a Chromium ($CHROMIUM_PATH).\n')
    return
  }
  const server = await serving(dist)
  const browser = await chromium.launch({ executablePath: browserPath })
  const rows: (string | number)[][] = []
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' })
    await withList(page, size, readFileSync(join(dist, '404.html'), 'utf8'))
    await page.goto(addressOf(server))
    await page.waitForSelector('.many .line')
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable')
    const flying = await scroll(page, cdp, 700)
    const walking = await scroll(page, cdp, 44)
    const lines = await page.locator('.line').count()
    rows.push([size, lines, ...flying, ...walking])
    await page.close()
  }
  await browser.close()
  server.close()
  table(
    'A list that scrolls, 700 pixels a frame and 44 pixels a frame',
    [
      'articles',
      'lines in the document',
      'frame ms',
      'p99',
      'script ms a frame',
      'frame ms, slowly',
      'p99',
      'script ms a frame',
    ],
    rows,
  )
}

/** Answers for the timeline's data with those of a corpus of `size` articles, and for the home page with the shell. */
async function withList(page: Page, size: number, shell: string): Promise<void> {
  const samples = someRows()
  const rowAt = (number: number): ArticleRow => ({
    ...(samples[number % samples.length] ?? noRow),
    id: `article-${number}`,
    date: dateOf(number, size),
  })
  await page.route(
    ({ pathname }) => pathname === '/',
    (route) => route.fulfill({ contentType: 'text/html', body: shell }),
  )
  await page.route('**/data/timeline.json*', (route) => route.fulfill({ json: headOf(size, rowAt) }))
  await page.route('**/data/rows/*.json*', (route) => {
    const block = Number(/rows\/(\d+)/.exec(route.request().url())?.[1] ?? 0)
    const first = block * BLOCK
    const count = Math.max(Math.min(BLOCK, size - first), 0)
    const json: RowBlock = { first, rows: Array.from({ length: count }, (_, k) => rowAt(first + k)) }
    return route.fulfill({ json })
  })
}

function dateOf(number: number, size: number): string {
  return new Date(FIRST_DAY + Math.floor((number / size) * DAYS) * MS_PER_DAY).toISOString().slice(0, 10)
}

function headOf(size: number, rowAt: (number: number) => ArticleRow): TimelineHead {
  const months = new Map<string, number>()
  for (let number = 0; number < size; number++) {
    const month = dateOf(number, size).slice(0, 7)
    months.set(month, (months.get(month) ?? 0) + 1)
  }
  return {
    version: `list${size}`,
    articles: size,
    quotations: size * 10,
    voices: VOICES.length,
    blockSize: BLOCK,
    months: [...months],
    undated: 0,
    unit: 'month',
    lanes: VOICES.map((voice, lane) => ({
      ...voice,
      at: [...months.keys()].flatMap((_, month) => [month, 1 + ((month * 7 + lane * 13) % 23)]),
    })),
    rows: Array.from({ length: FIRST_ROWS }, (_, k) => rowAt(size - 1 - k)),
  }
}

const VOICES: RowVoice[] = Array.from({ length: 10 }, (_, k) => ({
  id: `voice-${k}`,
  name: `Voix ${k + 1}`,
  voice: k + 1,
  n: 1000 - k,
}))

const noRow: ArticleRow = { id: '', title: '', date: null, site: null, n: 0, voices: [], bars: [], marks: [] }

/** Two hundred articles of four voices and ten statements, by turns. */
function someRows(): ArticleRow[] {
  const random = seeded(8)
  return Array.from({ length: 200 }, (_, number) => ({
    ...noRow,
    title: `Rencontre ${number} des ministres sur la sécurité des voies de navigation et le commerce`,
    site: 'example.org',
    n: 10,
    voices: VOICES.toSorted(() => random() - 0.5).slice(0, 4),
    bars: [180, 350, 610, 800],
    marks: Array.from({ length: 10 }, (__, k) => [
      k * 95,
      40 + Math.floor(random() * 50),
      k % 4,
      k % 3 === 0 ? 1 : 0,
    ]),
  }))
}

/** Scrolls by so many pixels a frame; the median and 99th percentile of a frame, and script in it, in ms. */
async function scroll(page: Page, cdp: CDPSession, pixels: number): Promise<string[]> {
  await page.evaluate('scrollTo({ top: 600 })')
  await page.waitForTimeout(500)
  const before = await scriptSeconds(cdp)
  const frames = await page.evaluate<number[]>(`(async () => {
    const frames = []
    let last = performance.now()
    for (let k = 0; k < ${FRAMES}; k++) {
      scrollBy(0, ${pixels})
      await new Promise(requestAnimationFrame)
      const now = performance.now()
      frames.push(now - last)
      last = now
    }
    return frames
  })()`)
  const script = ((await scriptSeconds(cdp)) - before) * 1000
  return [...quantiles(frames), script / FRAMES].map((ms) => ms.toFixed(1))
}

async function scriptSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0
}
