import { expect, ready, test } from './reader.ts'
import { corpus, quotations } from './routes.ts'
import { firstOf, firstWords } from './sites.ts'

const nameOf = (id: string | undefined): string =>
  firstOf(corpus.speakers, 'speaker of the statement', (each) => each.id === id).name

test.describe('who said what on a subject', () => {
  const wanted = firstOf(
    quotations,
    'person’s reported statement on something unilateral',
    (each) =>
      each.quotation.kind === 'indirect' &&
      each.quotation.speakers.length === 1 &&
      corpus.speakers.some(({ id, kind }) => id === each.quotation.speakers[0] && kind === 'person') &&
      firstWords(each).includes('unilat'),
  )
  const name = nameOf(wanted.quotation.speakers[0])

  test('is found from the first page by typing, narrowed to him, and carried off as a citation, by keys alone', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/')
    await ready(page)
    const words = page.getByRole('searchbox', { name: 'Mots' })
    // Once from the page's beginning, along the order of the keyboard.
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab')
      if (await words.evaluate((element) => element === document.activeElement)) break
    }
    await expect(words).toBeFocused()
    await page.keyboard.type('unilaterales')
    await expect(page).toHaveURL(/q=unilaterales/)
    const quotes = page.getByRole('radio', { name: 'énoncés' })
    await quotes.focus()
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/view=quotes/)

    const menu = page.locator('summary, button').filter({ hasText: /^Voix/ }).first()
    await menu.focus()
    await page.keyboard.press('Enter')
    const voices = page.getByRole('searchbox', { name: 'Chercher une voix' })
    await voices.focus()
    await page.keyboard.type(name.split(' ').at(-1)?.slice(0, 4) ?? '')
    const choice = page.getByRole('checkbox', { name: new RegExp(name) }).last()
    await choice.focus()
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(
      new RegExp(`speaker=${encodeURIComponent(wanted.quotation.speakers[0] ?? '')}`),
    )
    await page.keyboard.press('Escape')

    const found = page.locator(`[data-q="${wanted.quotation.id}"]`).first()
    await found.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/q/${wanted.quotation.id}`))
    await expect(page.locator(`[id="${wanted.quotation.id}"]`)).toBeFocused()
    await expect(page.getByRole('complementary')).toBeVisible()
    await page.keyboard.press('c')
    await expect(page.getByText('Énoncé copié.')).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(name)
    expect(copied).toContain('propos rapportés')
    expect(copied).toContain(wanted.article.title)
    expect(copied).toContain(`/q/${wanted.quotation.id}`)
    // Reported words are no quotation: the only marks are those of the title.
    expect(copied.split('\n')[0]).not.toContain('«')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a shared link is landed on, read on from, and left again', async ({ page }) => {
    const shared = firstOf(
      quotations,
      'statement far down, with another after it',
      ({ article, quotation }) =>
        quotation.paragraph > 1 && article.quotations.some((each) => each.paragraph > quotation.paragraph),
    )
    const next = firstOf(
      shared.article.quotations,
      'later statement',
      ({ paragraph }) => paragraph > shared.quotation.paragraph,
    )
    await page.goto('/about')
    await page.goto(`/q/${shared.quotation.id}`)
    await ready(page)
    const sheet = page.getByRole('complementary')
    await expect(page.locator(`[id="${shared.quotation.id}"]`)).toBeInViewport()
    await expect(sheet).toBeVisible()
    // Read on: the sheet away, the next statement tapped.
    await sheet.getByRole('button', { name: 'Refermer la fiche' }).tap()
    await expect(sheet).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(shared.article.title)
    const later = page.locator(`[id="${next.id}"]`)
    await later.scrollIntoViewIfNeeded()
    await later.tap()
    await expect(page).toHaveURL(new RegExp(`/q/${next.id}$`))
    await expect(later).toBeInViewport()
    await page.goBack()
    await expect(page).toHaveURL(new RegExp(`/a/${shared.article.id}$`))
    await page.goBack()
    await expect(page).toHaveURL(new RegExp(`/q/${shared.quotation.id}$`))
    await page.goBack()
    await expect(page).toHaveURL(/\/about$/)
  })
})

test.describe('word for word or reported, without colours', () => {
  const mixed = firstOf(
    corpus.articles,
    'article with direct and reported statements',
    ({ quotations: all }) =>
      (['direct', 'indirect'] as const).every((kind) =>
        all.some((each) => each.kind === kind && each.basis === 'stated' && each.parent === null),
      ),
  )
  const of = (wanted: 'direct' | 'indirect') =>
    firstOf(
      mixed.quotations,
      `${wanted} statement`,
      ({ kind, basis, parent }) => kind === wanted && basis === 'stated' && parent === null,
    )

  for (const [paper, prepare] of [
    ['the system’s colours', { forcedColors: 'active' }],
    ['print', { media: 'print' }],
  ] as const) {
    test(`${paper}: the line is thick or thin, and the name says it`, async ({ page }) => {
      await page.emulateMedia(prepare)
      await page.goto(`/a/${mixed.id}`)
      await ready(page)
      const direct = page.locator(`[id="${of('direct').id}"]`)
      const reported = page.locator(`[id="${of('indirect').id}"]`)
      await expect(direct).toHaveCSS('text-decoration-line', 'underline')
      await expect(reported).toHaveCSS('text-decoration-line', 'underline')
      const thickness = (each: typeof direct): Promise<number> =>
        each.evaluate((element) => Number.parseFloat(getComputedStyle(element).textDecorationThickness))
      expect(await thickness(direct)).toBeGreaterThanOrEqual(2 * (await thickness(reported)))
      await expect(direct).toHaveAccessibleName(/, propos cités mot pour mot/)
      await expect(reported).toHaveAccessibleName(/, propos rapportés/)
      // Who speaks stands beside, in letters.
      await expect(page.locator('.mn').first()).toHaveText(/\p{L}/u)
    })
  }
})

test('the jaws of the axis are moved by keys, and say the date', async ({ page }) => {
  await page.goto('/')
  await ready(page)
  const start = page.getByRole('slider', { name: 'Début' })
  await start.focus()
  const before = await start.getAttribute('aria-valuetext')
  await page.keyboard.press('ArrowRight')
  await expect(start).not.toHaveAttribute('aria-valuetext', before ?? '')
  await expect(page).toHaveURL(/from=\d{4}-\d{2}-\d{2}/)
  await expect(page.getByLabel('Du', { exact: true })).not.toHaveValue('')
  await page.keyboard.press('Home')
  await expect(start).toHaveAttribute('aria-valuetext', before ?? '')
  const end = page.getByRole('slider', { name: 'Fin' })
  await end.focus()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/to=\d{4}-\d{2}-\d{2}/)
})
