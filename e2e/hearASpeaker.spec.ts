import { expect, ready, test } from './reader.ts'
import { corpus, quotations, ROUTES, speakerId } from './routes.ts'
import { firstOf } from './sites.ts'

const speaker = firstOf(corpus.speakers, 'speaker', ({ id }) => id === speakerId)
const said = quotations.filter(({ quotation }) => quotation.speakers.includes(speakerId))

test('from the list of voices to all that one of them said', async ({ page }) => {
  await page.goto(ROUTES.speakers)
  await ready(page)
  await page.getByRole('searchbox', { name: 'Chercher une voix' }).fill(speaker.name.toUpperCase())
  await page.getByRole('link', { name: speaker.name, exact: true }).click()
  await expect(page).toHaveURL(ROUTES.speaker)
  await expect(page.getByRole('heading', { level: 1, name: speaker.name })).toBeVisible()
  for (const { quotation } of said.slice(0, 3)) {
    await expect(page.locator(`[data-q="${quotation.id}"]`).first()).toBeAttached()
  }
  const shown = await page.locator('[data-q][id]').evaluateAll((pieces) => pieces.map(({ id }) => id))
  const own = new Set(said.map(({ quotation }) => quotation.id))
  expect(
    shown.filter(
      (id) =>
        !own.has(id) && corpus.articles.every(({ quotations: all }) => all.every((each) => each.id !== id)),
    ),
  ).toEqual([])
})

test('a statement of the list opens at its place', async ({ page }) => {
  const { quotation, article } = firstOf(said, 'statement of the speaker')
  await page.goto(ROUTES.speaker)
  await ready(page)
  await page.locator(`[id="${quotation.id}"]`).click()
  await expect(page).toHaveURL(new RegExp(`/q/${quotation.id}`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title)
  await expect(page.locator(`[id="${quotation.id}"]`)).toBeFocused()
})

test('two speakers face to face, by address', async ({ page }) => {
  const other = firstOf(
    corpus.speakers,
    'second speaker with statements',
    ({ id }) => id !== speakerId && quotations.some(({ quotation }) => quotation.speakers.includes(id)),
  )
  await page.goto(`${ROUTES.speaker}?with=${encodeURIComponent(other.id)}`)
  await ready(page)
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toContainText(speaker.name)
  await expect(title).toContainText(other.name)
})

test('a speaker who is not in the corpus is unknown, not an error', async ({ page }) => {
  await page.goto('/speakers/nobody-at-all')
  await ready(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Rien à cette adresse' })).toBeVisible()
})
