import { execFile } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { digestOf } from '../data/articleRecord.ts'
import type { Assets } from '../pages/template.ts'

/** The app, bundled: a folder to be published as it is, and its bundles for Node. */
export interface AppBundle {
  client: string
  server: string
  worker: string
  /** The service worker, but for what it knows of a site. */
  serviceWorker: string
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

/** What stands in a bundle's folder beside the client and the server. */
export const ASSETS = 'assets.json'
export const SERVICE_WORKER = 'sw.js'

/**
 * The app's bundles, made where those of this program and base are not at hand, in a process of its own: a bundler takes
 * more memory than the pages of ten thousand articles. The oldest go.
 */
export async function appBundle(root: string, program: string, base: string): Promise<AppBundle> {
  const kept = keptFolder(root)
  const folder = join(kept, `app-${digestOf(program, base)}`)
  if (!existsSync(folder)) {
    mkdirSync(kept, { recursive: true })
    // Renamed when it is whole: a build that is killed, or a second one at the same time, leaves no half.
    const making = mkdtempSync(join(kept, 'making-'))
    const command = [join(root, 'src/build/launch.js'), 'prerender/bundleAppCommand', base, making]
    await promisify(execFile)(process.execPath, command, { cwd: root })
    if (existsSync(folder)) rmSync(making, { recursive: true })
    else renameSync(making, folder)
    removeOldest(kept)
  }
  return {
    client: join(folder, 'client'),
    server: join(folder, 'server/entry-server.js'),
    worker: join(folder, 'server/worker.js'),
    serviceWorker: join(folder, SERVICE_WORKER),
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
