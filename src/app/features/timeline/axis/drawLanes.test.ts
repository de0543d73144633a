import { expect, test } from 'vitest'
import { drawLanes } from './drawLanes.ts'
import type { Drawing } from './drawLanes.ts'

const base: Drawing = {
  lanes: [{ id: 'a', voice: 1, counts: [0, 4, 1] }],
  ink: true,
  most: 4,
  faded: () => false,
  width: 6,
  height: 46,
  scale: 1,
  colour: (voice) => voice,
  rule: 9,
}

/** The lowest inked pixel of a column counts up to its bar's top; 0 where only the floor is drawn. */
const barAt = (pixels: Uint32Array, x: number): number =>
  Array.from({ length: 46 }, (_, y) => pixels[y * 6 + x]).filter((pixel) => pixel === 1).length

test('a bar a unit, as tall as the root of its count, on the floor of its lane', () => {
  const pixels = new Uint32Array(6 * 46)
  drawLanes(pixels, base)
  expect([0, 1, 2, 3, 4, 5].map((x) => barAt(pixels, x))).toEqual([0, 0, 40, 40, 20, 20])
  expect(Array.from(pixels.subarray(45 * 6))).toEqual([9, 9, 9, 9, 9, 9])
})

test('a dash a statement where days are wide enough', () => {
  const pixels = new Uint32Array(6 * 46)
  drawLanes(pixels, { ...base, ink: false })
  expect(barAt(pixels, 2)).toBeGreaterThanOrEqual(4)
  expect(barAt(pixels, 0)).toBe(0)
})

test('nothing is drawn outside of the picture', () => {
  const pixels = new Uint32Array(4)
  expect(() => drawLanes(pixels, { ...base, width: 2, height: 2 })).not.toThrow()
})
