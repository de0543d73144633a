import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { addressOf, serving } from '#build/bench/staticHost.ts'
import { expect, ready, test } from './reader.ts'
import { ROUTES } from './routes.ts'
import { BUILT } from './sites.ts'

const scratch = fileURLToPath(new URL('../test-results/releases', import.meta.url))

/** The build once more, as a later release: every script and sheet under another name, the old ones gone. */
function release(number: number): string {
  const folder = join(scratch, String(number))
  cpSync(BUILT.folder, folder, { recursive: true })
  const names = readdirSync(join(folder, 'assets')).filter((name) => /\.(?:js|css)$/.test(name))
  const later = (name: string): string => name.replace(/(?=\.\w+$)/, `r${number}`)
  const all = new RegExp(names.map((name) => name.replaceAll(/[.+$]/g, String.raw`\$&`)).join('|'), 'g')
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    const isAsset = names.includes(entry.name)
    if (!isAsset && !/(?:\.html|^sw\.js)$/.test(entry.name)) continue
    const text = readFileSync(file, 'utf8').replace(all, later)
    if (isAsset) rmSync(file)
    writeFileSync(isAsset ? join(entry.parentPath, later(entry.name)) : file, text)
  }
  return folder
}

// One after the other: the two tests share the releases.
test.describe.configure({ mode: 'serial' })

let server: Server
let folder = ''
let releases: string[] = []

test.beforeAll(async () => {
  rmSync(scratch, { recursive: true, force: true })
  releases = [BUILT.folder, release(1), release(2)]
  server = await serving(() => folder)
})
test.afterAll(() => void server.close())

/** Lets the worker find what the host has now, and waits until it is in charge. */
async function update(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const changed = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    )
    await registration.update()
    await changed
  })
}

const stillHere = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('still here').length)

for (const later of [[1], [1, 2]]) {
  test(`an open page outlives ${later.length} new release(s), and the next move takes up the last`, async ({
    page,
  }) => {
    folder = releases[0] ?? ''
    const root = addressOf(server)
    await page.goto(root + ROUTES.article)
    await ready(page)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    // From here on a worker is in charge when the page loads, as on every later visit.
    await page.reload()
    await ready(page)
    await page.evaluate(() => performance.mark('still here'))
    for (const number of later) {
      folder = releases[number] ?? ''
      await update(page)
    }
    expect(await stillHere(page)).toBe(1)
    // A part of its own release, which the host no longer has.
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Touches' })).toBeVisible()
    await page.keyboard.press('Escape')
    expect(await stillHere(page)).toBe(1)
    await page.getByRole('link', { name: 'Voix', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Qui parle' })).toBeVisible()
    await expect.poll(() => stillHere(page)).toBe(0)
    const scripts = await page.evaluate(() => [...document.scripts].map(({ src }) => src).join())
    expect(scripts).toContain(`r${later.at(-1)}.js`)
  })
}
