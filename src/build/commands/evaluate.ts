import { resolve } from 'node:path'
import { detailLines } from '../evaluate/detailLines.ts'
import { evaluateGold } from '../evaluate/evaluateGold.ts'
import { mistakeLines, scoreLines } from '../evaluate/scoreLines.ts'
import { UsageError } from '../files/usageError.ts'
import { userFolder } from '../files/userPath.ts'
import { readArguments } from './arguments.ts'
import { toStandardOutput } from './output.ts'

/** `evaluate GOLD.json [--verbose] [--json]`: how often the engine is right on a hand-annotated text. */
export async function evaluate(words: readonly string[]): Promise<number> {
  const given = readArguments(words, { verbose: { type: 'boolean' }, json: { type: 'boolean' } })
  const [goldPath, ...others] = given.paths
  if (goldPath === undefined || others.length > 0)
    throw new UsageError(
      'evaluate reads one gold file.',
      'npm run dixit -- evaluate GOLD.json [--verbose] [--json]',
    )
  const { gold, matched, judged, figures, details, intervals } = evaluateGold(resolve(userFolder(), goldPath))
  const mistakes = given.has('verbose') ? mistakeLines(matched, judged, gold) : []
  const result = given.has('json')
    ? [JSON.stringify({ ...figures, ...details, intervals })]
    : [...scoreLines(figures), ...detailLines(details, intervals, gold.partial === true)]
  await toStandardOutput([...mistakes, ...result].map((line) => `${line}\n`))
  return 0
}
