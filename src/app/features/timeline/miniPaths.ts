import type { ArticleRow } from '#format/columns.ts'

/** Height of a row in the drawing's units, and the shares of it that reported and direct words fill. */
const ROW = 8
const REPORTED = 2.4
const DIRECT = 5
/** Narrower strokes would not be seen: a pixel and a half of a hundred. */
const MIN_WIDTH = 15

/** A voice's shapes, in thousandths of the article's length by rows of eight. */
export interface MiniVoice {
  ink: number
  /** What is stated, filled; what is uncertain, outlined. */
  sure: string
  unsure: string
}

/** The shapes of a small partition: staves, ties of joint statements, and each voice's marks. */
export function miniPaths({ voices, marks }: Pick<ArticleRow, 'voices' | 'marks'>): {
  staves: string
  ties: string
  voices: MiniVoice[]
} {
  const drawn = voices.map(({ voice }): MiniVoice => ({ ink: voice, sure: '', unsure: '' }))
  let ties = ''
  for (const [x, width, row, look, lastRow] of marks) {
    const height = look & 1 ? DIRECT : REPORTED
    for (const each of lastRow === undefined ? [row] : [row, lastRow]) {
      const voice = drawn[each]
      if (!voice) continue
      const w = Math.max(width, MIN_WIDTH)
      const shape = `M${x} ${middle(each) - height / 2}h${w}v${height}h-${w}z`
      if (look & 2) voice.unsure += shape
      else voice.sure += shape
    }
    if (lastRow !== undefined) ties += `M${x} ${middle(row)}V${middle(lastRow)}`
  }
  return { staves: drawn.map((_, row) => `M0 ${middle(row)}H1000`).join(''), ties, voices: drawn }
}

const middle = (row: number): number => (row + 0.5) * ROW
