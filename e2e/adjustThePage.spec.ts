import type { Page } from '@playwright/test'
import { covered, cutOff, overlapping, smallTargets, spaceOut } from './geometry.ts'
import { expect, ready, test } from './reader.ts'
import { ROUTES } from './routes.ts'

const PAGES = Object.entries({ ...ROUTES, nowhere: '/nowhere', quotes: '/?view=quotes' })

/** How far the page is wider than its window, in pixels. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await ready(page)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

for (const [name, path] of PAGES) {
  test.describe(name, () => {
    if (name === 'nowhere') test.use({ expected: [/404/] })

    test('can be spaced out (WCAG 1.4.12): nothing is cut, nothing overlaps', async ({ page }) => {
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await open(page, path)
        expect(await overlapping(page), `as it is, ${width} pixels`).toEqual([])
        await spaceOut(page)
        expect(await cutOff(page), `${width} pixels`).toEqual([])
        expect(await overlapping(page), `spaced out, ${width} pixels`).toEqual([])
      }
    })

    test('reflows at 200 and 400 % (WCAG 1.4.10): no scrolling sideways, nothing cut', async ({ page }) => {
      await open(page, path)
      // A window of 1280 × 800 pixels, magnified.
      for (const zoom of [2, 4]) {
        await page.setViewportSize({ width: 1280 / zoom, height: Math.max(800 / zoom, 256) })
        expect(await sideways(page), `${zoom}00 %`).toBeLessThanOrEqual(0)
        expect(await cutOff(page), `${zoom}00 %`).toEqual([])
      }
    })

    test('can be hit (WCAG 2.5.8): targets of 24 pixels, or apart, or in a sentence', async ({ page }) => {
      await open(page, path)
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await smallTargets(page), `${width} pixels`).toEqual([])
      }
    })

    test('never hides the focus under what sticks (WCAG 2.4.11)', async ({ page }) => {
      const hidden: string[] = []
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 700 })
        await open(page, path)
        for (let step = 0; step < 30; step++) {
          await page.keyboard.press('Tab')
          hidden.push(...(await covered(page)))
        }
        // And backwards, where things come from under the upper edge.
        for (let step = 0; step < 12; step++) {
          await page.keyboard.press('Shift+Tab')
          hidden.push(...(await covered(page)))
        }
      }
      expect(hidden).toEqual([])
    })
  })
}

test('a mark of the score that is too narrow to hit has an equal in the text', async ({ page }) => {
  await open(page, ROUTES.article)
  const alone = await page.evaluate(() =>
    [...document.querySelectorAll('[data-mark]')]
      .map((mark) => mark.getAttribute('data-mark'))
      .filter((id) => id === null || !document.querySelector(`.text a[data-q="${id}"]`)),
  )
  expect(await page.locator('[data-mark]').count()).toBeGreaterThan(0)
  expect(alone).toEqual([])
})
