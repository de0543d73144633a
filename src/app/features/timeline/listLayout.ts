import type { PeriodGroup } from './months.ts'

/** Heights in pixels of a line and of a month's heading; every line has the same. */
export interface Heights {
  line: number
  heading: number
}

/** The part of a group that is drawn: places `[from, to)`, with the space left for its other lines. */
export interface Slice {
  group: PeriodGroup
  from: number
  to: number
  above: number
  below: number
}

/** What is drawn of a list: some groups in part, and the height of all that is not. */
export interface Window {
  above: number
  below: number
  slices: Slice[]
}

/** The lines between two heights from the top of the list, and a few around; linear in the number of months. */
export function windowOf(
  groups: readonly PeriodGroup[],
  heights: Heights,
  top: number,
  bottom: number,
  spare = 8,
): Window {
  const drawn: Window = { above: 0, below: 0, slices: [] }
  let y = 0
  for (const group of groups) {
    const start = y + heights.heading
    y = start + group.count * heights.line
    if (y < top) {
      drawn.above = y
      continue
    }
    if (start - heights.heading > bottom) {
      drawn.below += y - start + heights.heading
      continue
    }
    const from = clamp(Math.floor((top - start) / heights.line) - spare, group.count)
    const to = clamp(Math.ceil((bottom - start) / heights.line) + spare, group.count)
    drawn.slices.push({
      group,
      from: group.first + from,
      to: group.first + to,
      above: from * heights.line,
      below: (group.count - to) * heights.line,
    })
  }
  return drawn
}

/** How far a group's heading lies below the top of the list. */
export function topOf(groups: readonly PeriodGroup[], heights: Heights, group: PeriodGroup): number {
  return groups.indexOf(group) * heights.heading + group.first * heights.line
}

/** The group at some height from the top of the list; the first or last one outside. */
export function groupAt(
  groups: readonly PeriodGroup[],
  heights: Heights,
  y: number,
): PeriodGroup | undefined {
  return (
    groups.findLast((group, place) => place * heights.heading + group.first * heights.line <= y) ?? groups[0]
  )
}

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most)
