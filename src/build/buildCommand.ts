/** `npm run build [-- PATH…] [--lenient|--strict]`: the site as static files in dist/. */
import { readArguments, STRICTNESS, strictnessOf } from './commands/arguments.ts'
import { exiting } from './commands/explain.ts'
import { sayDiagnostics } from './commands/say.ts'
import { corpusPaths } from './files/userPath.ts'
import { settleLedger } from './ledger/settleLedger.ts'
import { buildSite } from './prerender/buildSite.ts'
import { leftToShell } from './pages/leftToShell.ts'
import { progress } from './report/progress.ts'
import { exitCodeOf } from './report/report.ts'
import { siteLoader } from './siteLoader.ts'

await exiting(async () => {
  const given = readArguments(process.argv.slice(2), STRICTNESS)
  const strictness = strictnessOf(given)
  const { first, load } = await siteLoader(corpusPaths(given.paths), (loaded) =>
    settleLedger(loaded, process.env),
  )
  const bar = progress(process.stderr, 'articles')
  const { pages, files, left } = await buildSite(load, 'dist', bar.step).finally(bar.end)
  process.stdout.write(`dist: ${first.corpus.articles.length} articles, ${pages} pages, ${files} files\n`)
  process.stderr.write(leftToShell(left))
  sayDiagnostics(first.corpus.diagnostics, first.files, strictness)
  return exitCodeOf(first.corpus.diagnostics, strictness)
})
