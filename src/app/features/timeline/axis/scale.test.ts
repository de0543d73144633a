import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chosenUnits, dayOf, daysOf, isoOf, scaleOf, shareOf, unitsOf } from './scale.ts'

describe('a scale', () => {
  test('goes by days over a few months, by months over years', () => {
    expect(scaleOf('2020-07', '2020-07')).toMatchObject({ unit: 'day' })
    expect(unitsOf(scaleOf('2020-07', '2020-07'))).toBe(31)
    expect(unitsOf(scaleOf('2020-02-14', '2020-03-01'))).toBe(60)
    expect(scaleOf('2010-01', '2025-12')).toMatchObject({ unit: 'month' })
    expect(unitsOf(scaleOf('2010-01', '2025-12'))).toBe(192)
  })

  test('places days', () => {
    const scale = scaleOf('2020-07', '2020-07')
    expect(shareOf(scale, dayOf('2020-07-01'))).toBe(0)
    expect(shareOf(scale, dayOf('2020-07-17'))).toBeCloseTo(16 / 31)
    expect(shareOf(scale, dayOf('2020-08-01'))).toBe(1)
    expect(shareOf(scale, dayOf('2019-01-01'))).toBe(0)
  })

  test('gives back the days of the units that were chosen', () => {
    const month = fc
      .integer({ min: 1950 * 12, max: 2050 * 12 })
      .map((n) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`)
    fc.assert(
      fc.property(month, month, fc.nat(300), fc.nat(300), (a, b, x, y) => {
        const scale = scaleOf(a < b ? a : b, a < b ? b : a)
        const units = unitsOf(scale)
        const start = Math.min(x, y) % units
        const end = Math.min(start + 1 + Math.abs(x - y), units)
        const { from, to } = daysOf(scale, [start, end], scale)
        expect(chosenUnits(scale, from, to)).toEqual([start, end])
      }),
    )
  })

  test('days and dates are one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 100_000 }), (day) => {
        expect(dayOf(isoOf(day))).toBe(day)
      }),
    )
  })
})
