import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** A Chromium to measure with, undefined where there is none. */
export function someBrowser(): string | undefined {
  return [process.env['CHROMIUM_PATH'] ?? '', chromium.executablePath(), '/usr/bin/chromium'].find(existsSync)
}

/** Where a local server answers, without a trailing slash. */
export function addressOf(server: Server): string {
  const address = server.address()
  return `http://localhost:${typeof address === 'object' && address ? address.port : 0}`
}

/**
 * A static host in small: compressed, pages as folders, anything else the shell. A function says anew for each request
 * which folder is served.
 */
export async function serving(folder: string | (() => string)): Promise<Server> {
  const server = createServer((request, response) => {
    const dist = typeof folder === 'string' ? folder : folder()
    const path = decodeURIComponent((request.url ?? '/').split('?', 1)[0] ?? '/')
    const file = [path, `${path}/index.html`, '404.html']
      .map((each) => join(dist, each))
      .find((each) => extname(each) !== '' && existsSync(each))
    if (file === undefined || !file.startsWith(dist)) {
      response.writeHead(404).end()
      return
    }
    void readFile(file).then((body) => {
      const type = TYPES[extname(file)]
      const headers = type === undefined ? {} : { 'Content-Type': type, 'Content-Encoding': 'gzip' }
      response.writeHead(200, headers).end(type === undefined ? body : gzipSync(body))
    })
  })
  await new Promise<void>((started) => server.listen(0, started))
  return server
}
