/** `buildHostile.ts CORPUS OUT`: a build of its own process, for the test of reproducible builds. */
import { buildSite } from '#build/prerender/buildSite.ts'
import { siteLoader } from '#build/siteLoader.ts'

const [corpus, out] = process.argv.slice(2)
if (corpus === undefined || out === undefined) throw new Error('usage: buildHostile.ts CORPUS OUT')
await buildSite((await siteLoader([corpus])).load, out)
