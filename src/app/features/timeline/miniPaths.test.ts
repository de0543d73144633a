import { expect, test } from 'vitest'
import { miniPaths } from './miniPaths.ts'

test('a stroke a statement in its voice’s row, joint ones tied, uncertain ones apart', () => {
  const voices = [
    { id: 'a', name: 'A', voice: 1, n: 2 },
    { id: 'b', name: 'B', voice: 2, n: 2 },
  ]
  const drawn = miniPaths({
    voices,
    marks: [
      [100, 50, 0, 0],
      [300, 4, 1, 3],
      [500, 40, 0, 0, 1],
    ],
  })
  expect(drawn.staves).toBe('M0 4H1000M0 12H1000')
  expect(drawn.voices[0]).toEqual({ ink: 1, sure: 'M100 2.8h50v2.4h-50zM500 2.8h40v2.4h-40z', unsure: '' })
  expect(drawn.voices[1]).toEqual({ ink: 2, sure: 'M500 10.8h40v2.4h-40z', unsure: 'M300 9.5h15v5h-15z' })
  expect(drawn.ties).toBe('M500 4V12')
})
