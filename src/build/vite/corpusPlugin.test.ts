import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type HotPayload, type ViteDevServer } from 'vite'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { earlyLoader, siteLoader } from '../siteLoader.ts'
import { corpusPlugin } from './corpusPlugin.ts'

const article = (date: string): string =>
  `Une digue pour Valmorin – ${date}\nLa maire a dit que la digue serait haute.\nsource/https://example.org/digue\n`

/** The engine's lexicons are loaded once, not while a test waits. */
beforeAll(() => import('../loadInMemory.ts'), 60_000)

let folder: string
let server: ViteDevServer
let said: HotPayload[]

/** A dev server over a corpus of one file, with what it says to the page. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-dev-'))
  writeFileSync(join(folder, 'a.txt'), article('2020/07/08'))
  server = await createServer({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [corpusPlugin((await siteLoader([folder])).load)],
  })
  await server.listen(0)
  said = []
  vi.spyOn(server.ws, 'send').mockImplementation((payload: HotPayload | string) => {
    if (typeof payload !== 'string') said.push(payload)
  })
})

afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

async function dates(): Promise<{ from: unknown }> {
  const address = server.resolvedUrls?.local[0] ?? ''
  const data: unknown = await (await fetch(`${address}data/site.json`)).json()
  return { from: typeof data === 'object' && data !== null && 'from' in data ? data.from : undefined }
}

test('a changed file is read again, and the page reloads', async () => {
  expect(await dates()).toEqual({ from: '2020-07-08' })
  writeFileSync(join(folder, 'a.txt'), article('2021/01/02'))
  await vi.waitFor(() => expect(said).toContainEqual({ type: 'full-reload' }), { timeout: 10_000 })
  expect(await dates()).toEqual({ from: '2021-01-02' })
})

test('a broken file shows its error and keeps the last good page; mended, it shows', async () => {
  writeFileSync(join(folder, 'a.txt'), article('2020/02/30'))
  const error = expect.objectContaining({ type: 'error' })
  await vi.waitFor(() => expect(said).toContainEqual(error), { timeout: 10_000 })
  expect(JSON.stringify(said)).toContain('impossible-date')
  expect(await dates()).toEqual({ from: '2020-07-08' })
  writeFileSync(join(folder, 'a.txt'), article('2020/02/29'))
  await vi.waitFor(() => expect(said).toContainEqual({ type: 'full-reload' }), { timeout: 10_000 })
  expect(await dates()).toEqual({ from: '2020-02-29' })
})

test('an address of data that is not there is 404, not the page', async () => {
  const address = server.resolvedUrls?.local[0] ?? ''
  expect((await fetch(`${address}data/articles/none.json`)).status).toBe(404)
})

test('a large corpus shows its newest file at once, and all of it when it is read', async () => {
  const large = mkdtempSync(join(tmpdir(), 'dixit-dev-'))
  writeFileSync(join(large, 'new.txt'), article('2024/05/06'))
  writeFileSync(join(large, 'old.txt'), article('2019/01/02').replace('/digue', '/autre'))
  utimesSync(join(large, 'old.txt'), 1, 1)
  const { load, readWhole } = await earlyLoader([large], { streamFrom: 0, cache: join(large, 'cache') }, 10)
  const first = await load()
  expect(Array.from(first.input.corpus.articles, ({ date }) => date)).toEqual(['2024-05-06'])
  const served = vi.fn<() => Promise<typeof first>>().mockResolvedValue(first)
  const second = await createServer({
    configFile: false,
    root: large,
    logLevel: 'silent',
    plugins: [corpusPlugin(served)],
  })
  const reloaded = vi.spyOn(second.ws, 'send')
  await second.listen(0)
  await readWhole?.()
  await vi.waitFor(() => expect(reloaded).toHaveBeenCalledWith({ type: 'full-reload' }), { timeout: 10_000 })
  const address = second.resolvedUrls?.local[0] ?? ''
  const data: unknown = await (await fetch(`${address}data/site.json`)).json()
  expect(data).toMatchObject({ counts: { articles: 2 }, from: '2019-01-02', to: '2024-05-06' })
  await second.close()
  rmSync(large, { recursive: true })
})
