import type { Voices } from '#app/ui/statement/voices.ts'
import { HEIGHT, MIN_WIDTH } from './measures.ts'
import type { Score } from './score.ts'

/** Units of the drawing: the article's length, and a row. */
export const LENGTH = 1000
export const ROW = 100

/** All marks of one ink and one kind, as one path. */
export interface Shape {
  ink: number
  uncertain: boolean
  path: string
}

/**
 * The score as a few paths, however many statements it has: the marks by ink and kind, what ties joint ones together, and
 * what nested ones hang from.
 */
export function shapesOf(
  { marks }: Pick<Score, 'marks'>,
  voices: Pick<Voices, 'ink'>,
): { marks: Shape[]; ties: string; stems: string } {
  const shapes = new Map<string, Shape>()
  let ties = ''
  let stems = ''
  for (const { direct, uncertain, strokes, rows: places, outerRow } of marks) {
    const height = ROW * (direct ? HEIGHT.direct : HEIGHT.reported)
    for (const { row, speaker } of places) {
      const ink = voices.ink(speaker)
      const key = `${ink} ${uncertain}`
      const shape = shapes.get(key) ?? { ink, uncertain, path: '' }
      shapes.set(key, shape)
      for (const { x, width } of strokes) {
        const w = rounded(Math.max(width, MIN_WIDTH) * LENGTH)
        shape.path += `M${rounded(x * LENGTH)} ${middle(row) - height / 2}h${w}v${height}h-${w}z`
      }
    }
    const x = rounded((strokes[0]?.x ?? 0) * LENGTH)
    const top = Math.min(...places.map(({ row }) => row))
    const bottom = Math.max(...places.map(({ row }) => row))
    if (top < bottom) ties += `M${x} ${middle(top) - ROW * 0.15}V${middle(bottom) + ROW * 0.15}`
    if (outerRow !== null && outerRow !== top) stems += `M${x} ${middle(top)}V${middle(outerRow)}`
  }
  return { marks: [...shapes.values()], ties, stems }
}

const middle = (row: number): number => (row + 0.5) * ROW
const rounded = (value: number): number => Math.round(value * 10) / 10
