import { createServer } from 'node:http'
import type { Page } from '@playwright/test'
import { expect, ready, test } from './reader.ts'
import { quotations, ROUTES, spoken } from './routes.ts'
import { BUILT, firstOf } from './sites.ts'

const reported = firstOf(quotations, 'reported statement', ({ quotation }) => quotation.kind === 'indirect')

/** Opens a page of another site, with another origin, that has a quote of ours in it. */
async function hosted(page: Page, html: string): Promise<void> {
  const server = createServer((_request, response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><html lang="fr"><title>Hôte</title><link rel="icon" href="data:,">${html}`),
  )
  await new Promise<void>((listening) => server.listen(0, listening))
  const address = server.address()
  await page.goto(`http://localhost:${typeof address === 'object' && address ? address.port : 0}/`)
  server.close()
}

/** What the share panel gives, for the address at which the tests serve the site. */
async function codeOf(page: Page, id: string): Promise<string> {
  const { html }: { html: string } = await (
    await page.request.get(`${BUILT.address}q/${id}/oembed.json`)
  ).json()
  return `${html.replaceAll(/https?:\/\/[^"]*?\/q\//g, `${BUILT.address}q/`)}<script async src="${BUILT.address}embed.js"></script>`
}

test.describe('where scripts run', () => {
  // The tests look into a frame in which scripts are forbidden; the browser says so.
  test.use({ expected: [/Blocked script execution/] })

  test('a quote in another page becomes a frame with the site’s own words, as high as they are', async ({
    page,
  }) => {
    const { id } = reported.quotation
    await hosted(page, await codeOf(page, id))
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('link', { name: 'Lire dans le texte' })).toHaveAttribute(
      'href',
      new RegExp(`/q/${id}$`),
    )
    await expect(frame.locator('blockquote')).toContainText('propos rapportés')
    await expect(page.locator('blockquote[data-dixit]')).toBeHidden()
    const heights = await page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height)
    const inside = await frame.locator('figure').evaluate((figure) => figure.getBoundingClientRect().height)
    expect(Math.abs(heights - inside)).toBeLessThanOrEqual(1)
    // Narrower, it is higher.
    await page.setViewportSize({ width: 320, height: 600 })
    await expect
      .poll(() => page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height))
      .toBeGreaterThan(heights)
  })
})

test('the frame keeps nothing on the device, runs nothing and weighs little', async ({
  page,
  context,
  request,
}) => {
  const address = `${BUILT.address}embed/${reported.quotation.id}`
  const body = await (await request.get(address)).text()
  expect(Buffer.byteLength(body)).toBeLessThan(10_000)
  expect(body).not.toContain('<script')
  const asked: string[] = []
  page.on('request', (each) => asked.push(new URL(each.url()).pathname))
  await page.goto(address)
  expect(asked.filter((path) => path !== '/favicon.ico')).toHaveLength(1)
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test.describe('where the frame cannot be had', () => {
  test.use({ expected: [/404|ERR_FAILED/] })

  test('the blockquote stays, with its words', async ({ page }) => {
    const code = (await codeOf(page, reported.quotation.id)).replaceAll(reported.quotation.id, '0000000000')
    await page.route('**/embed/0000000000/', (route) => route.fulfill({ status: 404, body: '' }))
    const answered = page.waitForResponse('**/embed/0000000000/')
    await hosted(page, code)
    await answered
    await expect(page.locator('blockquote[data-dixit]')).toBeVisible()
    await expect(page.locator('blockquote[data-dixit]')).toContainText('propos rapportés')
    await expect(page.locator('iframe')).toHaveCount(0)
  })
})

test('the slip gives the code, with the words inside', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(ROUTES.permalink)
  await ready(page)
  await page.getByRole('button', { name: 'Code à intégrer' }).click()
  await expect(page.getByText('Code copié')).toBeVisible()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  expect(code).toMatch(new RegExp(`^<blockquote cite="[^"]*/q/${spoken.quotation.id}"`))
  expect(code).toMatch(/<script async src="[^"]*\/embed\.js"><\/script>$/)
})
