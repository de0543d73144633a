import { expect, ready, test } from './reader.ts'
import { corpus, ROUTES, spoken } from './routes.ts'
import { firstOf } from './sites.ts'

// What the network refuses is named on the console, by the browser itself.
test.use({ expected: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/] })

const unread = firstOf(
  corpus.articles,
  'second article with statements',
  ({ id, quotations }) => id !== spoken.article.id && quotations.length > 0,
)

test('a corpus kept whole is read, filtered and searched without a network, and can be removed', async ({
  page,
  context,
}) => {
  await page.goto(ROUTES.about)
  await ready(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await expect(page.getByText(/\d+ fichiers, .*[kM]o/)).toBeVisible()
  await page.getByRole('button', { name: 'Garder ce corpus hors ligne' }).click()
  await expect(page.getByText('Tout le corpus est sur cet appareil')).toBeVisible({ timeout: 60_000 })

  await context.setOffline(true)
  await page.goto(`/a/${unread.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(unread.title)
  await expect(page.locator('[data-q]').first()).toBeVisible()
  const word = unread.title.match(/\p{L}{7,}/u)?.[0] ?? ''
  await page.goto(`/?q=${encodeURIComponent(word)}`)
  await expect(page.getByRole('main').getByRole('link', { name: unread.title }).first()).toBeVisible()
  await page.goto(`/?speaker=${encodeURIComponent(spoken.quotation.speakers[0] ?? '')}`)
  await expect(page.getByRole('main').getByRole('link', { name: spoken.article.title }).first()).toBeVisible()

  await context.setOffline(false)
  await page.goto(ROUTES.about)
  await ready(page)
  await page.getByRole('button', { name: 'Retirer de cet appareil' }).click()
  await expect(page.getByRole('button', { name: 'Garder ce corpus hors ligne' })).toBeVisible()
  expect(await page.evaluate(() => caches.has('dixit-whole'))).toBe(false)
})

test('interrupted, it goes on where it was; a new release fetches only what changed', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  let broken = true
  await page.context().route('**/data/speakers/**', (route) => (broken ? route.abort() : route.continue()))
  await page.goto(ROUTES.about)
  await ready(page)
  await page.getByRole('button', { name: 'Garder ce corpus hors ligne' }).click()
  await expect(page.getByText('Ce qui est déjà là n’est pas perdu')).toBeVisible({ timeout: 60_000 })
  const there = await page.evaluate(async () => (await (await caches.open('dixit-whole')).keys()).length)
  expect(there).toBeGreaterThan(10)
  broken = false
  await page.getByRole('button', { name: 'Garder ce corpus hors ligne' }).click()
  await expect(page.getByText('Tout le corpus est sur cet appareil')).toBeVisible({ timeout: 60_000 })

  // As if the release on the device were an older one, in which one article was different.
  const changed = `/data/articles/${spoken.article.id}.json`
  await page.evaluate(async (path) => {
    const cache = await caches.open('dixit-whole')
    await cache.put(path, new Response('{}', { headers: { 'X-Dixit-Hash': 'old' } }))
    await cache.put('/dixit-whole-state', new Response('{"version":"old","files":1,"bytes":1}'))
  }, changed)
  asked.length = 0
  await page.reload()
  await ready(page)
  await expect
    .poll(
      () =>
        page.evaluate(
          async (path) => (await caches.match(path, { cacheName: 'dixit-whole' }))?.text(),
          changed,
        ),
      {
        timeout: 30_000,
      },
    )
    .toContain(spoken.article.title.slice(0, 20))
  expect(asked.filter((path) => path.startsWith('/data/articles/'))).toEqual([changed])
})
