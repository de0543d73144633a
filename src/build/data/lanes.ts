import type { SpeakerSummary } from '#format/site.ts'

/** How many voices have a lane of their own on the axis, and are counted by the first columns that are read. */
export const LANES = 10

/** Speakers by number of statements, the busiest first. */
export function busiestFirst(summaries: Iterable<SpeakerSummary>): SpeakerSummary[] {
  return [...summaries].toSorted((a, b) => b.quotations - a.quotations || (a.id < b.id ? -1 : 1))
}
