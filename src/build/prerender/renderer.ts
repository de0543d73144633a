import { pathToFileURL } from 'node:url'
import type { ArticleData } from '#format/site.ts'

/** Reads a data file by its path under the base; null where there is none. */
export type ReadData = (path: string) => unknown

/** Draws the content of `#root` for an address under the base: of any page, of a speaker's, of an article's from its data. */
export interface DrawPage {
  page: (path: string) => Promise<string>
  speaker: (path: string) => Promise<string>
  article: (path: string, data: ArticleData) => Promise<string>
}

interface Drawn {
  html: string
  found: boolean
}

/** The bundle of src/app/entry-server.tsx, which `build` may not import: directions go from the app's formats down. */
interface ServerBundle {
  createRenderer: (read: ReadData) => Promise<{
    page: (path: string) => Promise<Drawn>
    speaker: (path: string) => Promise<Drawn>
    article: (path: string, data: ArticleData) => Promise<Drawn>
  }>
}

/**
 * Loads the server bundle and lets it draw from the data that `read` gives. Drawing throws for an address that the data
 * do not know: the plan and the data would disagree.
 */
export async function rendererOf(bundle: string, read: ReadData): Promise<DrawPage> {
  const entry: ServerBundle = await import(pathToFileURL(bundle).href)
  const renderer = await entry.createRenderer(read)
  return {
    page: async (path) => known(path, await renderer.page(path)),
    speaker: async (path) => known(path, await renderer.speaker(path)),
    article: async (path, data) => known(path, await renderer.article(path, data)),
  }
}

function known(path: string, { html, found }: Drawn): string {
  if (!found) throw new Error(`/${path} is planned as a page, but the data know nothing of it`)
  return html
}
