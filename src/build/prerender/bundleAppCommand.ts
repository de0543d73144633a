/** `bundleAppCommand.ts BASE FOLDER`: the app, bundled for browsers and for Node, as `appBundle.ts` describes it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createBuilder, type InlineConfig } from 'vite'
import { PROJECT } from '../files/userPath.ts'
import type { Assets } from '../pages/template.ts'
import { viteConfig } from '../vite/viteConfig.ts'
import { ASSETS, SERVICE_WORKER } from './appBundle.ts'
import { assetsOf, FIRST } from './assets.ts'
import { embedStyles, writeEmbedScript } from './embed.ts'
import { writeScript } from './script.ts'

const [base = '/', folder = '.'] = process.argv.slice(2)
await bundle()
const published = join(folder, 'client')
const frame = await embedStyles(PROJECT)
await writeEmbedScript(PROJECT, published, frame)
await writeScript({ root: PROJECT, outDir: folder, source: 'src/app/sw/sw.ts', file: SERVICE_WORKER })
const assets: Assets = { ...(await assetsOf(published, base)), frame }
writeFileSync(join(folder, ASSETS), JSON.stringify(assets))

async function bundle(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const builder = await createBuilder(withServer(viteConfig(null, base)), null)
  const { client, ssr } = builder.environments
  if (!client || !ssr) throw new Error('the bundler knows no client or no ssr environment')
  await builder.build(client)
  await builder.build(ssr)
}

function withServer(config: InlineConfig): InlineConfig {
  return {
    ...config,
    logLevel: 'warn',
    builder: {},
    build: { ...config.build, outDir: join(folder, 'client') },
    environments: {
      client: {
        build: { manifest: true, rolldownOptions: { input: { index: 'index.html', first: FIRST } } },
      },
      ssr: {
        build: {
          ssr: true,
          outDir: join(folder, 'server'),
          emptyOutDir: true,
          copyPublicDir: false,
          rolldownOptions: {
            input: { 'entry-server': 'src/app/entry-server.tsx', worker: 'src/build/site/worker.ts' },
          },
        },
      },
    },
  }
}
