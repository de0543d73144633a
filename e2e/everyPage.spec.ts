import { complaints } from './axe.ts'
import { expect, ready, test } from './reader.ts'
import { ROUTES, spoken } from './routes.ts'
import { firstWords } from './sites.ts'

for (const [name, path] of Object.entries(ROUTES)) {
  test(`${name}: is taken over without a mismatch, and has a main heading`, async ({ page }) => {
    await page.goto(path)
    await ready(page)
    await expect(page.getByRole('main')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page).toHaveTitle(/\S/)
  })

  test(`${name}: is clean for axe, and in the dark as well`, async ({ page }) => {
    await page.goto(path)
    await ready(page)
    expect(await complaints(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await complaints(page, 'color-contrast')).toEqual([])
  })
}

test.describe('a permalink as it is written', () => {
  test.use({ expected: [/ERR_FAILED/] })
  test('is clean for axe before the app draws the article', async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.abort())
    await page.goto(ROUTES.permalink)
    expect(await complaints(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await complaints(page, 'color-contrast')).toEqual([])
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const [name, path] of Object.entries(ROUTES)) {
    test(`${name}: can be read`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('main')).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      const words = await page.getByRole('main').innerText()
      expect(words.length).toBeGreaterThan(40)
    })
  }

  test('a permalink shows the words, and leads to them in their article', async ({ page }) => {
    await page.goto(ROUTES.permalink)
    await expect(page.locator(`[id="${spoken.quotation.id}"]`)).toHaveText(firstWords(spoken))
    await page.getByRole('main').getByRole('link', { name: spoken.article.title }).click()
    await expect(page.locator(`[id="${spoken.quotation.id}"]`)).toBeInViewport()
    await expect(page).toHaveURL(new RegExp(`/a/${spoken.article.id}/?#`))
  })
})
