import { useEffect, useState } from 'react'
import type { TimelineHead } from '#format/columns.ts'
import { finderOf } from '#app/workers/finder.ts'
import type { Outcome } from '#app/workers/protocol.ts'

/** Counts of every facet: those of the filter in force, or, without one, of everything, once a list is opened. */
export function useCounts(head: TimelineHead, outcome: Outcome | null, wanted: boolean): Outcome | null {
  const [whole, setWhole] = useState<Outcome | null>(null)
  const ask = wanted && outcome === null && whole === null
  useEffect(() => {
    if (!ask) return undefined
    let current = true
    void finderOf(head.version)
      .ask('find', { filter: {}, sort: 'date', keep: [] })
      .then((found) => current && setWhole(found))
      // Without counts the lists still filter.
      .catch(() => {})
    return () => {
      current = false
    }
  }, [ask, head.version])
  return outcome ?? whole
}
