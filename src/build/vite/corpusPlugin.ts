import type { Plugin, ViteDevServer } from 'vite'
import type { Diagnostic } from '#corpus/diagnostics.ts'
import { siteFiles } from '../data/siteData.ts'
import type { SiteFile } from '../data/siteFile.ts'
import { overlayOf } from './overlay.ts'
import type { LoadedSite, LoadSite } from './loadSite.ts'
import { type ServedFiles, servedFiles } from './servedFiles.ts'

/** A pause after the last change of a file, so that one save of an editor is one reading. */
const SETTLED_MS = 60

/**
 * Publishes the corpus's data beside the app: the dev server has them in memory or on disk, re-reads a changed file and
 * keeps the last good page while a file is broken. The data never enter the bundler's graph.
 */
export function corpusPlugin(load: LoadSite): Plugin {
  return {
    name: 'dixit:corpus',
    async configureServer(server) {
      const site = await serving(load, server)
      server.middlewares.use((request, response, next) => {
        const path = pathUnder(server.config.base, request.url ?? '')
        const content = path === null ? undefined : site.file(path)
        if (content === undefined) {
          if (path?.startsWith('data/') !== true) return next()
          response.statusCode = 404
          return response.end()
        }
        response.setHeader(
          'Content-Type',
          typeof content === 'string' ? 'application/json; charset=utf-8' : 'application/octet-stream',
        )
        response.setHeader('Cache-Control', 'no-cache')
        response.end(content)
      })
    },
  }
}

/** The path of a request under the base, decoded as the data files are named; null outside the base. */
function pathUnder(base: string, url: string): string | null {
  const path = url.split('?', 1)[0] ?? ''
  return path.startsWith(base) ? path.slice(base.length) : null
}

/** The data files, made again when a watched file changes, or when the whole of a large corpus is there. */
async function serving(load: LoadSite, server: ViteDevServer) {
  let files: ServedFiles | null = null
  let shown: readonly Diagnostic[] = []
  const adopt = async ({ input }: LoadedSite): Promise<void> => {
    const next = await servedFiles(siteFiles(input), !Array.isArray(input.corpus.articles))
    shown = input.corpus.diagnostics
    files?.close()
    files = next
  }
  const first = await load()
  await adopt(first)
  server.watcher.add([...first.watch])
  // One after the other: what was read last is what is shown.
  let turn: Promise<void> = Promise.resolve()
  const inTurn = (work: () => Promise<void>): void => {
    turn = turn.then(work).catch((error: unknown) => server.config.logger.error(String(error)))
  }
  const { whole } = first
  if (whole !== undefined)
    inTurn(async () => {
      await adopt(await whole)
      server.ws.send({ type: 'full-reload' })
    })
  let timer: NodeJS.Timeout | undefined
  const reread = async (): Promise<void> => {
    const site = await load()
    const overlay = overlayOf(site.input.corpus.diagnostics, shown)
    if (overlay) {
      server.ws.send(overlay)
      return
    }
    await adopt(site)
    server.ws.send({ type: 'full-reload' })
  }
  server.watcher.on('all', (_event, file) => {
    if (!first.watch.some((watched) => file === watched || file.startsWith(`${watched}/`))) return
    clearTimeout(timer)
    timer = setTimeout(() => inTurn(reread), SETTLED_MS)
  })
  return { file: (path: string): SiteFile['content'] | undefined => files?.get(path) }
}
