import { basename, dirname, resolve } from 'node:path'
import { decodedFile } from '../files/decodedFile.ts'
import { UsageError } from '../files/usageError.ts'
import { loadUncorrected } from '../loadInMemory.ts'
import { bootstrap, type Intervals } from './bootstrap.ts'
import { detail, type Detail } from './detail.ts'
import { isGold, type Gold } from './gold.ts'
import { match, type Matched } from './match.ts'
import { judge, score, type Judged, type Score } from './score.ts'

/** What the engine makes of a hand-annotated text, and how right it is. */
export interface Evaluation {
  gold: Gold
  matched: Matched
  judged: Judged
  figures: Score
  details: Detail
  intervals: Intervals
}

/** Reads the text that a gold file annotates and compares. Throws a `UsageError` for a file that is no gold. */
export function evaluateGold(path: string): Evaluation {
  const gold = readGold(path)
  const { corpus } = loadUncorrected([resolve(dirname(path), '..', gold.corpus)])
  const matched = match(corpus, gold)
  const judged = judge(matched, gold)
  return {
    gold,
    matched,
    judged,
    figures: score(judged, gold),
    details: detail(matched, judged, gold),
    intervals: bootstrap(judged, gold),
  }
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
