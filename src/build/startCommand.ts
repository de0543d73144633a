/** `npm start [-- PATH…]`: the reader on a corpus, in development mode; prints its address, opens no browser. */
import { createServer } from 'vite'
import { corpusPaths } from './files/userPath.ts'
import { exiting } from './commands/explain.ts'
import { sayDiagnostics } from './commands/say.ts'
import { siteLoader } from './siteLoader.ts'
import { viteConfig } from './vite/viteConfig.ts'

await exiting(async () => {
  const { first, load } = await siteLoader(corpusPaths(process.argv.slice(2)))
  sayDiagnostics(first.corpus.diagnostics, first.files, 'normal')
  const server = await createServer(viteConfig(load, first.site.base))
  await server.listen()
  server.printUrls()
  return null
})
