import { complaints } from './axe.ts'
import { expect, ready, test } from './reader.ts'
import { ROUTES } from './routes.ts'

// Every rule of axe is asked of every page in everyPage.spec.ts; here, what papers and languages change.
const PAGES = Object.entries({ ...ROUTES, nowhere: '/nowhere', quotes: '/?view=quotes' })

const PAPERS = [
  { theme: 'light', contrast: 'more' },
  { theme: 'dark', contrast: 'more' },
  { theme: 'eink', contrast: 'less' },
] as const

const LANGUAGES = [
  { lang: 'en', locale: 'en-GB' },
  { lang: 'zh-Hans', locale: 'zh-CN' },
  { lang: 'ru', locale: 'ru-RU' },
] as const

// What is not there is answered as such.
test.use({ expected: [/404/] })

for (const [name, path] of PAGES) {
  test(`${name}: can be read on every paper`, async ({ page }) => {
    // Colours that are on their way are not measured.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(path)
    await ready(page)
    for (const paper of PAPERS) {
      await page.evaluate((chosen) => void Object.assign(document.documentElement.dataset, chosen), paper)
      expect(await complaints(page, 'color-contrast'), Object.values(paper).join(', ')).toEqual([])
    }
  })
}

for (const { lang, locale } of LANGUAGES) {
  test.describe(lang, () => {
    test.use({ locale })
    for (const [name, path] of PAGES) {
      test(`${name}: says its languages, and can be read`, async ({ page }) => {
        await page.goto(path)
        await ready(page)
        await expect(page.locator('html')).toHaveAttribute('lang', lang)
        const rules = ['html-has-lang', 'html-lang-valid', 'valid-lang', 'color-contrast']
        expect(await complaints(page, ...rules)).toEqual([])
      })
    }
  })
}
