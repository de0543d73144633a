/** `buildOnce.ts CORPUS OUT`: one build, and what it cost this process with all its threads, as JSON. */
import { buildSite } from '../prerender/buildSite.ts'
import { siteLoader } from '../siteLoader.ts'

const [corpus, out] = process.argv.slice(2)
if (corpus === undefined || out === undefined) throw new Error('usage: buildOnce.ts CORPUS OUT')
await buildSite((await siteLoader([corpus])).load, out)
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
process.stdout.write(
  `${JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, peakBytes: maxRSS * 1024 })}\n`,
)
