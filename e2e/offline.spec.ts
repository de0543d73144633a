import type { Page } from '@playwright/test'
import { expect, ready, test } from './reader.ts'
import { corpus, ROUTES, spoken } from './routes.ts'
import { firstOf, firstWords } from './sites.ts'

// What the network refuses is named on the console, by the browser itself.
test.use({ expected: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|LoadError: .*no answer/] })

/** Waits until the service worker is in charge and has kept what this page had read. */
async function kept(page: Page, path: string): Promise<void> {
  const isKept = (): Promise<boolean> =>
    page.evaluate(async (file) => {
      const cache = await caches.open('dixit-read')
      return navigator.serviceWorker.controller !== null && (await cache.match(file)) !== undefined
    }, path)
  await expect.poll(isKept).toBe(true)
}

const piece = `[id="${spoken.quotation.id}"]`

test('an article read once can be read again without a network', async ({ page, context }) => {
  await page.goto(ROUTES.article)
  await ready(page)
  await kept(page, `/data/articles/${spoken.article.id}.json`)
  await context.setOffline(true)
  await page.reload()
  await ready(page)
  await expect(page.locator(piece)).toHaveText(firstWords(spoken))
  // Its statements open, too.
  await page.locator(piece).click()
  await expect(page).toHaveURL(ROUTES.permalink)
})

test('what was never read says so, and the rest goes on', async ({ page, context }) => {
  const other = firstOf(corpus.articles, 'second article', ({ id }) => id !== spoken.article.id)
  await page.goto(ROUTES.article)
  await ready(page)
  await kept(page, `/data/articles/${spoken.article.id}.json`)
  await context.setOffline(true)
  await page.goto(`/a/${other.id}`)
  await expect(page.getByRole('alert').or(page.getByRole('heading', { level: 1 }))).not.toHaveCount(0)
  await page.goBack()
  await expect(page.locator(piece)).toHaveText(firstWords(spoken))
})

test.describe('a new release', () => {
  // The test registers a worker of another address, which the page's own policy of trusted types would refuse.
  test.use({ bypassCSP: true })

  test('is taken up at the next move, never under the reader', async ({ page }) => {
    await page.goto(ROUTES.article)
    await ready(page)
    await kept(page, `/data/articles/${spoken.article.id}.json`)
    // From here on a worker is in charge when the page loads, as on every later visit.
    await page.reload()
    await ready(page)
    await page.evaluate(async () => {
      const changed = new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve),
      )
      await navigator.serviceWorker.register('/sw.js?next')
      await changed
      performance.mark('still here')
    })
    const stillHere = (): Promise<number> =>
      page.evaluate(() => performance.getEntriesByName('still here').length)
    await page.locator(piece).hover()
    expect(await stillHere()).toBe(1)
    await page.getByRole('link', { name: 'Voix', exact: true }).click()
    await expect(page).toHaveURL(ROUTES.speakers)
    await expect.poll(stillHere).toBe(0)
    await expect(page.getByRole('heading', { level: 1, name: 'Qui parle' })).toBeVisible()
  })
})
