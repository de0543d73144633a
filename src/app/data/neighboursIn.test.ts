import { describe, expect, test } from 'vitest'
import type { TimelineHead } from '#format/columns.ts'
import { neighboursIn } from './neighboursIn.ts'
import { createSource } from './source.ts'

const dates = ['2020-01-01', '2020-01-02', '2020-01-02', '2020-01-02', '2020-03-01', null, null]
const rows = dates.map((date, number) => ({ id: `a${number}`, title: `T${number}`, date }))
const BLOCK = 2

const source = createSource((path) => {
  const block = /rows\/(\d+)\.json/.exec(path)?.[1]
  if (block === undefined)
    return Promise.resolve({ version: 'v', articles: dates.length, undated: 2, blockSize: BLOCK })
  const first = Number(block) * BLOCK
  return Promise.resolve({ first, rows: rows.slice(first, first + BLOCK) })
})

const among = (numbers: number[]) => (_head: TimelineHead) => Promise.resolve(Uint32Array.from(numbers))

describe('neighboursIn', () => {
  test.each([
    [2, [0, 2, 4], 'a0', 'a4'],
    [3, [0, 2, 4], 'a2', 'a4'],
    [0, [0, 6], null, 'a6'],
    [6, [1, 5, 6], 'a5', null],
    [4, [], null, null],
  ])('of article %d among %j', async (number, numbers, previous, next) => {
    const date = dates[number] ?? null
    const found = await neighboursIn(source, among(numbers), { id: `a${number}`, date })
    expect([found?.previous?.id ?? null, found?.next?.id ?? null]).toEqual([previous, next])
  })

  test('is null for an article that the timeline does not know', async () => {
    expect(await neighboursIn(source, among([0]), { id: 'x', date: '2020-01-02' })).toBeNull()
    expect(await neighboursIn(source, among([0]), { id: 'x', date: null })).toBeNull()
  })
})
