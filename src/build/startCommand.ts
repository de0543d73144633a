/** `npm start [-- PATH…]`: the reader on a corpus, in development mode; prints its address, opens no browser. */
import { createServer } from 'vite'
import { siteLoader } from './siteLoader.ts'
import { viteConfig } from './vite/viteConfig.ts'

const server = await createServer(viteConfig(siteLoader(process.argv.slice(2))))
await server.listen()
server.printUrls()
