import { useEffect, useState } from 'react'
import type { Layer, TimelineHead } from '#format/columns.ts'
import { filterOf } from '#app/data/filter.ts'
import type { Search } from '#app/searchParams.ts'
import { finderOf } from '#app/workers/finder.ts'
import type { Counts, Outcome } from '#app/workers/protocol.ts'

const NONE: Counts = { kinds: null, acts: null, countries: null }

/**
 * Counts of the facets: those that came with the filter's answer, and those of the layers `wanted` (a list that was
 * opened), which are read for them.
 */
export function useCounts(
  head: TimelineHead,
  outcome: Outcome | null,
  search: Search,
  wanted: readonly Layer[],
): Counts {
  const [asked, setAsked] = useState<{ key: string; counts: Counts } | null>(null)
  const known = { ...NONE, ...outcome }
  const has: Record<Layer, boolean> = {
    kind: known.kinds !== null,
    act: known.acts !== null,
    who: known.countries !== null,
  }
  const layers = wanted.filter((layer) => !has[layer])
  const key = layers.length === 0 ? '' : JSON.stringify({ filter: filterOf(search), layers })
  useEffect(() => {
    if (key === '') return undefined
    let current = true
    void finderOf(head.version)
      .ask('counts', JSON.parse(key))
      .then((counts) => current && setAsked({ key, counts }))
      // Without counts the lists still filter.
      .catch(() => {})
    return () => {
      current = false
    }
  }, [key, head.version])
  const more = asked?.key === key ? asked.counts : NONE
  return {
    kinds: known.kinds ?? more.kinds,
    acts: known.acts ?? more.acts,
    countries: known.countries ?? more.countries,
  }
}
