import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type CDPSession } from '@playwright/test'
import { buildSite } from '../prerender/buildSite.ts'
import { siteLoader } from '../siteLoader.ts'
import { longDump } from './generate/longDump.ts'
import { addressOf, serving, someBrowser } from './staticHost.ts'
import { table } from './table.ts'

const SLOWER = 4
const STEPS = 40
const LONG = 50
const RUNS = 3

/**
 * How an article of 400 paragraphs opens and scrolls with the CPU slowed four times. Tasks are told in processor time:
 * other work of the machine does not lengthen them (it still empties the caches).
 */
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
  const address = `${addressOf(server)}/a/${article?.id ?? ''}`
  const runs: Run[] = []
  for (let run = 0; run < RUNS; run++) runs.push(await readThrough(browser, address))
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
  table(
    `An article of ${article?.paragraphs.length ?? 0} paragraphs and ${article?.quotations.length ?? 0} quotations, CPU slowed four times; processor time, the best of ${RUNS}`,
    ['while', 'tasks over 50 ms', 'longest, ms', 'layout shift'],
    (['opening', 'scrolling'] as const).map((part) => {
      const [best] = runs.map((run) => run[part]).toSorted((a, b) => longest(a) - longest(b))
      const shifts = runs.map((run) => run[part].shift)
      return [
        part,
        best?.tasks.filter((ms) => ms > LONG).length ?? 0,
        best ? longest(best) : 0,
        Math.max(...shifts).toFixed(4),
      ]
    }),
  )
}

/** Opens the article as a French reader does, reads it to the end of its first forty screens, and tells what that took. */
async function readThrough(browser: Browser, address: string): Promise<Run> {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    locale: 'fr-FR',
    serviceWorkers: 'block',
  })
  await page.addInitScript({ content: WATCH })
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const shift = (): Promise<number> => page.evaluate<number>('globalThis.dixitShift')
  const tasksOfOpening = await tracing(cdp)
  await page.goto(address)
  // The app comes with the reader's first move (src/app/start.ts).
  await page.mouse.move(100, 100)
  await page.waitForFunction(() => performance.getEntriesByName('dixit:ready').length > 0)
  await page.waitForTimeout(2000)
  const opening = { tasks: await tasksOfOpening(), shift: await shift() }
  const tasksOfScrolling = await tracing(cdp)
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel(0, 900)
    await page.waitForTimeout(50)
  }
  await page.waitForTimeout(500)
  const scrolling = { tasks: await tasksOfScrolling(), shift: (await shift()) - opening.shift }
  await page.close()
  return { opening, scrolling }
}

/** Records from now on; what comes back ends that and gives the main thread's tasks in milliseconds of processor time. */
async function tracing(cdp: CDPSession): Promise<() => Promise<number[]>> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }): void => {
    for (const each of value) if (isTraceEvent(each)) events.push(each)
  }
  cdp.on('Tracing.dataCollected', collect)
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'toplevel,blink' })
  return async () => {
    const complete = new Promise<void>((done) => cdp.once('Tracing.tracingComplete', () => done()))
    await cdp.send('Tracing.end')
    await complete
    cdp.off('Tracing.dataCollected', collect)
    const ran = events.filter(({ name, tdur }) => name === TASK && tdur !== undefined)
    const tasks = events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === MAIN)
      .map(({ pid, tid }) => ran.filter((each) => each.pid === pid && each.tid === tid))
    // The page's process has more to do than any other.
    const busiest = tasks.toSorted((a, b) => sum(b) - sum(a))[0] ?? []
    return busiest.map(({ tdur = 0 }) => tdur / 1000)
  }
}

const sum = (tasks: readonly TraceEvent[]): number => tasks.reduce((all, { tdur = 0 }) => all + tdur, 0)

const longest = ({ tasks }: Seen): number => Math.round(Math.max(0, ...tasks))

interface Seen {
  tasks: number[]
  shift: number
}

interface Run {
  opening: Seen
  scrolling: Seen
}

/** An event of Chromium's trace: a task of a thread with its processor time in microseconds, or a thread's name. */
interface TraceEvent {
  name: string
  pid: number
  tid: number
  tdur?: number
  args?: { name?: string }
}

function isTraceEvent(value: object): value is TraceEvent {
  return 'name' in value && 'pid' in value && 'tid' in value
}

const TASK = 'ThreadControllerImpl::RunTask'
const MAIN = 'CrRendererMain'

/** Runs in the page: adds up its layout shifts from the beginning. */
const WATCH = `
  globalThis.dixitShift = 0
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) dixitShift += value
  }).observe({ type: 'layout-shift', buffered: true })
`
