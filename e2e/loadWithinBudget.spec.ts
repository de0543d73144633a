import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, ready, test } from './reader.ts'
import { ROUTES } from './routes.ts'

/** Bytes, compressed by gzip as hosts do; what is loaded afterwards, at leisure, is not waited for by a reader. */
async function weigh(page: Page, path: string): Promise<{ scripts: number; data: number }> {
  const sizes = { scripts: 0, data: 0 }
  const bodies: Promise<void>[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    const kind = pathname.endsWith('.js') ? 'scripts' : pathname.includes('/data/') ? 'data' : null
    if (kind === null) return
    bodies.push(
      response.body().then(
        (body) => {
          sizes[kind] += gzipSync(body, { level: 9 }).length
        },
        // Only preloaded, never read.
        () => undefined,
      ),
    )
  })
  await page.goto(path)
  await ready(page)
  await page.waitForLoadState('networkidle')
  await Promise.all(bodies)
  return sizes
}

// A service worker would fetch the other languages too, once everything is read.
test.use({ serviceWorkers: 'block', expected: [/service ?worker/i] })

/** A permalink also brings the slip, once the words can be read; the timeline its axis and filters. */
const SCRIPTS = { article: 150_000, permalink: 160_000, timeline: 165_000 } as const

for (const name of ['article', 'permalink', 'timeline'] as const) {
  test(`${name}: at most ${SCRIPTS[name] / 1000} kB of scripts and 50 kB of data`, async ({ page }) => {
    const { scripts, data } = await weigh(page, ROUTES[name])
    test.info().annotations.push({ type: 'bytes', description: `${scripts} of scripts, ${data} of data` })
    expect(scripts).toBeGreaterThan(50_000)
    expect(scripts).toBeLessThanOrEqual(SCRIPTS[name])
    expect(data).toBeLessThanOrEqual(50_000)
  })
}
