import type { TimelineHead } from '#format/columns.ts'
import type { Source } from '#app/data/source.ts'
import { statementsAt } from '#app/data/statements.ts'
import type { FoundStatement } from '#app/data/statements.ts'
import type { Sort } from '#app/searchParams.ts'
import { finderOf } from '#app/workers/finder.ts'
import type { Filter } from '#app/workers/protocol.ts'

/** Statements read at a time. */
export const PAGE = 20
/** However long the list had grown, so much of it is read at once on the way back. */
const MOST = 400
const KEY = 'dixit.quotes'

/** Some statements of a filter's list, from place `skip` on. */
export async function loadQuotes(
  data: Source,
  head: TimelineHead,
  { filter, sort }: { filter: Filter; sort: Sort },
  skip: number,
  limit: number,
): Promise<FoundStatement[]> {
  const places = await finderOf(head.version).ask('page', { filter, sort, skip, limit })
  return statementsAt(data, head, places)
}

/** How many statements of this list were on the page when it was left, so that the way back finds its place. */
export function remembered(asked: object): number {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    const [key, count] = Array.isArray(kept) ? kept : []
    return key === JSON.stringify(asked) && typeof count === 'number'
      ? Math.min(Math.max(count, PAGE), MOST)
      : PAGE
  } catch {
    return PAGE
  }
}

export function remember(asked: object, count: number): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([JSON.stringify(asked), count]))
  } catch {
    // Then the way back leads to the top of the list.
  }
}
