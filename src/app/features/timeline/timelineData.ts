import type { TimelineHead } from '#format/columns.ts'
import type { Source } from '#app/data/source.ts'
import { isOpen } from '#app/data/filter.ts'
import type { Sort } from '#app/searchParams.ts'
import { finderOf } from '#app/workers/finder.ts'
import type { Filter, Outcome } from '#app/workers/protocol.ts'

/** What the timeline page shows: the head of the corpus, and what a filter leaves of it (null: everything). */
export interface TimelineData {
  head: TimelineHead
  outcome: Outcome | null
}

/** Reads the head, and asks the search worker where there is a filter. */
export async function timelineData(data: Source, filter: Filter, sort: Sort): Promise<TimelineData> {
  const head = await data.file<TimelineHead>('data/timeline.json')
  if (isOpen(filter)) return { head, outcome: null }
  const keep = head.lanes.map(({ id }) => id)
  return { head, outcome: await finderOf(head.version).ask('find', { filter, sort, keep }) }
}
