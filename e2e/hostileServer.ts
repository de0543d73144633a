/** Builds the hostile corpus, with a very long article in it, and serves it; the tests' second server. */
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import { longDump } from '#build/bench/generate/longDump.ts'
import { buildSite } from '#build/prerender/buildSite.ts'
import { siteLoader } from '#build/siteLoader.ts'
import { previewPlugin } from '#build/vite/previewPlugin.ts'
import { HOSTILE, HOSTILE_CORPUS } from './sites.ts'

rmSync(HOSTILE_CORPUS, { recursive: true, force: true })
cpSync(fileURLToPath(new URL('hostile', import.meta.url)), HOSTILE_CORPUS, { recursive: true })
writeFileSync(join(HOSTILE_CORPUS, 'long.txt'), longDump())
const { load } = await siteLoader([HOSTILE_CORPUS])
await buildSite(load, HOSTILE.folder)
await preview({
  configFile: false,
  base: new URL(HOSTILE.address).pathname,
  build: { outDir: HOSTILE.folder },
  plugins: [previewPlugin()],
  preview: { open: false, port: HOSTILE.port, strictPort: true },
})
