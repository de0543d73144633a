import { LANE, dashTops, heightOf } from './inkPath.ts'

/** What is drawn, in CSS pixels. */
export interface Drawing {
  lanes: readonly { id: string; voice: number; counts: ArrayLike<number> }[]
  ink: boolean
  most: number
  faded: (id: string) => boolean
  width: number
  height: number
  /** The colour of an ink. */
  colour: (voice: number) => string
  rule: string
}

type Brush = Pick<CanvasRenderingContext2D, 'clearRect' | 'fillRect' | 'fillStyle' | 'globalAlpha'>

/** Draws every lane from its counts; linear in the number of marks. */
export function drawLanes(brush: Brush, drawing: Drawing): void {
  const { lanes, width, height, rule } = drawing
  brush.clearRect(0, 0, width, height)
  const pitch = height / Math.max(lanes.length, 1)
  lanes.forEach((lane, k) => {
    const floor = (k + 1) * pitch - 1
    brush.globalAlpha = 1
    brush.fillStyle = rule
    brush.fillRect(0, floor, width, 1)
    brush.globalAlpha = drawing.faded(lane.id) ? 0.32 : 1
    brush.fillStyle = drawing.colour(lane.voice)
    drawLane(brush, lane.counts, floor, drawing)
  })
}

function drawLane(
  brush: Brush,
  counts: ArrayLike<number>,
  floor: number,
  { ink, most, width }: Drawing,
): void {
  const step = width / counts.length
  for (let unit = 0; unit < counts.length; unit++) {
    const count = counts[unit] ?? 0
    if (count === 0) continue
    if (ink) {
      const bar = LANE * heightOf(count, most)
      brush.fillRect(unit * step, floor - bar, Math.ceil(step), bar)
      continue
    }
    const { tops, thick } = dashTops(count)
    for (const top of tops) brush.fillRect((unit + 0.12) * step, floor - top - thick, step * 0.76, thick)
  }
}
