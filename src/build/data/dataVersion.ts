import { createHash } from 'node:crypto'
import type { Article } from '#format/corpus.ts'

/**
 * A sign of what the numbers of the timeline's data mean: it changes when an article, its place or anything that is
 * counted or sought changes. Files of two builds never mix, since their addresses carry it.
 */
export function dataVersion(inTime: readonly Article[]): string {
  const hash = createHash('sha256')
  for (const { id, date, title, paragraphs, quotations } of inTime) {
    hash.update(JSON.stringify([id, date, title, quotations, paragraphs.map(({ text }) => text)]))
  }
  return hash.digest('hex').slice(0, 10)
}
