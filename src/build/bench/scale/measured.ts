/**
 * `measured.ts WORDS…`: a command of Dixit in a process of its own; what it took of processor (all threads) and memory
 * comes as the last line on standard error.
 */
import { run } from '../../commands/run.ts'

const code = await run(process.argv.slice(2))
const { user, system } = process.cpuUsage()
const measured = { code, cpuMs: (user + system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 }
process.stderr.write(`\n${JSON.stringify(measured)}\n`)
