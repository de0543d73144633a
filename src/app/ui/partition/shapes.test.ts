import { expect, test } from 'vitest'
import type { Mark } from './score.ts'
import { shapesOf } from './shapes.ts'

const mark = (more: Partial<Mark>): Mark => ({
  id: 'a',
  number: 1,
  speakers: ['x'],
  strokes: [{ x: 0.1, width: 0.2 }],
  rows: [{ row: 0, speaker: 'x' }],
  outerRow: null,
  direct: false,
  uncertain: false,
  ...more,
})
const voices = { ink: (id: string | undefined) => (id === 'y' ? 2 : 1) }

test('marks of one ink and kind are one path, however many', () => {
  const marks = Array.from({ length: 500 }, () => mark({}))
  const { marks: shapes } = shapesOf({ marks: [...marks, mark({ uncertain: true })] }, voices)
  expect(shapes.map(({ ink, uncertain }) => [ink, uncertain])).toEqual([
    [1, false],
    [1, true],
  ])
  expect(shapes[0]?.path.split('M')).toHaveLength(501)
})

test('word for word is taller, and a short mark is still seen', () => {
  const { marks } = shapesOf({ marks: [mark({ strokes: [{ x: 0.5, width: 0 }] })] }, voices)
  expect(marks[0]?.path).toBe('M500 35h4.5v30h-4.5z')
  const direct = shapesOf({ marks: [mark({ direct: true })] }, voices)
  expect(direct.marks[0]?.path).toBe('M100 19h200v62h-200z')
})

test('a joint statement is tied across its rows, a nested one hangs from who reports it', () => {
  const joint = mark({
    rows: [
      { row: 0, speaker: 'x' },
      { row: 2, speaker: 'y' },
    ],
  })
  const nested = mark({ rows: [{ row: 1, speaker: 'y' }], outerRow: 0 })
  const { marks, ties, stems } = shapesOf({ marks: [joint, nested] }, voices)
  expect(marks.map(({ ink }) => ink)).toEqual([1, 2])
  expect(ties).toBe('M100 35V265')
  expect(stems).toBe('M100 150V50')
})
