import { expect, ready, test } from './reader.ts'
import { quotations, ROUTES, spoken } from './routes.ts'
import { firstOf, firstWords } from './sites.ts'

const piece = (id: string): string => `[id="${id}"]`

test('the words are brought into view, marked and focused, in their article', async ({ page }) => {
  // The last of a long article: it is never in view by chance.
  const last = firstOf(
    quotations.toReversed(),
    'quotation far down',
    ({ quotation }) => quotation.paragraph > 3,
  )
  await page.goto(`/q/${last.quotation.id}`)
  await ready(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(last.article.title)
  const words = page.locator(piece(last.quotation.id))
  await expect(words).toBeInViewport()
  await expect(words).toBeFocused()
  await expect(words).toHaveAttribute('aria-current', 'true')
  await expect(words).toContainText(firstWords(last).slice(0, 20))
})

test('every piece of a statement carries its id and its speakers', async ({ page }) => {
  const cut = firstOf(
    quotations,
    'statement in several pieces',
    ({ quotation }) => quotation.content.length > 1,
  )
  await page.goto(`/q/${cut.quotation.id}`)
  await ready(page)
  const pieces = page.locator(`[data-q="${cut.quotation.id}"]`)
  expect(await pieces.count()).toBeGreaterThanOrEqual(cut.quotation.content.length)
  for (const each of await pieces.all()) {
    await expect(each).toHaveAttribute('data-speakers', cut.quotation.speakers.join(' '))
  }
  await expect(page.locator(piece(cut.quotation.id))).toHaveCount(1)
})

test('the slip says who, why and how sure, and Escape gives the article back', async ({ page }) => {
  await page.goto(ROUTES.permalink)
  await ready(page)
  const slip = page.getByRole('complementary')
  await expect(slip).toBeVisible()
  await expect(slip.getByRole('heading', { name: 'Pourquoi cette voix' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(ROUTES.article)
  await expect(slip).toBeHidden()
  await expect(page.locator(piece(spoken.quotation.id))).toBeFocused()
})

test('works with a slash at its end, as some hosts add one', async ({ page }) => {
  await page.goto(`${ROUTES.permalink}/`)
  await ready(page)
  await expect(page.locator(piece(spoken.quotation.id))).toBeFocused()
})

test('an id that never was is said to be unknown, with a way home', async ({ page }) => {
  await page.goto('/q/zzzzzzzzzz')
  await ready(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Rien à cette adresse' })).toBeVisible()
  await page.getByRole('link', { name: 'Revenir à la chronologie' }).click()
  await expect(page).toHaveURL('/')
})

test('a passage that is no statement is marked by its words', async ({ page }) => {
  const { article } = spoken
  const text = firstOf(article.paragraphs, 'paragraph', ({ kind }) => kind === 'text').text
  const exact = text.split(' ').slice(0, 4).join(' ')
  await page.goto(`/a/${article.id}#t=${encodeURIComponent(exact)},,`)
  await ready(page)
  const marked = page.locator('mark').first()
  await expect(marked).toBeInViewport()
  await expect(marked).toContainText(exact.split(' ')[0] ?? exact)
})
