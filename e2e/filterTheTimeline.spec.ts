import type { Page } from '@playwright/test'
import { expect, ready, test } from './reader.ts'
import { corpus, quotations, speakerId, spoken } from './routes.ts'
import { firstOf, firstWords } from './sites.ts'

const speaker = firstOf(corpus.speakers, 'speaker', ({ id }) => id === speakerId)
const said = quotations.filter(({ quotation }) => quotation.speakers.includes(speakerId))
const dated = corpus.articles.flatMap(({ date }) => date ?? []).toSorted()
const year = firstOf(dated, 'dated article').slice(0, 4)
const inYear = quotations.filter(({ article }) => article.date?.startsWith(year) === true)
const word = firstOf(firstWords(spoken).match(/\p{L}{6,}/gu) ?? [], 'long word in the first statement')

const left = (page: Page, n: number) =>
  expect(page.getByRole('status').filter({ hasText: `${n} énoncé` })).toBeVisible()
const statement = (page: Page, id: string) => page.locator(`[data-q="${id}"]`).first()

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await ready(page)
}

test('by speaker: the list says how many, and shows only his', async ({ page }) => {
  await open(page, '/?view=quotes')
  await page
    .getByRole('checkbox', { name: new RegExp(`^${speaker.name}`) })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`speaker=${encodeURIComponent(speakerId)}`))
  await left(page, said.length)
  await expect(statement(page, said.at(-1)?.quotation.id ?? '')).toBeVisible()
})

test('by day: fields and address say the same', async ({ page }) => {
  await open(page, '/')
  await page.getByLabel('Du', { exact: true }).fill(year)
  await page.getByLabel('Au', { exact: true }).fill(year)
  await page.getByLabel('Au', { exact: true }).blur()
  await expect(page).toHaveURL(new RegExp(`from=${year}-01-01&to=${year}-12-31`))
  await left(page, inYear.length)
})

test('by word: accents and endings do not matter', async ({ page }) => {
  await open(page, '/?view=quotes')
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
  await page.getByRole('searchbox', { name: 'Mots' }).fill(plain)
  await expect(page).toHaveURL(new RegExp(`q=${plain}`))
  await expect(statement(page, spoken.quotation.id)).toBeVisible()
})

test('by kind', async ({ page }) => {
  const direct = quotations.filter(({ quotation }) => quotation.kind === 'direct')
  await open(page, '/')
  await page
    .getByRole('group', { name: 'Forme' })
    .getByRole('checkbox', { name: /^rapporté/ })
    .click()
  await page.getByRole('group', { name: 'Forme' }).getByRole('checkbox', { name: /^mêlé/ }).click()
  await expect(page).toHaveURL(/\?kind=direct$/)
  await left(page, direct.length)
})

test('back, forward and reload keep the filter and the place', async ({ page }) => {
  await open(page, `/?speaker=${encodeURIComponent(speakerId)}`)
  await left(page, said.length)
  const title = page.getByRole('link', { name: said.at(-1)?.article.title ?? '', exact: true })
  await title.last().scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  await title.last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.at(-1)?.article.title ?? '')
  await page.goBack()
  await left(page, said.length)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(before, -1)
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.at(-1)?.article.title ?? '')
  await page.goBack()
  await page.reload()
  await ready(page)
  await left(page, said.length)
})

test('nothing found says what to loosen, and by how much', async ({ page }) => {
  await open(page, `/?speaker=${encodeURIComponent(speakerId)}&q=zzzzintrouvable`)
  await expect(page.getByText('Rien ne répond à ce filtre.')).toBeVisible()
  await page.getByRole('link', { name: 'sans ces mots' }).click()
  await left(page, said.length)
})

test('an article keeps the way back to the selection', async ({ page }) => {
  await open(page, `/?speaker=${encodeURIComponent(speakerId)}`)
  await page
    .getByRole('link', { name: said[0]?.article.title ?? '', exact: true })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`/a/.*speaker=${encodeURIComponent(speakerId)}`))
  await page.getByRole('link', { name: 'Revenir à la sélection' }).first().click()
  await left(page, said.length)
})

test('two quick clicks lose none', async ({ page }) => {
  const [first, second] = corpus.speakers
    .map(({ id, name }) => ({
      id,
      name,
      n: quotations.filter(({ quotation }) => quotation.speakers.includes(id)).length,
    }))
    .toSorted((a, b) => b.n - a.n)
  await open(page, '/')
  // Both clicks happen before the worker can have answered the first.
  await page
    .getByRole('checkbox', { name: new RegExp(`^${first?.name ?? ''}`) })
    .first()
    .evaluate((box, name) => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('ul.lanes input[type=checkbox]')]
      const other = boxes.find((each) => each.closest('label')?.textContent?.startsWith(name))
      if (box instanceof HTMLElement) box.click()
      other?.click()
    }, second?.name ?? '')
  const both = [first?.id ?? '', second?.id ?? ''].toSorted()
  await expect(page).toHaveURL(new RegExp(both.map((id) => `speaker=${encodeURIComponent(id)}`).join('&')))
})
