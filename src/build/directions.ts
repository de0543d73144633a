/** Checks the directions of imports; a run that saw no module is a failure, not a clean bill. */
import { fileURLToPath } from 'node:url'
import { cruise } from 'dependency-cruiser'
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

/** Fewer modules than this means that the tool could not read the sources. */
const FEWEST_MODULES = 40

const options = await extractDepcruiseOptions('./.dependency-cruiser.cjs')
const { output } = await cruise(['src'], options, undefined, {
  tsConfig: extractTSConfig(fileURLToPath(new URL('../tsconfig.base.json', import.meta.url))),
})
if (typeof output === 'string') throw new TypeError(`unexpected report: ${output.slice(0, 200)}`)
const { violations, totalCruised } = output.summary
for (const { from, to, rule } of violations) process.stdout.write(`${rule.name}: ${from} → ${to}\n`)
process.stdout.write(`${totalCruised} modules, ${violations.length} wrong directions\n`)
process.exitCode = violations.length > 0 || totalCruised < FEWEST_MODULES ? 1 : 0
