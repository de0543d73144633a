import { pathToFileURL } from 'node:url'

/** Reads a data file by its path under the base; null where there is none. */
export type ReadData = (path: string) => unknown

/** Draws the content of `#root` for an address under the base. */
export type DrawPage = (path: string) => Promise<string>

/** The bundle of src/app/entry-server.tsx, which `build` may not import: directions go from the app's formats down. */
interface ServerBundle {
  createRenderer: (read: ReadData) => Promise<(path: string) => Promise<{ html: string; found: boolean }>>
}

/**
 * Loads the server bundle and lets it draw from the data that `read` gives. Drawing throws for an address that the data
 * do not know: the plan and the data would disagree.
 */
export async function rendererOf(bundle: string, read: ReadData): Promise<DrawPage> {
  const entry: ServerBundle = await import(pathToFileURL(bundle).href)
  const draw = await entry.createRenderer(read)
  return async (path) => {
    const { html, found } = await draw(path)
    if (!found) throw new Error(`/${path} is planned as a page, but the data know nothing of it`)
    return html
  }
}
