import type { Page } from '@playwright/test'
import { covered, cutOff, overlapping, smallTargets, spaceOut } from './geometry.ts'
import { expect, ready, test } from './reader.ts'
import { ROUTES } from './routes.ts'

const PAGES = Object.entries({ ...ROUTES, nowhere: '/nowhere', quotes: '/?view=quotes' })

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await ready(page)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

for (const [name, path] of PAGES) {
  test.describe(name, () => {
    if (name === 'nowhere') test.use({ expected: [/404/] })

    for (const width of [1440, 390]) {
      test(`can be spaced out (WCAG 1.4.12) at ${width} pixels: nothing is cut, nothing overlaps`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 })
        await open(page, path)
        const before = await overlapping(page)
        expect(before).toEqual([])
        await spaceOut(page)
        expect(await cutOff(page)).toEqual([])
        expect(await overlapping(page)).toEqual([])
      })
    }

    // A window of 1280 pixels, magnified twice and four times.
    for (const [zoom, width, height] of [
      [200, 640, 400],
      [400, 320, 256],
    ] as const) {
      test(`reflows at ${zoom} %: no scrolling sideways, nothing cut`, async ({ page }) => {
        await page.setViewportSize({ width, height })
        await open(page, path)
        expect(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        ).toBeLessThanOrEqual(0)
        expect(await cutOff(page)).toEqual([])
      })
    }

    for (const width of [1440, 390]) {
      test(`can be hit at ${width} pixels: targets of 24, or far from each other, or in a sentence`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 })
        await open(page, path)
        expect(await smallTargets(page)).toEqual([])
      })
    }

    for (const [width, height] of [
      [1280, 700],
      [390, 700],
    ] as const) {
      test(`the focus is never hidden under what sticks, at ${width} pixels`, async ({ page }) => {
        await page.setViewportSize({ width, height })
        await open(page, path)
        const hidden: string[] = []
        for (let step = 0; step < 40; step++) {
          await page.keyboard.press('Tab')
          hidden.push(...(await covered(page)))
        }
        // And backwards, where things come from under the upper edge.
        for (let step = 0; step < 20; step++) {
          await page.keyboard.press('Shift+Tab')
          hidden.push(...(await covered(page)))
        }
        expect(hidden).toEqual([])
      })
    }
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
