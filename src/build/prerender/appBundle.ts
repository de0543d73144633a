import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { InlineConfig } from 'vite'
import { digestOf } from '../data/articleRecord.ts'
import type { Assets } from '../pages/template.ts'
import { viteConfig } from '../vite/viteConfig.ts'
import { assetsOf, FIRST } from './assets.ts'

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

/** The app's bundles, made where those of this program and base are not at hand; older ones go. */
export async function appBundle(root: string, program: string, base: string): Promise<AppBundle> {
  const kept = keptFolder(root)
  const name = `app-${digestOf(program, base)}`
  const folder = join(kept, name)
  if (!existsSync(join(folder, ASSETS))) {
    rmSync(folder, { recursive: true, force: true })
    await bundle(base, folder)
    const assets = await assetsOf(join(folder, 'client'), base)
    for (const other of readdirSync(kept))
      if (other.startsWith('app-') && other !== name)
        rmSync(join(kept, other), { recursive: true, force: true })
    // Renamed last: a folder without it is not whole.
    writeFileSync(join(folder, `${ASSETS}.new`), JSON.stringify(assets))
    renameSync(join(folder, `${ASSETS}.new`), join(folder, ASSETS))
  }
  return {
    client: join(folder, 'client'),
    server: join(folder, 'server/entry-server.js'),
    worker: join(folder, 'server/worker.js'),
    assets: JSON.parse(readFileSync(join(folder, ASSETS), 'utf8')),
  }
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
