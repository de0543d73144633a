/** `npm start [-- PATH…]`: the reader on a corpus, in development mode; prints its address, opens no browser. */
import { createServer } from 'vite'
import { corpusPaths } from './files/userPath.ts'
import { exiting } from './commands/explain.ts'
import { sayDiagnostics } from './commands/say.ts'
import { earlyLoader } from './siteLoader.ts'
import { viteConfig } from './vite/viteConfig.ts'

await exiting(async () => {
  const { first, load, readWhole } = await earlyLoader(corpusPaths(process.argv.slice(2)))
  if (readWhole === null) sayDiagnostics(first.corpus.diagnostics, first.files, 'normal')
  const server = await createServer(viteConfig(load, first.site.base))
  await server.listen()
  server.printUrls()
  if (readWhole === null) return null
  process.stderr.write(`${first.corpus.articles.length} articles are shown while the others are read.\n`)
  const { corpus, files } = await readWhole()
  process.stderr.write(`All ${corpus.articles.length} articles are read.\n`)
  sayDiagnostics(corpus.diagnostics, files, 'normal')
  return null
})
