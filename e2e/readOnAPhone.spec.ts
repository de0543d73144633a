import type { Page } from '@playwright/test'
import { expect, ready, test } from './reader.ts'
import { ROUTES, spoken } from './routes.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/** How far the page is wider than the window, in CSS pixels. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const [name, path] of Object.entries(ROUTES)) {
  test(`${name}: fits 390 and reflows at 320 pixels`, async ({ page }) => {
    await page.goto(path)
    await ready(page)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
}

test('the open statement stays in sight above its sheet, and the sheet closes', async ({ page }) => {
  await page.goto(ROUTES.article)
  await ready(page)
  const words = page.locator(`[id="${spoken.quotation.id}"]`)
  await words.tap()
  const sheet = page.getByRole('complementary')
  await expect(sheet).toBeVisible()
  await expect(words).toBeInViewport()
  // Sheets rise; it is at rest when it no longer moves.
  await expect
    .poll(async () => (await sheet.boundingBox())?.y)
    .toBeGreaterThan((await words.boundingBox())?.y ?? 0)
  await sheet.getByRole('button', { name: 'Refermer la fiche' }).tap()
  await expect(sheet).toBeHidden()
})

test('what is not inside a sentence can be hit: 24 pixels at least, 44 on the sheet', async ({ page }) => {
  await page.goto(ROUTES.permalink)
  await ready(page)
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, summary, nav a')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      const least = element.closest('.slip .acts') ? 44 : 24
      const shown = width > 1 && height > 1 && element.checkVisibility()
      return shown && (width < 24 || height < least) && !element.closest('svg, p, label')
        ? [`${element.outerHTML.slice(0, 120)}: ${Math.round(width)} × ${Math.round(height)}`]
        : []
    }),
  )
  expect(small).toEqual([])
})

test('the search opens from the menu', async ({ page }) => {
  await page.goto(ROUTES.article)
  await ready(page)
  await page.getByRole('navigation', { name: 'Dixit' }).getByRole('button', { name: 'Chercher' }).tap()
  await expect(page.getByRole('searchbox', { name: 'Chercher dans le corpus' })).toBeFocused()
})
