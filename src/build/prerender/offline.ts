import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Under a fixed name, and needed to draw any page without a network. */
const SHELL = ['404.html', 'theme.js', 'icon.svg']
/** Other scripts' letters are fetched, and then kept, by those who read them. */
const AT_ONCE = /\.(?:js|css)$|latin.*\.woff2$/

/**
 * Writes `sw.js`: the bundled service worker with the list of the release's files in it, so that it changes exactly when
 * they do. Runs last, when the shell is written.
 */
export async function writeServiceWorker(bundle: string, outDir: string): Promise<void> {
  const release = await releaseOf(outDir)
  const script = await readFile(bundle, 'utf8')
  await writeFile(join(outDir, 'sw.js'), `const DIXIT_RELEASE=${JSON.stringify(release)};${script}`)
}

async function releaseOf(outDir: string): Promise<{ version: string; assets: string[]; shell: string[] }> {
  const names = (await readdir(join(outDir, 'assets'))).toSorted()
  const hash = createHash('sha256')
  for (const name of names) hash.update(`${name}\n`)
  for (const path of SHELL) hash.update(await readFile(join(outDir, path)))
  const assets = names.filter((name) => AT_ONCE.test(name)).map((name) => `assets/${name}`)
  return { version: hash.digest('hex').slice(0, 16), assets, shell: SHELL }
}
