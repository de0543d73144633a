import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Assets } from '../pages/template.ts'

/** The sheet of a text's first view, and the app that the first script fetches, by their sources. */
export const FIRST = 'src/app/styles/first.css'
const APP = 'src/app/main.tsx'
/** What every text is set in: its words, and its cues. */
const LETTERS = ['alegreya-latin', 'alegreya-latin-italic'].map(
  (name) => `src/app/styles/fonts/${name}.woff2`,
)
const MANIFEST = '.vite'

/** What the bundler says about a source, as far as it is read here. */
interface Entry {
  file: string
  imports?: string[]
}

/**
 * What the bundler wrote into `outDir`, as pages need it. The first view's sheet goes into the pages: its file, and the
 * bundler's own notes, are taken away. Throws when the bundler did not make one of them.
 */
export async function assetsOf(outDir: string, base: string): Promise<Omit<Assets, 'frame'>> {
  const manifest: Record<string, Entry> = JSON.parse(
    await readFile(join(outDir, MANIFEST, 'manifest.json'), 'utf8'),
  )
  const fileOf = (source: string): string => {
    const entry = manifest[source]
    if (!entry) throw new Error(`the bundler made nothing of ${source}`)
    return entry.file
  }
  const sheet = join(outDir, fileOf(FIRST))
  const first = (await readFile(sheet, 'utf8')).trim()
  await rm(sheet)
  await rm(join(outDir, MANIFEST), { recursive: true })
  const index = await readFile(join(outDir, 'index.html'), 'utf8')
  const [, whole = ''] = /<link rel="stylesheet"[^>]* href="([^"]*)"/.exec(index) ?? []
  return {
    index,
    whole: (await readFile(join(outDir, whole.slice(base.length)), 'utf8')).trim(),
    first,
    letters: LETTERS.map((source) => base + fileOf(source)),
    app: withImports(manifest, APP).map((source) => base + fileOf(source)),
  }
}

/** A source and all that it imports at once, each once. */
function withImports(manifest: Readonly<Record<string, Entry>>, source: string): string[] {
  const found = new Set<string>()
  const visit = (each: string): void => {
    if (found.has(each)) return
    found.add(each)
    manifest[each]?.imports?.forEach(visit)
  }
  visit(source)
  return [...found]
}
