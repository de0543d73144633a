import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import type { InlineConfig } from 'vite'
import { digestOf } from '../data/articleRecord.ts'
import type { Assets } from '../pages/template.ts'
import { viteConfig } from '../vite/viteConfig.ts'
import { assetsOf, FIRST } from './assets.ts'
import { embedStyles, writeEmbedScript } from './embed.ts'

/** The app, bundled: a folder to be published as it is, and its bundles for Node. */
export interface AppBundle {
  client: string
  server: string
  worker: string
  assets: Assets
}

/** Where all that is kept between builds stands: inside node_modules, where bundles for Node find React. */
export const keptFolder = (root: string): string => join(root, 'node_modules/.dixit')

/** What bundles are made of. */
const SOURCES = ['src', 'public', 'index.html', 'package.json', 'package-lock.json', 'vite.config.ts']
const TEST = /\.test\.tsx?$/

/** A sign of the program: of its sources, its dependencies and the Node that runs it. */
export function programKey(root: string): string {
  const parts = [process.version]
  for (const source of SOURCES) {
    for (const file of filesUnder(join(root, source))) {
      if (TEST.test(file)) continue
      parts.push(relative(root, file), digestOf(readFileSync(file)))
    }
  }
  return digestOf(JSON.stringify(parts))
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
  } catch {
    return [path]
  }
}

/** Bundles of so many programs and bases are kept. */
const KEPT = 4

/** The app's bundles, made where those of this program and base are not at hand; the oldest go. */
export async function appBundle(root: string, program: string, base: string): Promise<AppBundle> {
  const kept = keptFolder(root)
  const folder = join(kept, `app-${digestOf(program, base)}`)
  if (!existsSync(folder)) {
    mkdirSync(kept, { recursive: true })
    // Renamed when it is whole: a build that is killed, or a second one at the same time, leaves no half.
    const making = mkdtempSync(join(kept, 'making-'))
    await bundle(base, making)
    const client = join(making, 'client')
    const frame = await embedStyles(root)
    await writeEmbedScript(root, client, frame)
    const assets: Assets = { ...(await assetsOf(client, base)), frame }
    writeFileSync(join(making, ASSETS), JSON.stringify(assets))
    if (existsSync(folder)) rmSync(making, { recursive: true })
    else renameSync(making, folder)
    removeOldest(kept)
  }
  return {
    client: join(folder, 'client'),
    server: join(folder, 'server/entry-server.js'),
    worker: join(folder, 'server/worker.js'),
    // Written above.
    assets: JSON.parse(readFileSync(join(folder, ASSETS), 'utf8')),
  }
}

function removeOldest(kept: string): void {
  const apps = readdirSync(kept)
    .filter((name) => name.startsWith('app-'))
    .map((name) => ({ name, age: statSync(join(kept, name)).mtimeMs }))
    .toSorted((a, b) => b.age - a.age)
  for (const { name } of apps.slice(KEPT)) rmSync(join(kept, name), { recursive: true, force: true })
}

const ASSETS = 'assets.json'

async function bundle(base: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  // Only where it is needed: the bundler takes a third of a second to load.
  const { createBuilder } = await import('vite')
  const builder = await createBuilder(withServer(viteConfig(null, base), folder), null)
  const { client, ssr } = builder.environments
  if (!client || !ssr) throw new Error('the bundler knows no client or no ssr environment')
  await builder.build(client)
  await builder.build(ssr)
}

function withServer(config: InlineConfig, folder: string): InlineConfig {
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
