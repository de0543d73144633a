import { test as base, expect, type Page } from '@playwright/test'

/** What went wrong in a page while nobody looked. */
function watch(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    // Only a matter of how busy the machine is: data that came early waited for its script.
    if (message.text().includes('was preloaded using link preload')) return
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== 'localhost')
      problems.push(`foreign request: ${request.url()}`)
  })
}

/**
 * Every test is also a test that nothing went wrong unseen: no error or warning on the console (a hydration mismatch, a
 * report of the content security policy or of trusted types are such), no uncaught error, no request to another host.
 * A test that provokes one names it in `expected`.
 */
export const test = base.extend<{ expected: RegExp[] }>({
  expected: [[], { option: true }],
  page: async ({ page, expected }, use) => {
    const problems: string[] = []
    watch(page, problems)
    await use(page)
    expect(problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)))).toEqual([])
  },
})

export { expect }

/**
 * Waits until the app has taken the page over: what is written in `#root` beforehand does not answer to clicks and keys.
 * React takes parts of a page over one after another; the heading stands in the last of them.
 */
export async function ready(page: Page): Promise<void> {
  // A text waits for the reader's first move before it fetches the app (src/app/start.ts).
  await page.evaluate(() => dispatchEvent(new Event('pointermove')))
  await page.waitForFunction(() => {
    const heading = document.querySelector('main h1')
    const isTaken = heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactFiber'))
    return isTaken && performance.getEntriesByName('dixit:ready').length > 0
  })
  // Effects of what was just taken over run after the next frame.
  await page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  )
}
