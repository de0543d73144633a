import { complaints } from './axe.ts'
import { expect, ready, test } from './reader.ts'
import { ROUTES, spoken } from './routes.ts'

const LANGUAGES = [
  { button: 'EN', lang: 'en', nav: 'Speakers|Voices', locale: 'en-GB' },
  { button: '中文', lang: 'zh-Hans', nav: '\\p{Script=Han}+', locale: 'zh-CN' },
  { button: 'РУ', lang: 'ru', nav: '\\p{Script=Cyrillic}+', locale: 'ru-RU' },
] as const

for (const { button, lang, nav, locale } of LANGUAGES) {
  test(`${lang}: is chosen, kept, and leaves the corpus in French`, async ({ page }) => {
    await page.goto(ROUTES.permalink)
    await ready(page)
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('navigation').first().getByRole('link').nth(1)).toHaveText(
      new RegExp(`^(${nav})$`, 'u'),
    )
    await page.reload()
    await ready(page)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.locator(`[id="${spoken.quotation.id}"]`)).toBeFocused()
    // Words of the article say that they are French.
    const inFrench = page
      .locator('[lang="fr"]')
      .filter({ has: page.locator(`[id="${spoken.quotation.id}"]`) })
    await expect(inFrench.first()).toBeVisible()
    expect(await complaints(page)).toEqual([])
  })

  test.describe(`a browser in ${lang}`, () => {
    test.use({ locale })
    test('gets its language on every page, without a mismatch', async ({ page }) => {
      for (const path of Object.values(ROUTES)) {
        await page.goto(path)
        await ready(page)
        await expect(page.locator('html')).toHaveAttribute('lang', lang)
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      }
    })
  })
}

test.describe('a browser in a language that Dixit does not speak', () => {
  test.use({ locale: 'pt-BR' })
  test('gets French', async ({ page }) => {
    await page.goto('/')
    await ready(page)
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  })
})
