import type { TimelineHead } from '#format/columns.ts'
import type { Source } from '#app/data/source.ts'
import { isOpen } from '#app/data/filter.ts'
import type { FoundStatement } from '#app/data/statements.ts'
import type { Sort } from '#app/searchParams.ts'
import { finderOf } from '#app/workers/finder.ts'
import type { Filter, Outcome } from '#app/workers/protocol.ts'
import { loadQuotes, remembered } from './quotes/loadQuotes.ts'

/** What of an address the timeline asks the data for. */
export interface Asked {
  filter: Filter
  sort: Sort
  view: 'articles' | 'quotes'
}

/** What the timeline page shows. */
export interface TimelineData {
  asked: Asked
  head: TimelineHead
  /** What a filter leaves; null: everything. */
  outcome: Outcome | null
  /** The first statements of the list of statements; null for the list of articles. */
  quotes: FoundStatement[] | null
}

/** Reads the head, and asks the search worker where there is a filter or statements are listed. */
export async function timelineData(data: Source, asked: Asked): Promise<TimelineData> {
  const head = await data.file<TimelineHead>('data/timeline.json')
  const { filter, sort, view } = asked
  const [outcome, quotes] = await Promise.all([
    isOpen(filter) ? null : finderOf(head.version).ask('find', { filter, sort }),
    view === 'quotes' ? loadQuotes(data, head, { filter, sort }, 0, remembered({ filter, sort })) : null,
  ])
  return { asked, head, outcome, quotes }
}
