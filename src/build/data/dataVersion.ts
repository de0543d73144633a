import { createHash } from 'node:crypto'
import type { ArticleRecord } from './articleRecord.ts'

/**
 * A sign of what the numbers of the timeline's data mean: it changes when an article, its place or anything that is
 * counted or sought changes. Files of two builds never mix, since their addresses carry it.
 */
export function dataVersion(inTime: readonly ArticleRecord[]): string {
  const hash = createHash('sha256')
  for (const { digest } of inTime) hash.update(digest)
  return hash.digest('hex').slice(0, 10)
}
