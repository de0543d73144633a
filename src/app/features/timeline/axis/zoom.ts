import { scaleOf } from './scale.ts'
import type { Scale } from './scale.ts'

/** The stretch of time that the axis shows instead of the whole; null: the whole. */
export type Zoom = { from: string; to: string } | null

declare module '@tanstack/history' {
  interface HistoryState {
    /** What the reader zoomed to on this page of the history; absent: what the days in the address suggest. */
    zoom?: Zoom
  }
}

/**
 * What the axis shows. A reader's own choice holds as long as the days lie within it. Without one, days so near to each
 * other that they can be drawn one by one are: an address that is shared shows what it speaks of.
 */
export function zoomOf(
  chosen: Zoom | undefined,
  { from, to }: { from?: string; to?: string },
  whole: Scale,
): Zoom {
  if (chosen === null) return null
  if (chosen && (from === undefined || from >= chosen.from) && (to ?? '') <= lastOf(chosen.to)) return chosen
  if (from === undefined || to === undefined || from > to || whole.unit === 'day') return null
  return scaleOf(from, to).unit === 'day' ? { from: from.slice(0, 7), to: to.slice(0, 7) } : null
}

/** The months of the days chosen, where an open end is the axis's own. */
export function zoomTo({ from, to }: { from?: string; to?: string }, [first, last]: [string, string]): Zoom {
  return { from: (from ?? first).slice(0, 7), to: (to ?? last).slice(0, 7) }
}

/** Later than every day of a month, as text. */
const lastOf = (month: string): string => `${month}-99`
