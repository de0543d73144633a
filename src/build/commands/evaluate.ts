import { basename, dirname, resolve } from 'node:path'
import { bootstrap } from '../evaluate/bootstrap.ts'
import { detail } from '../evaluate/detail.ts'
import { detailLines } from '../evaluate/detailLines.ts'
import { isGold, type Gold } from '../evaluate/gold.ts'
import { match } from '../evaluate/match.ts'
import { judge, score } from '../evaluate/score.ts'
import { mistakeLines, scoreLines } from '../evaluate/scoreLines.ts'
import { decodedFile } from '../files/readTexts.ts'
import { UsageError } from '../files/usageError.ts'
import { userFolder } from '../files/userPath.ts'
import { loadCorpus } from '../loadCorpus.ts'
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
  const path = resolve(userFolder(), goldPath)
  const gold = readGold(path)
  const { corpus } = loadCorpus([resolve(dirname(path), '..', gold.corpus)])
  const matched = match(corpus, gold)
  const judged = judge(matched, gold)
  const figures = score(judged, gold)
  const details = detail(matched, judged, gold)
  const intervals = bootstrap(judged, gold)
  const mistakes = given.has('verbose') ? mistakeLines(matched, judged, gold) : []
  const result = given.has('json')
    ? [JSON.stringify({ ...figures, ...details, intervals })]
    : [...scoreLines(figures), ...detailLines(details, intervals, gold.partial === true)]
  await toStandardOutput([...mistakes, ...result].map((line) => `${line}\n`))
  return 0
}

function readGold(path: string): Gold {
  const { text, diagnostics } = decodedFile(path, basename(path))
  if (text === null)
    throw new UsageError(`${path}: ${diagnostics[0]?.message ?? 'cannot be read'}`, 'Give a gold file.')
  const value = parsed(text)
  if (isGold(value)) return value
  throw new UsageError(
    `${path} is no gold file.`,
    'It holds {"corpus": "…", "quotations": [{"line", "content", …}]}.',
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
