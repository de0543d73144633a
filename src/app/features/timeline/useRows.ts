import { useRouter } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import type { ArticleRow, RowBlock, TimelineHead } from '#format/columns.ts'

/** The lines of the articles wanted, as far as they are there; the others are fetched, block by block. */
export function useRows(head: TimelineHead, wanted: readonly number[]): ReadonlyMap<number, ArticleRow> {
  const { data } = useRouter().options.context
  const given = useMemo(() => givenRows(head), [head])
  const [fetched, setFetched] = useState<ReadonlyMap<number, ArticleRow>>(new Map())
  const missing = wanted.filter((number) => !given.has(number) && !fetched.has(number))
  const blocks = [...new Set(missing.map((number) => Math.floor(number / head.blockSize)))].join()
  useEffect(() => {
    if (blocks === '') return undefined
    let current = true
    for (const block of blocks.split(',')) {
      data
        .file<RowBlock>(`data/rows/${block}.json?v=${head.version}`)
        .then(({ first, rows }) => {
          if (!current) return
          setFetched((known) => new Map([...known, ...rows.map((row, k) => [first + k, row] as const)]))
        })
        // A line that cannot be read keeps its place; scrolling back asks again.
        .catch(() => {})
    }
    return () => {
      current = false
    }
  }, [blocks, data, head.version])
  return useMemo(() => new Map([...given, ...fetched]), [given, fetched])
}

/** The lines that come with the head, by number. */
function givenRows({ rows, articles, undated }: TimelineHead): Map<number, ArticleRow> {
  const dated = articles - undated
  return new Map(rows.map((row, k) => [k < dated ? dated - 1 - k : k, row]))
}
