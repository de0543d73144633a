import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, ready, test } from './reader.ts'
import { corpus, quotations, speakerId } from './routes.ts'
import { firstOf } from './sites.ts'

const dated = corpus.articles.flatMap(({ date }) => date ?? []).toSorted()
const [firstYear, lastYear] = [dated[0] ?? '', dated.at(-1) ?? ''].map((date) => Number(date.slice(0, 4)))
const day = firstOf(dated, 'dated article in a year between', (date) => {
  const year = Number(date.slice(0, 4))
  return year > (firstYear ?? 0) && year < (lastYear ?? 0)
})
const year = day.slice(0, 4)
const asked = `?from=${year}-01-01&to=${year}-12-31`
const inYear = quotations.filter(({ article }) => article.date?.startsWith(year) === true)

const axis = (page: Page) => page.locator('figure.axis')
const jaw = (page: Page, end: 'from' | 'to') => axis(page).locator(`.jaw.${end}`)
const params = (page: Page): string => new URL(page.url()).search
const left = (page: Page, n: number) =>
  expect(page.getByRole('status').filter({ hasText: ` ${n} énoncé` })).toBeVisible()

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await ready(page)
}

/** Moves a jaw by keys: leaps of ten, then steps. */
async function walk(page: Page, end: 'from' | 'to', steps: number): Promise<void> {
  await jaw(page, end).focus()
  const far = Math.abs(steps)
  for (let leap = 0; leap < Math.floor(far / 10); leap++)
    await page.keyboard.press(steps > 0 ? 'PageUp' : 'PageDown')
  for (let step = 0; step < far % 10; step++)
    await page.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft')
}

test('days by field, by keys and by mouse give one address', async ({ page }) => {
  await open(page, '/')
  await page.getByLabel('Du', { exact: true }).fill(year)
  await page.getByLabel('Au', { exact: true }).fill(year)
  await page.getByLabel('Au', { exact: true }).press('Enter')
  await expect.poll(() => params(page)).toBe(asked)
  await left(page, inYear.length)
  const [from, to] = [await jaw(page, 'from').boundingBox(), await jaw(page, 'to').boundingBox()]
  const steps = {
    from: Number(await jaw(page, 'from').getAttribute('aria-valuenow')),
    to: Number(await jaw(page, 'to').getAttribute('aria-valuenow')),
  }

  await open(page, '/')
  const end = Number(await jaw(page, 'to').getAttribute('aria-valuenow'))
  await walk(page, 'from', steps.from)
  await walk(page, 'to', steps.to - end)
  await expect.poll(() => params(page)).toBe(asked)
  await left(page, inYear.length)

  await open(page, '/')
  const plot = await axis(page).locator('.plot-inner').boundingBox()
  if (!from || !to || !plot) throw new Error('the axis has no jaws')
  const unit = plot.width / end
  await page.mouse.move(plot.x + (steps.from + 0.5) * unit, plot.y + 20)
  await page.mouse.down()
  await page.mouse.move(plot.x + (steps.to - 0.5) * unit, plot.y + 22, { steps: 6 })
  await page.mouse.up()
  await expect.poll(() => params(page)).toBe(asked)
  await left(page, inYear.length)
})

test('from years to months to days, and back, reload and share keep what is seen', async ({
  page,
  context,
}) => {
  await open(page, `/${asked}`)
  const steps = (): Promise<number> =>
    jaw(page, 'to')
      .getAttribute('aria-valuenow')
      .then((now) => Number(now))
  expect(await steps()).toBeGreaterThan(12)
  await page.getByRole('button', { name: 'Voir cette période de près' }).click()
  await expect.poll(steps).toBe(12)
  expect(params(page)).toBe(asked)
  await page.reload()
  await ready(page)
  expect(await steps()).toBe(12)

  // A month of it: its days.
  const month = day.slice(0, 7)
  const last = new Date(Date.UTC(Number(year), Number(month.slice(5)), 0)).getUTCDate()
  await page.getByLabel('Du', { exact: true }).fill(month)
  await page.getByLabel('Au', { exact: true }).fill(month)
  await page.getByLabel('Au', { exact: true }).press('Enter')
  await expect.poll(() => params(page)).toBe(`?from=${month}-01&to=${month}-${last}`)
  expect(await steps()).toBe(Number(month.slice(5)))
  await page.getByRole('button', { name: 'Voir cette période de près' }).click()
  await expect.poll(steps).toBe(last)

  // The same address somewhere else.
  const other = await context.newPage()
  await other.goto(page.url())
  await ready(other)
  await expect(jaw(other, 'to')).toHaveAttribute('aria-valuenow', String(last))
  await other.close()

  await page.goBack()
  await expect.poll(steps).toBe(Number(month.slice(5)))
  await page.getByRole('button', { name: 'Revoir tout l’axe' }).click()
  await expect.poll(steps).toBeGreaterThan(12)
  await left(page, quotations.filter(({ article }) => article.date?.startsWith(month) === true).length)
})

test('an address that is shared says all: filter, view and order', async ({ page, context }) => {
  await open(page, `/?speaker=${encodeURIComponent(speakerId)}&view=quotes&sort=date`)
  const words = await page.getByRole('status').first().textContent()
  const first = await page.locator('[data-q]').first().getAttribute('data-q')
  const other = await context.newPage()
  await other.goto(page.url())
  await ready(other)
  await expect(other.getByRole('status').first()).toHaveText(words ?? '')
  await expect(other.locator('[data-q]').first()).toHaveAttribute('data-q', first ?? '')
  await expect(other.getByLabel('Ordre')).toHaveValue('date')
})

test('a year is a word, and what an address cannot mean is dropped', async ({ page }) => {
  await open(page, `/?q=2020&from=2020-02-30&kind=loud&act=shout&country=fr&view=x&sort=up&speaker=`)
  await expect(page.getByRole('searchbox', { name: 'Mots' })).toHaveValue('2020')
  await expect(page.getByRole('status').first()).toBeVisible()
  await page.getByRole('combobox').first().selectOption('date')
  await expect.poll(() => params(page)).toBe('?q=2020&sort=date')
})

test('the number of results is said again when it changes', async ({ page }) => {
  await open(page, '/')
  const status = page.getByRole('status').filter({ hasText: 'énoncé' })
  const element = await status.elementHandle()
  await page.getByRole('searchbox', { name: 'Mots' }).fill('zzzzintrouvable')
  await expect(status).toContainText('0 énoncé')
  // The same element: one that comes with its words is not read out.
  expect(await element?.evaluate((each) => each.isConnected)).toBe(true)
})

test('all that a filter leaves is saved', async ({ page }) => {
  await open(page, `/${asked}`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'JSON' }).click(),
  ])
  const records: unknown = JSON.parse(await readFile(await download.path(), 'utf8'))
  expect(records).toHaveLength(inYear.length)
  await expect(page.getByText(`${inYear.length} énoncés exportés.`)).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 } })

  test('days are chosen, nothing is wider than the page', async ({ page }) => {
    await open(page, `/${asked}`)
    await left(page, inYear.length)
    await jaw(page, 'to').focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => params(page)).toBe(`?from=${year}-01-01&to=${year}-11-30`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})
