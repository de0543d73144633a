import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fileOf } from '../pages/fileName.ts'

/** Draws the content of `#root` for an address under the base. */
export type DrawPage = (path: string) => Promise<string>

/** The bundle of src/app/entry-server.tsx, which `build` may not import: directions go from the app's formats down. */
interface ServerBundle {
  createRenderer: (
    read: (path: string) => Promise<string | null>,
  ) => Promise<(path: string) => Promise<{ html: string; found: boolean }>>
}

/**
 * Loads the server bundle and lets it draw from the data files under `outDir`. Drawing throws for an address that the
 * data do not know: the plan and the data would disagree.
 */
export async function rendererOf(bundle: string, outDir: string): Promise<DrawPage> {
  const entry: ServerBundle = await import(pathToFileURL(bundle).href)
  const draw = await entry.createRenderer(async (path) => {
    try {
      return await readFile(join(outDir, fileOf(path)), 'utf8')
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
      throw error
    }
  })
  return async (path) => {
    const { html, found } = await draw(path)
    if (!found) throw new Error(`/${path} is planned as a page, but the data know nothing of it`)
    return html
  }
}
