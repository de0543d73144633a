import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { zoteroReads } from '#build/head/zotero.ts'
import { expect, ready, test } from './reader.ts'
import { quotations, ROUTES, spoken } from './routes.ts'
import { BUILT, firstOf } from './sites.ts'

/** The tags of the head that reference managers read, written as the build writes them. */
const head = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.head.querySelectorAll('meta[name], link[rel=canonical]')]
      .map((tag) =>
        tag.localName === 'meta'
          ? `<meta name="${tag.getAttribute('name')}" content="${(tag.getAttribute('content') ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" />`
          : tag.outerHTML,
      )
      .join('\n'),
  )

test('Zotero is told after a change of page, and reads there what it reads on the page itself', async ({
  page,
}) => {
  await page.goto(ROUTES.article)
  await ready(page)
  expect(zoteroReads(await head(page))).toMatchObject({
    itemType: 'webpage',
    title: spoken.article.title,
    creators: [],
  })
  await page.evaluate(() => {
    document.addEventListener('ZoteroItemUpdated', () => performance.mark('zotero'))
  })
  await page.locator(`[id="${spoken.quotation.id}"]`).click()
  await page.waitForFunction(() => performance.getEntriesByName('zotero').length > 0)
  const written = readFileSync(`${BUILT.folder}/q/${spoken.quotation.id}/index.html`, 'utf8')
  const { websiteTitle: _site, ...there } = zoteroReads(written)
  const { websiteTitle: _none, ...here } = zoteroReads(await head(page))
  expect(here).toEqual(there)
})

test('the twins of a permalink are served, and say the same words', async ({ page, request }) => {
  const { quotation, article } = firstOf(
    quotations,
    'reported statement',
    ({ quotation: { kind } }) => kind === 'indirect',
  )
  await page.goto(`/q/${quotation.id}`)
  const data: { quotation: { id: string }; words: string } = await (
    await request.get(`/q/${quotation.id}.json`)
  ).json()
  expect(data.quotation.id).toBe(quotation.id)
  const ris = await (await request.get(`/q/${quotation.id}.ris`)).text()
  expect(ris).toContain(`TI  - ${article.title.replace(/\s+/gu, ' ')}`)
  expect(ris).toContain('propos rapportés')
  expect(await (await request.get(`/q/${quotation.id}.bib`)).text()).toContain('@online')
  expect(await (await request.get(`/q/${quotation.id}.csl.json`)).json()).toHaveLength(1)
  const { html }: { html: string } = await (await request.get(`/q/${quotation.id}/oembed.json`)).json()
  expect(html).toContain('<blockquote cite="')
  expect(html).not.toContain('<script')
})

test('feeds, sitemap, whole corpus and picture are where pages say they are', async ({ page, request }) => {
  for (const path of ['/', ROUTES.speaker, ROUTES.article, ROUTES.permalink]) {
    await page.goto(path)
    const hrefs = await page
      .locator('link[rel=alternate]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const image = await page
      .locator('meta[property="og:image"]')
      .getAttribute('content', { timeout: 100 })
      .catch(() => null)
    for (const href of [...hrefs, ...(image === null ? [] : [image])]) {
      const { pathname } = new URL(href, BUILT.address)
      expect((await request.get(pathname)).status(), href).toBe(200)
    }
  }
  for (const file of [
    '/sitemap.xml',
    '/robots.txt',
    '/corpus.json',
    '/corpus.csv',
    '/feed.xml',
    '/feed.json',
  ]) {
    expect((await request.get(file)).status(), file).toBe(200)
  }
})
