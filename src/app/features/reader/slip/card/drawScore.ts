import type { Mark, Score } from '#app/ui/partition/score.ts'
import type { Voices } from '#app/ui/statement/voices.ts'
import { INSIDE, SIDE, type Paper } from './paper.ts'

/** What the other statements keep of their ink. */
const FADED = 0.42
/** Heights of marks as shares of a row. */
const HEIGHT = { reported: 0.3, direct: 0.62, open: 0.72 }
/** Ink and gap of a dotted line. */
const DOTS = [2, 3]
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
      const ink = paper.voice(voices.ink(speaker))
      for (const { x, width } of mark.strokes) {
        const box = [at(x), middle(index) - height / 2, Math.max(width * INSIDE, 3), height] as const
        pen.fillStyle = mark.uncertain ? paper.paper : ink
        pen.fillRect(...box)
        if (mark.uncertain) outline(pen, ink, box)
      }
    }
    tie(pen, mark, middle, paper)
  }
  pen.globalAlpha = 1
}

/** Who is uncertain is hollow and dotted, as on the page. */
function outline(
  pen: CanvasRenderingContext2D,
  ink: string,
  [x, y, width, height]: readonly [x: number, y: number, width: number, height: number],
): void {
  pen.strokeStyle = ink
  pen.lineWidth = 2
  pen.setLineDash(DOTS)
  pen.strokeRect(x, y, width, height)
  pen.setLineDash([])
}

/** A joint statement is tied across its rows; a nested one hangs, dotted, from whoever reports it. */
function tie(
  pen: CanvasRenderingContext2D,
  { rows, outerRow, strokes }: Mark,
  middle: (row: number) => number,
  { ink, ink2 }: Paper,
): void {
  const places = rows.map(({ row }) => row)
  const [top, bottom] = [Math.min(...places), Math.max(...places)]
  const x = at(strokes[0]?.x ?? 0)
  const line = (style: string, from: number, to: number): void => {
    pen.strokeStyle = style
    pen.lineWidth = 2
    pen.beginPath()
    pen.moveTo(x, middle(from))
    pen.lineTo(x, middle(to))
    pen.stroke()
  }
  if (top < bottom) line(ink, top, bottom)
  if (outerRow === null || outerRow === top) return
  pen.setLineDash(DOTS)
  line(ink2, top, outerRow)
  pen.setLineDash([])
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
