import type { Page } from '@playwright/test'
import { LONG_TITLE } from '#build/bench/generate/longDump.ts'
import { expect, ready, test } from './reader.ts'
import { corpusOf, firstOf, HOSTILE } from './sites.ts'

test.use({ baseURL: HOSTILE.address })

const article = firstOf(corpusOf(HOSTILE).articles, 'long article', ({ title }) => title === LONG_TITLE)
const { quotations, paragraphs } = article
const middle = firstOf(quotations.slice(quotations.length / 2), 'quotation in the middle')
const last = firstOf(quotations.toReversed(), 'last quotation')
const lastWords = paragraphs.at(-1)?.text ?? ''

const statement = (id: string): string => `[id="${id}"]`

async function open(page: Page, path = `a/${article.id}`): Promise<void> {
  await page.goto(path)
  await ready(page)
}

/** How far the page moved things of itself, added up as browsers do. */
const shift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          done(list.getEntries().reduce((sum, each) => sum + Number(Reflect.get(each, 'value')), 0))
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(0), 1000)
      }),
  )

test('nothing moves in a wide window whose letters are there', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  // Letters that come after the words may break a line elsewhere; a second visit has them, if the page asks early.
  await open(page)
  await expect(page.locator('head > link[rel=preload][as=font]')).toHaveCount(2)
  await open(page)
  expect(await shift(page)).toBeLessThan(0.02)
})

test('what is far from the window is not laid out, and the score is a few shapes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  await expect(page.locator('.block').last()).toHaveCSS('content-visibility', 'auto')
  expect(await page.locator('.score-reader svg *').count()).toBeLessThan(paragraphs.length + 100)
  expect(await shift(page)).toBeLessThan(0.02)
})

for (const [name, { id }] of [
  ['in the middle', middle],
  ['at the end', last],
] as const) {
  for (const width of [390, 1440]) {
    test(`a permalink ${name} brings its words into view, and they stay there: ${width}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 })
      await open(page, `q/${id}`)
      const words = page.locator(statement(id))
      await expect(words).toBeFocused()
      await expect(words).toBeInViewport()
      await expect(page.getByRole('complementary')).toBeVisible()
      const place = async (): Promise<number | undefined> => (await words.boundingBox())?.y
      await expect
        .poll(async () => Math.abs(((await place()) ?? 0) - ((await place()) ?? 99)))
        .toBeLessThan(1)
      const before = await place()
      await page.waitForTimeout(500)
      expect(Math.abs(((await place()) ?? 0) - (before ?? 99))).toBeLessThan(2)
    })
  }
}

test('a passage and a paragraph far down are found by their addresses', async ({ page }) => {
  const exact = lastWords.split(' ').slice(0, 5).join(' ')
  await open(page, `a/${article.id}#t=${encodeURIComponent(exact)},,`)
  await expect(page.locator('mark.passage').first()).toBeInViewport()
  await page.goto('about:blank')
  await open(page, `a/${article.id}#p${paragraphs.length - 20}`)
  await expect(page.locator(`#p${paragraphs.length - 20}`)).toBeInViewport()
})

test('j goes on from where the reader is, and a click opens what was never near the window', async ({
  page,
}) => {
  await open(page)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2))
  await page.waitForTimeout(300)
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/\/q\//)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  expect(quotations.findIndex((each) => each.id === id)).toBeGreaterThan(100)
  await expect(page.locator(statement(id))).toBeFocused()
  await expect(page.locator(statement(id))).toBeInViewport()
  await page.keyboard.press('Escape')
  await page.locator(statement(last.id)).click()
  await expect(page).toHaveURL(new RegExp(`/q/${last.id}$`))
  await expect(page.getByRole('complementary')).toBeVisible()
})

test('the browser finds, copies and prints what was never drawn', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  expect(
    await page.evaluate(
      (words): unknown => Reflect.get(window, 'find').call(window, words),
      lastWords.slice(0, 30),
    ),
  ).toBe(true)
  await expect(page.locator('.par').last()).toBeInViewport()
  await page.keyboard.press('ControlOrMeta+a')
  await page.evaluate(() => {
    const text = document.querySelector('.text')
    if (text) document.getSelection()?.selectAllChildren(text)
  })
  await page.keyboard.press('ControlOrMeta+c')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(lastWords)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.block').nth(20)).toHaveCSS('content-visibility', 'visible')
})

test('the score of many statements is one control: arrows go through them, Enter opens one', async ({
  page,
}) => {
  await open(page)
  const score = page.getByRole('slider', { name: 'Place dans le communiqué' })
  await expect(score).toHaveAttribute('aria-valuemax', String(quotations.length))
  await score.focus()
  await page.keyboard.press('End')
  await expect(page.locator(statement(last.id))).toBeInViewport()
  await expect(score).toHaveAttribute('aria-valuenow', String(quotations.length))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/q/${last.id}$`))
})
