import { describe, expect, test } from 'vitest'
import { axisOf } from './axis.ts'

describe('axisOf', () => {
  test('one day: its month, day by day', () => {
    const axis = axisOf('2020-07-08', '2020-07-08')
    expect([axis.from, axis.to, axis.ticks.length]).toEqual(['2020-07-01', '2020-07-31', 31])
    expect(axis.place('2020-07-01')).toBeCloseTo(0.5 / 31)
    expect(axis.ticks.filter(({ label }) => label !== null).map(({ iso }) => iso.slice(8))).toEqual([
      '01',
      '05',
      '10',
      '15',
      '20',
      '25',
    ])
  })
  test('some years: months, named by quarter', () => {
    const axis = axisOf('2019-06-05', '2021-12-31')
    expect(axis.to).toBe('2021-12-31')
    expect(axis.ticks.filter(({ label }) => label === 'month').map(({ iso }) => iso)[0]).toBe('2019-07-01')
  })
  test('many years: only Januaries are named', () => {
    expect(axisOf('2001-01-05', '2021-02-01').ticks.filter(({ label }) => label !== null)).toHaveLength(21)
  })
})
