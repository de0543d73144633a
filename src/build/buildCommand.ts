/** `npm run build [-- PATH…] [--lenient|--strict]`: the site as static files in dist/. */
import { exiting, parseCorpusArguments, printFindings } from './command.ts'
import { settleLedger } from './ledger/settleLedger.ts'
import { buildSite } from './prerender/buildSite.ts'
import { leftToShell } from './pages/leftToShell.ts'
import { siteLoader } from './siteLoader.ts'

await exiting(async () => {
  const { paths, strictness } = parseCorpusArguments(process.argv.slice(2))
  const { first, load } = siteLoader(paths, (loaded) => settleLedger(loaded, process.env))
  const { pages, files, left } = await buildSite(load)
  process.stdout.write(`dist: ${first.corpus.articles.length} articles, ${pages} pages, ${files} files\n`)
  process.stderr.write(leftToShell(left))
  return printFindings(first, strictness)
})
