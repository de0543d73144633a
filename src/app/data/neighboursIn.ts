import type { ArticleRow, RowBlock, TimelineHead } from '#format/columns.ts'
import type { ArticleLink } from '#format/site.ts'
import type { Source } from './source.ts'

/** The communiqués right before and after one. */
export interface Around {
  previous: ArticleLink | null
  next: ArticleLink | null
}

/** Asks which articles a filter leaves: their numbers, oldest first, undated ones last. */
export type AskList = (head: TimelineHead) => Promise<Uint32Array>

/**
 * The communiqués before and after one in time, among those that a filter leaves; the one itself need not be among them.
 * Null where the timeline does not know it. Rejects with a `LoadError` when a file could not be read.
 */
export async function neighboursIn(
  data: Source,
  ask: AskList,
  { id, date }: Pick<ArticleLink, 'id' | 'date'>,
): Promise<Around | null> {
  const head = await data.file<TimelineHead>('data/timeline.json')
  const rows = rowsOf(data, head)
  const [list, number] = await Promise.all([ask(head), numberOf(rows, head, id, date)])
  if (number === null) return null
  const before = list.findLast((each) => each < number)
  const after = list.find((each) => each > number)
  const [previous, next] = await Promise.all([before, after].map((each) => linkTo(rows, each)))
  return { previous: previous ?? null, next: next ?? null }
}

type RowAt = (number: number) => Promise<ArticleRow | null>

function rowsOf(data: Source, { blockSize, version }: TimelineHead): RowAt {
  return async (number) => {
    const block = Math.floor(number / blockSize)
    const { first, rows } = await data.file<RowBlock>(`data/rows/${block}.json?v=${version}`)
    return rows[number - first] ?? null
  }
}

async function linkTo(rows: RowAt, number: number | undefined): Promise<ArticleLink | null> {
  const row = number === undefined ? null : await rows(number)
  return row && { id: row.id, title: row.title, date: row.date }
}

/** An article's number: articles are numbered by date, so that halving finds its day and a short walk itself. */
async function numberOf(
  rows: RowAt,
  { articles, undated }: TimelineHead,
  id: string,
  date: string | null,
): Promise<number | null> {
  let first = articles - undated
  if (date !== null) {
    let end = first
    first = 0
    while (first < end) {
      const middle = (first + end) >> 1
      if (((await rows(middle))?.date ?? '') < date) first = middle + 1
      else end = middle
    }
  }
  for (let number = first; number < articles; number += 1) {
    const row = await rows(number)
    if (row === null || row.date !== date) return null
    if (row.id === id) return number
  }
  return null
}
