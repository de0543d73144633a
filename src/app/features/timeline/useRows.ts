import { useRouter } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import type { ArticleRow, RowBlock, TimelineHead } from '#format/columns.ts'

/** Lines of articles by number, as far as they have been read. */
export interface Rows {
  get: (article: number) => ArticleRow | undefined
}

/** Lines kept for scrolling back; the longest unread go first. */
const KEPT = 8000

/** What has been read of each timeline: kept beyond the page, so that the way back finds its lines at once. */
const read = new WeakMap<TimelineHead, Map<number, ArticleRow>>()

/** The lines of the articles wanted, as far as they are there; the others are fetched, block by block. */
export function useRows(head: TimelineHead, wanted: readonly number[]): Rows {
  const { data } = useRouter().options.context
  const [state, setState] = useState<{ rows: Rows; of: TimelineHead } | null>(null)
  const first = useMemo(() => rowsOf(head), [head])
  const rows = state?.of === head ? state.rows : first
  const missing = wanted.filter((number) => !rows.get(number))
  const blocks = [...new Set(missing.map((number) => Math.floor(number / head.blockSize)))].join()
  useEffect(() => {
    if (blocks === '') return undefined
    let current = true
    for (const block of blocks.split(',')) {
      data
        .file<RowBlock>(`data/rows/${block}.json?v=${head.version}`)
        .then((found) => {
          keep(head, found)
          if (current) setState({ rows: rowsOf(head), of: head })
        })
        // A line that cannot be read keeps its place; scrolling back asks again.
        .catch(() => {})
    }
    return () => {
      current = false
    }
  }, [blocks, data, head])
  return rows
}

/** A new view of what has been read: what is drawn from it is drawn again. */
function rowsOf(head: TimelineHead): Rows {
  const known = read.get(head) ?? givenRows(head)
  read.set(head, known)
  return { get: (article) => known.get(article) }
}

function keep(head: TimelineHead, { first, rows }: RowBlock): void {
  const known = read.get(head) ?? givenRows(head)
  read.set(head, known)
  rows.forEach((row, k) => known.set(first + k, row))
  for (const oldest of known.keys()) {
    if (known.size <= KEPT) break
    known.delete(oldest)
  }
}

/** The lines that come with the head, by number. */
function givenRows({ rows, articles, undated }: TimelineHead): Map<number, ArticleRow> {
  const dated = articles - undated
  return new Map(rows.map((row, k) => [k < dated ? dated - 1 - k : k, row]))
}
