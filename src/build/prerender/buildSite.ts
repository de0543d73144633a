import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createBuilder, type InlineConfig } from 'vite'
import { viteConfig } from '../vite/viteConfig.ts'
import type { LoadSite } from '../vite/loadSite.ts'
import { writePages, type PagesReport } from '../pages/writePages.ts'
import { assetsOf, FIRST } from './assets.ts'
import { embedStyles, writeEmbedScript } from './embed.ts'
import { writeServiceWorker } from './offline.ts'
import { rendererOf } from './renderer.ts'

/**
 * Builds the whole site into `outDir`: assets and data by the bundler, then every page and what is published beside
 * pages. The app is bundled a second time, for Node, to draw the pages; that bundle is thrown away.
 */
export async function buildSite(load: LoadSite, outDir = 'dist'): Promise<PagesReport> {
  const site = await load()
  const { input } = site
  const config = viteConfig(() => Promise.resolve(site), input.settings.base)
  const root = config.root ?? process.cwd()
  const target = resolve(root, outDir)
  const scratch = await scratchFolder(root)
  try {
    const builder = await createBuilder(withServer(config, target, scratch), null)
    const { client, ssr } = builder.environments
    if (!client || !ssr) throw new Error('the bundler knows no client or no ssr environment')
    await builder.build(client)
    await builder.build(ssr)
    const draw = await rendererOf(join(scratch, 'entry-server.js'), target)
    const frame = await embedStyles(root)
    await writeEmbedScript(root, target, frame)
    const report = await writePages(input, {
      outDir: target,
      assets: { ...(await assetsOf(target, input.settings.base)), frame },
      draw,
    })
    await writeServiceWorker(root, target)
    return report
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** Inside node_modules, where the bundle finds React; two builds at once do not meet. */
async function scratchFolder(root: string): Promise<string> {
  const parent = join(root, 'node_modules/.dixit')
  await mkdir(parent, { recursive: true })
  return mkdtemp(join(parent, 'server-'))
}

function withServer(config: InlineConfig, outDir: string, scratch: string): InlineConfig {
  return {
    ...config,
    logLevel: 'warn',
    builder: {},
    build: { ...config.build, outDir },
    environments: {
      client: {
        build: { manifest: true, rolldownOptions: { input: { index: 'index.html', first: FIRST } } },
      },
      ssr: {
        build: {
          ssr: true,
          outDir: scratch,
          emptyOutDir: true,
          copyPublicDir: false,
          rolldownOptions: { input: { 'entry-server': 'src/app/entry-server.tsx' } },
        },
      },
    },
  }
}
