import { expect, ready, test } from './reader.ts'
import { ROUTES, spoken } from './routes.ts'

test('2020 stays a word', async ({ page }) => {
  await page.goto('/?q=2020')
  await ready(page)
  await expect(page.getByRole('searchbox', { name: 'Mots' })).toHaveValue('2020')
  await expect(page).toHaveURL('/?q=2020')
})

test('what means nothing is dropped, never an error', async ({ page }) => {
  await page.goto('/?from=2020-02-30&kind=loud&view=tiles&sort=price&country=france&__proto__=x&q=%E0%A4%A')
  await ready(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Qui a dit quoi, et quand' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

for (const [name, path] of Object.entries(ROUTES)) {
  test(`${name}: a search part changes nothing in what is read, and nothing mismatches`, async ({ page }) => {
    await page.goto(`${path}?utm=x`)
    await ready(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  })
}

test('a page that does not exist says so', async ({ page }) => {
  await page.goto('/nulle/part')
  await ready(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Rien à cette adresse' })).toBeVisible()
})

test('the article opens with a slash at its end', async ({ page }) => {
  await page.goto(`/a/${spoken.article.id}/`)
  await ready(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(spoken.article.title)
})
