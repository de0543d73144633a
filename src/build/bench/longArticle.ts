import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { buildSite } from '../prerender/buildSite.ts'
import { siteLoader } from '../siteLoader.ts'
import { communiques } from './generate/communiques.ts'
import { addressOf, serving, someBrowser } from './staticHost.ts'
import { table } from './table.ts'

const PARAGRAPHS = 400
const SLOWER = 4
const STEPS = 40

/** How an article of 400 paragraphs opens and scrolls with the CPU slowed four times. */
export async function longArticleBench(): Promise<void> {
  const browserPath = someBrowser()
  if (browserPath === undefined) {
    process.stdout.write('\nLong article: needs a Chromium ($CHROMIUM_PATH).\n')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'dixit-long-'))
  const dist = join(folder, 'dist')
  writeFileSync(join(folder, 'long.txt'), longDump())
  const { first, load } = await siteLoader([join(folder, 'long.txt')])
  await buildSite(load, dist)
  const [article] = first.corpus.articles
  const server = await serving(dist)
  const browser = await chromium.launch({ executablePath: browserPath })
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  await page.addInitScript({ content: WATCH })
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(`${addressOf(server)}/a/${article?.id ?? ''}`)
  await page.waitForFunction(() => performance.getEntriesByName('dixit:ready').length > 0)
  await page.waitForTimeout(1000)
  const opening = await seen(page)
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel(0, 900)
    await page.waitForTimeout(50)
  }
  await page.waitForTimeout(500)
  const scrolling = await seen(page)
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
  table(
    `An article of ${article?.paragraphs.length ?? 0} paragraphs and ${article?.quotations.length ?? 0} quotations, CPU slowed four times`,
    ['while', 'tasks over 50 ms', 'longest, ms', 'layout shift'],
    [
      ['opening', opening.tasks.length, longest(opening.tasks), opening.shift.toFixed(4)],
      [
        'scrolling',
        scrolling.tasks.length - opening.tasks.length,
        longest(scrolling.tasks.slice(opening.tasks.length)),
        (scrolling.shift - opening.shift).toFixed(4),
      ],
    ],
  )
}

function longest(tasks: readonly number[]): number {
  return Math.round(Math.max(0, ...tasks))
}

/** One communiqué of many: the paragraphs of generated ones below each other. */
function longDump(): string {
  const paragraphs: string[] = []
  for (const communique of communiques(PARAGRAPHS, 9)) {
    paragraphs.push(...communique.paragraphs)
    if (paragraphs.length >= PARAGRAPHS) break
  }
  const text = paragraphs.slice(0, PARAGRAPHS).join('\n')
  return `Un très long communiqué – 2020/07/08\n${text}\nsource/https://example.org/long\n`
}

interface Seen {
  tasks: number[]
  shift: number
}

/** Runs in the page: counts its long tasks and layout shifts from the beginning. */
const WATCH = `
  globalThis.dixitSeen = { tasks: [], shift: 0 }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) dixitSeen.tasks.push(duration)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) dixitSeen.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
`

const seen = (page: Page): Promise<Seen> => page.evaluate<Seen>('globalThis.dixitSeen')
