import { expect, ready, test } from './reader.ts'
import { corpus } from './routes.ts'
import { firstOf } from './sites.ts'

const article = firstOf(
  corpus.articles,
  'article of several statements',
  ({ quotations }) => quotations.length > 3,
)
const [first, second] = article.quotations.map(({ id }) => `[id="${id}"]`)
const inOrder = corpus.articles
  .filter(({ date }) => date !== null)
  .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))

test.beforeEach(async ({ page }) => {
  await page.goto(`/a/${article.id}`)
  await ready(page)
})

test('j and k go from statement to statement; back leaves them all', async ({ page }) => {
  await page.keyboard.press('j')
  await expect(page.locator(first ?? '')).toBeFocused()
  await expect(page).toHaveURL(`/q/${article.quotations[0]?.id}`)
  await page.keyboard.press('j')
  await expect(page.locator(second ?? '')).toBeFocused()
  await page.keyboard.press('k')
  await expect(page.locator(first ?? '')).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(`/a/${article.id}`)
})

test('a statement opens by a click and by Enter, without a new page', async ({ page }) => {
  await page.locator(second ?? '').click()
  await expect(page).toHaveURL(`/q/${article.quotations[1]?.id}`)
  await expect(page.getByRole('complementary')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator(first ?? '').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/q/${article.quotations[0]?.id}`)
})

test('? shows the keys, Escape puts them away, / goes to the search', async ({ page }) => {
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Touches' })
  await expect(keys).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Chercher dans le corpus' })).toBeFocused()
  // While somebody types, letters are letters.
  await page.keyboard.type('jk')
  await expect(page).toHaveURL(`/a/${article.id}`)
})

test('[ and ] go to the neighbours in time', async ({ page }) => {
  const place = inOrder.findIndex(({ id }) => id === article.id)
  const neighbour = inOrder[place + 1] ?? inOrder[place - 1]
  await page.keyboard.press(inOrder[place + 1] ? ']' : '[')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(neighbour?.title ?? '')
  await expect(page).toHaveTitle(new RegExp((neighbour?.title ?? '').slice(0, 12).replace(/[()?.*+]/g, '.')))
})

test('opened from a filtered list, ] stays in the selection', async ({ page }) => {
  const of = (id: string) =>
    inOrder.filter((each) => each.quotations.some(({ speakers }) => speakers.includes(id)))
  const speakers = [
    ...new Set(inOrder.flatMap(({ quotations }) => quotations.flatMap((each) => each.speakers))),
  ]
  const speaker = firstOf(speakers, 'speaker of some articles, not of all', (id) => {
    const { length } = of(id)
    return length > 1 && length < inOrder.length
  })
  const [from, to] = of(speaker)
  await page.goto(`/a/${from?.id}?speaker=${encodeURIComponent(speaker)}`)
  await ready(page)
  await expect(page.getByText('Communiqué suivant de la sélection')).toBeVisible()
  await page.keyboard.press(']')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(to?.title ?? '')
  await expect(page).toHaveURL(new RegExp(`speaker=`))
})

test('a statement is saved as a picture named by its id', async ({ page }) => {
  await page.locator(first ?? '').click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Carte image' }).click()
  expect((await saved).suggestedFilename()).toBe(`dixit-${article.quotations[0]?.id}.png`)
  await expect(page.getByText('Carte enregistrée.')).toBeVisible()
})

test('copying says who speaks and how literally, linking gives the permalink', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const quotation = firstOf(
    article.quotations,
    'reported statement with a speaker',
    ({ kind, speakers }) => kind === 'indirect' && speakers.length > 0,
  )
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
  await page.locator(`[id="${quotation.id}"]`).click()
  await expect(page.getByRole('complementary')).toBeVisible()
  await page.keyboard.press('c')
  await expect(page.getByText('Énoncé copié.')).toBeVisible()
  const name = firstOf(corpus.speakers, 'speaker', ({ id }) => id === quotation.speakers[0]).name
  expect(await clipboard()).toContain(name)
  expect(await clipboard()).toContain('propos rapportés')
  expect(await clipboard()).toContain(`/q/${quotation.id}`)
  await page.keyboard.press('l')
  await expect(page.getByText('Lien copié.')).toBeVisible()
  expect(await clipboard()).toMatch(new RegExp(`/q/${quotation.id}$`))
})

test('the statement cites itself in several formats', async ({ page }) => {
  await page.locator(first ?? '').click()
  const slip = page.getByRole('complementary')
  await slip.getByText('Citer', { exact: true }).click()
  await slip.getByRole('button', { name: 'BibTeX' }).click()
  await expect(slip.getByText(/@online\{dixit-/)).toBeVisible()
})

test('words copied by hand carry who says them and how literally, from the first moment', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const quotation = firstOf(
    article.quotations,
    'reported statement with a speaker',
    ({ kind, speakers }) => kind === 'indirect' && speakers.length > 0,
  )
  // In one go: nothing that a selection fetches can be there.
  const words = await page.evaluate((id) => {
    const piece = document.getElementById(id)
    if (piece) document.getSelection()?.selectAllChildren(piece)
    document.execCommand('copy')
    return piece?.textContent ?? ''
  }, quotation.id)
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const name = firstOf(corpus.speakers, 'speaker', ({ id }) => id === quotation.speakers[0]).name
  expect(copied).toContain(words.slice(0, 20))
  expect(copied).toContain(name)
  expect(copied).toContain('propos rapportés')
  expect(copied).toContain(`/q/${quotation.id}`)
})
