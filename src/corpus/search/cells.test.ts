import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Histogram, cellsOf } from './cells.ts'

test('a histogram that moves holds what a fresh count would', () => {
  const row = fc.tuple(fc.nat(2), fc.nat(30))
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(60), fc.nat(60))),
      (rows, moves) => {
        const columns = {
          articles: 1,
          quotations: rows.length,
          day: new Int32Array(1),
          firstRow: Uint32Array.of(0, rows.length),
          set: Uint32Array.from(rows, ([set]) => set),
          kindAct: Uint8Array.from(rows, ([, kindAct]) => kindAct),
        }
        const cells = cellsOf(columns, 3)
        const histogram = new Histogram(cells, 8)
        for (const [a, b] of moves) {
          const low = Math.min(a, b, rows.length)
          const high = Math.min(Math.max(a, b), rows.length)
          histogram.move(low, high)
          const fresh = new Uint32Array(cells.set.length)
          for (const cell of cells.of.subarray(low, high)) fresh[cell] = (fresh[cell] ?? 0) + 1
          expect(histogram.counts).toEqual(fresh)
        }
      },
    ),
  )
})
