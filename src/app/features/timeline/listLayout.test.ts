import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupAt, topOf, windowOf } from './listLayout.ts'
import type { PeriodGroup } from './months.ts'

const heights = { line: 44, heading: 72 }

const list = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 20 }).map((counts) => {
  let first = 0
  return counts.map((count, k): PeriodGroup => {
    first += count
    return { period: String(k), first: first - count, count }
  })
})

test('what is drawn and what is left out are as tall as the whole, and all in sight is drawn', () => {
  fc.assert(
    fc.property(
      list,
      fc.integer({ min: -500, max: 90_000 }),
      fc.integer({ min: 100, max: 2000 }),
      (groups, top, tall) => {
        const drawn = windowOf(groups, heights, top, top + tall)
        const inside = drawn.slices.reduce(
          (sum, { from, to, above, below }) =>
            sum + heights.heading + above + below + (to - from) * heights.line,
          0,
        )
        const whole = groups.reduce((sum, { count }) => sum + heights.heading + count * heights.line, 0)
        expect(drawn.above + inside + drawn.below).toBe(whole)
        const shown = new Set(
          drawn.slices.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)),
        )
        for (const [place, group] of groups.entries()) {
          for (let k = 0; k < group.count; k++) {
            const y = (place + 1) * heights.heading + (group.first + k) * heights.line
            const inSight = y + heights.line > top && y < top + tall
            expect(!inSight || shown.has(group.first + k)).toBe(true)
          }
        }
      },
    ),
  )
})

test('the group at a height is the one whose heading is above it', () => {
  fc.assert(
    fc.property(list, (groups) => {
      for (const group of groups)
        expect(groupAt(groups, heights, topOf(groups, heights, group) + 10)).toBe(group)
    }),
  )
})
