import type { Score } from '#app/ui/partition/score.ts'
import type { Voices } from '#app/ui/statement/voices.ts'
import { INSIDE, SIDE, type Paper } from './paper.ts'

/** What the other statements keep of their ink. */
const FADED = 0.42
/** Heights of marks as shares of a row. */
const HEIGHT = { reported: 0.3, direct: 0.62, open: 0.72 }
const ROW = { few: 22, many: 16 }

/** Pixels a row of the score takes. */
export function rowHeight({ rows }: Score): number {
  return rows.length > 4 ? ROW.many : ROW.few
}

/** The article's partition with one statement alone at full ink; `top` is its upper edge. */
export function drawScore(
  pen: CanvasRenderingContext2D,
  { score, voices, open, top }: { score: Score; voices: Voices; open: string; top: number },
  paper: Paper,
): void {
  const row = rowHeight(score)
  const middle = (index: number): number => top + (index + 0.5) * row
  staff(pen, score, middle, paper)
  for (const mark of score.marks) {
    const on = mark.id === open
    const height = row * (on ? HEIGHT.open : mark.direct ? HEIGHT.direct : HEIGHT.reported)
    pen.globalAlpha = on ? 1 : FADED
    for (const { row: index, speaker } of mark.rows) {
      pen.fillStyle = paper.voice(voices.ink(speaker))
      for (const { x, width } of mark.strokes)
        pen.fillRect(at(x), middle(index) - height / 2, Math.max(width * INSIDE, 3), height)
    }
  }
  pen.globalAlpha = 1
}

const at = (share: number): number => SIDE + share * INSIDE

/** A line a voice, a hairline where a paragraph ends, a double bar at the end. */
function staff(
  pen: CanvasRenderingContext2D,
  { rows, bars }: Score,
  middle: (row: number) => number,
  paper: Paper,
): void {
  const [first, last] = [middle(0), middle(Math.max(rows.length - 1, 0))]
  const bar = (x: number, width: number): void => pen.fillRect(x, first, width, Math.max(last - first, 1))
  pen.fillStyle = paper.rule
  for (const share of bars) bar(at(share), 1)
  rows.forEach((_speaker, index) => pen.fillRect(SIDE, middle(index), INSIDE, 1))
  pen.fillStyle = paper.edge
  bar(SIDE, 1)
  bar(SIDE + INSIDE - 5, 1)
  bar(SIDE + INSIDE - 2, 2.5)
}
