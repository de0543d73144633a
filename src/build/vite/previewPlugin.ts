import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Makes the preview server answer as static hosts do: `/a/x` is `a/x/index.html` or `a/x.html`, and an address
 * without a file is the empty shell `404.html`, never the home page.
 */
export function previewPlugin(): Plugin {
  return {
    name: 'dixit:preview',
    configurePreviewServer(server) {
      const { root, base, build } = server.config
      const outDir = resolve(root, build.outDir)
      server.middlewares.use((request, _response, next) => {
        const [path = '/', query] = (request.url ?? '/').split('?', 2)
        if (!path.startsWith(base) || path.split('/').at(-1)?.includes('.')) return next()
        const under = decoded(path.slice(base.length)).replace(/\/$/, '')
        const page = [join(under, 'index.html'), `${under}.html`].find((file) =>
          existsSync(join(outDir, file)),
        )
        const encoded = (page ?? '404.html').split('/').map(encodeURIComponent).join('/')
        request.url = `${base}${encoded}${query === undefined ? '' : `?${query}`}`
        next()
      })
    },
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
