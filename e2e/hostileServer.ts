/** Builds the hostile corpus and serves it; the tests' second server. */
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import { buildSite } from '#build/prerender/buildSite.ts'
import { siteLoader } from '#build/siteLoader.ts'
import { previewPlugin } from '#build/vite/previewPlugin.ts'
import { HOSTILE } from './sites.ts'

const { load } = await siteLoader([fileURLToPath(new URL('hostile', import.meta.url))])
await buildSite(load, HOSTILE.folder)
await preview({
  configFile: false,
  base: new URL(HOSTILE.address).pathname,
  build: { outDir: HOSTILE.folder },
  plugins: [previewPlugin()],
  preview: { open: false, port: HOSTILE.port, strictPort: true },
})
