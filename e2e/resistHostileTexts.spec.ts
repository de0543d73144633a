import { LONG_TITLE } from '#build/bench/generate/longDump.ts'
import { expect, ready, test } from './reader.ts'
import { corpusOf, firstOf, HOSTILE, quotationsOf } from './sites.ts'

test.use({ baseURL: HOSTILE.address })

const corpus = corpusOf(HOSTILE)
/** The other one is only long (readALongArticle.spec.ts). */
const hostile = corpus.articles.filter(({ title }) => title !== LONG_TITLE)
const scripted = firstOf(corpus.articles, 'article with a script in its title', ({ title }) =>
  title.includes('<script>'),
)

test.beforeEach(async ({ page }) => {
  page.on('dialog', () => {
    throw new Error('a text of the corpus ran')
  })
})

test('a title, a body and a source that try to be code are text', async ({ page }) => {
  await page.goto(`a/${scripted.id}`)
  await ready(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(scripted.title)
  await expect(page.getByRole('main')).toContainText('<img src=x onerror=alert("corps")>')
  await expect(page.locator('main img, main script, main b[onmouseover]')).toHaveCount(0)
  await expect(page.locator('a[href^="javascript:"]')).toHaveCount(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('the page as written is as harmless', async ({ page }) => {
    for (const { id, title } of hostile) {
      await page.goto(`a/${id}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(page.locator('main img, main script, a[href^="javascript:"]')).toHaveCount(0)
    }
    for (const { quotation } of quotationsOf({ ...corpus, articles: hostile })) {
      await page.goto(`q/${quotation.id}`)
      await expect(page.locator('main img, main script, a[href^="javascript:"]')).toHaveCount(0)
    }
  })
})

test('below a path of its host, everything is found: pages, data, links, shell', async ({ page }) => {
  await page.goto('')
  await ready(page)
  await expect(page.getByRole('link', { name: 'Voix', exact: true })).toHaveAttribute(
    'href',
    '/corpus/speakers',
  )
  await page.getByRole('link', { name: scripted.title }).first().click()
  await expect(page).toHaveURL(`${HOSTILE.address}a/${scripted.id}`)
  await page.getByRole('link', { name: 'Voix', exact: true }).click()
  await expect(page).toHaveURL(`${HOSTILE.address}speakers`)
  await page.goto('nulle/part')
  await ready(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Rien à cette adresse' })).toBeVisible()
})

test('the words of a lost link are shown, with who said them and where they stood', async ({ page }) => {
  const lost = firstOf(corpus.lost, 'lost quotation')
  await page.goto(`q/${lost.id}`)
  await ready(page)
  await expect(page.getByRole('main')).toContainText(lost.exact)
  await expect(page.getByRole('main')).toContainText(lost.speakers[0] ?? '')
  await expect(page.getByRole('main')).toContainText(lost.title)
})

test('an old id leads to where its words went', async ({ page }) => {
  const [from, to] = firstOf(Object.entries(corpus.redirects), 'moved quotation')
  await page.goto(`q/${from}`)
  await ready(page)
  await expect(page.locator(`[id="${to}"]`)).toBeFocused()
  await expect(page.getByRole('main')).toContainText(from)
})
