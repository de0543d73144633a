import { expect, test } from 'vitest'
import { scaleOf } from './scale.ts'
import { zoomOf, zoomTo } from './zoom.ts'
import type { Zoom } from './zoom.ts'

const whole = scaleOf('2010-01', '2025-12')
const year: Zoom = { from: '2020-01', to: '2020-12' }

test.each<[name: string, chosen: Zoom | undefined, days: { from?: string; to?: string }, zoom: Zoom]>([
  ['nothing is asked', undefined, {}, null],
  ['a year is drawn on the whole axis', undefined, { from: '2020-01-01', to: '2020-12-31' }, null],
  [
    'a few days are drawn one by one',
    undefined,
    { from: '2020-03-10', to: '2020-04-02' },
    { from: '2020-03', to: '2020-04' },
  ],
  ['one end alone is no stretch', undefined, { from: '2025-12-01' }, null],
  ['days the wrong way round are none', undefined, { from: '2020-04-02', to: '2020-03-10' }, null],
  ['the reader wants the whole', null, { from: '2020-03-10', to: '2020-04-02' }, null],
  ['the reader’s own stretch', year, { from: '2020-03-10', to: '2020-12-31' }, year],
  ['the reader’s own stretch, all of it', year, {}, year],
  ['days before it', year, { from: '2019-12-31', to: '2020-12-31' }, null],
  ['days behind it', year, { from: '2020-12-01', to: '2021-01-01' }, { from: '2020-12', to: '2021-01' }],
])('%s', (_, chosen, days, zoom) => {
  expect(zoomOf(chosen, days, whole)).toEqual(zoom)
})

test('an axis that is drawn by days needs no closer look', () => {
  expect(
    zoomOf(undefined, { from: '2020-03-10', to: '2020-03-12' }, scaleOf('2020-03', '2020-05')),
  ).toBeNull()
})

test('a closer look takes whole months, and the axis’s ends where the days are open', () => {
  expect(zoomTo({ from: '2020-03-10' }, ['2010-01', '2025-12'])).toEqual({ from: '2020-03', to: '2025-12' })
})
