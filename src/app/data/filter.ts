import type { Search } from '#app/searchParams.ts'
import type { Filter } from '#app/workers/protocol.ts'

/** What of a search filters, without how it is shown. */
export function filterOf({ q, from, to, speaker, kind, act, country }: Search): Filter {
  return {
    ...(q && { q }),
    ...(from && { from }),
    ...(to && { to }),
    ...(speaker && { speaker }),
    ...(kind && { kind }),
    ...(act && { act }),
    ...(country && { country }),
  }
}

/** Whether a filter lets everything through. */
export function isOpen(filter: Filter): boolean {
  return Object.keys(filter).length === 0
}
