import { LANE, dashTops, heightOf } from './inkPath.ts'

/** What is drawn, into a picture of `width` × `height` device pixels, `scale` of them to a CSS pixel. */
export interface Drawing {
  lanes: readonly { id: string; voice: number; counts: ArrayLike<number> }[]
  ink: boolean
  most: number
  faded: (id: string) => boolean
  width: number
  height: number
  scale: number
  /** Pixel of an ink (as `ImageData` has it, alpha highest), and of the lanes' floors. */
  colour: (voice: number, faded: boolean) => number
  rule: number
}

/**
 * Draws every lane into the picture's pixels; linear in what is inked. Ten thousand rectangles drawn by a canvas take
 * ten frames without a graphics card, the same pixels written by hand a fraction of one.
 */
export function drawLanes(pixels: Uint32Array, drawing: Drawing): void {
  const { lanes, height, scale, rule } = drawing
  pixels.fill(0)
  const pitch = height / Math.max(lanes.length, 1)
  lanes.forEach((lane, k) => {
    const floor = Math.round((k + 1) * pitch) - Math.round(scale)
    fillRect(pixels, drawing, { x: 0, y: floor, width: drawing.width, height: scale, pixel: rule })
    drawLane(pixels, lane.counts, floor, drawing.colour(lane.voice, drawing.faded(lane.id)), drawing)
  })
}

function drawLane(
  pixels: Uint32Array,
  counts: ArrayLike<number>,
  floor: number,
  pixel: number,
  drawing: Drawing,
): void {
  const { ink, most, scale } = drawing
  const step = drawing.width / counts.length
  for (let unit = 0; unit < counts.length; unit++) {
    const count = counts[unit] ?? 0
    if (count === 0) continue
    if (ink) {
      const bar = LANE * scale * heightOf(count, most)
      fillRect(pixels, drawing, { x: unit * step, y: floor - bar, width: step, height: bar, pixel })
      continue
    }
    const { tops, thick } = dashTops(count)
    for (const top of tops) {
      const y = floor - (top + thick) * scale
      fillRect(pixels, drawing, {
        x: (unit + 0.12) * step,
        y,
        width: step * 0.76,
        height: thick * scale,
        pixel,
      })
    }
  }
}

interface Rectangle {
  x: number
  y: number
  width: number
  height: number
  pixel: number
}

/** Whole pixels, at least one each way, cut at the picture's edge. */
function fillRect(pixels: Uint32Array, { width, height }: Drawing, rectangle: Rectangle): void {
  const left = Math.max(Math.round(rectangle.x), 0)
  const right = Math.min(Math.max(Math.round(rectangle.x + rectangle.width), left + 1), width)
  const top = Math.max(Math.round(rectangle.y), 0)
  const bottom = Math.min(Math.max(Math.round(rectangle.y + rectangle.height), top + 1), height)
  for (let y = top; y < bottom; y++) pixels.fill(rectangle.pixel, y * width + left, y * width + right)
}
