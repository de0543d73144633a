import type { Page } from '@playwright/test'
import { complaints } from './axe.ts'
import { expect, ready, test } from './reader.ts'
import { ROUTES } from './routes.ts'

async function choose(page: Page, group: string, value: string): Promise<void> {
  await page.getByRole('button', { name: 'Affichage' }).click()
  await page.getByRole('group', { name: group }).getByRole('radio', { name: value }).check()
  await page.keyboard.press('Escape')
}

const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

test('dark paper stays, and is there before the first paint', async ({ page }) => {
  await page.goto(ROUTES.article)
  await ready(page)
  // The service worker writes the choice into the page; the script that does it without one is not to be needed here.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.route('**/theme.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  const light = await paper(page)
  await choose(page, 'Papier', 'sombre')
  const dark = await paper(page)
  expect(dark).not.toBe(light)
  expect(await complaints(page, 'color-contrast')).toEqual([])
  await page.goto(ROUTES.about, { waitUntil: 'commit' })
  await page.waitForFunction(() => document.body !== null)
  expect(await paper(page)).toBe(dark)
})

for (const [group, value] of [
  ['Papier', 'encre électronique'],
  ['Contraste', 'renforcé'],
] as const) {
  test(`${group}, ${value}: is clean for axe`, async ({ page }) => {
    await page.goto(ROUTES.article)
    await ready(page)
    await choose(page, group, value)
    expect(await complaints(page, 'color-contrast')).toEqual([])
  })
}

test('larger letters are larger, and stay', async ({ page }) => {
  const size = (): Promise<number> =>
    page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.querySelector('[data-q]') ?? document.body).fontSize),
    )
  await page.goto(ROUTES.article)
  await ready(page)
  const before = await size()
  await choose(page, 'Taille du texte', 'très grand')
  const after = await size()
  expect(after).toBeGreaterThan(before)
  await page.reload()
  await ready(page)
  expect(await size()).toBe(after)
})

test('shortcuts of one sign can be turned off, and on again', async ({ page }) => {
  await page.goto(ROUTES.article)
  await ready(page)
  await choose(page, 'Touches d’un seul signe', 'sans effet')
  await page.keyboard.press('j')
  await page.keyboard.press('?')
  await expect(page).toHaveURL(ROUTES.article)
  await expect(page.getByRole('dialog')).toBeHidden()
  await choose(page, 'Touches d’un seul signe', 'actives')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Touches' })).toBeVisible()
})
