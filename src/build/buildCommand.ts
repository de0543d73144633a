/** `npm run build [-- PATH…] [--lenient|--strict]`: the site as static files in dist/. */
import { createBuilder } from 'vite'
import { exiting, parseCorpusArguments, printFindings } from './command.ts'
import { siteLoader } from './siteLoader.ts'
import { viteConfig } from './vite/viteConfig.ts'

await exiting(async () => {
  const { paths, strictness } = parseCorpusArguments(process.argv.slice(2))
  const { first, load } = siteLoader(paths)
  const builder = await createBuilder({ ...viteConfig(load, first.site.base), logLevel: 'warn' }, null)
  await builder.buildApp()
  process.stdout.write(`dist: ${first.corpus.articles.length} articles\n`)
  return printFindings(first, strictness)
})
