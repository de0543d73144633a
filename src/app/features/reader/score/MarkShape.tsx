import { classes } from '#app/ui/classes.ts'
import type { Voices } from '#app/ui/statement/voices.ts'
import { HEIGHT, MIN_WIDTH } from '#app/ui/partition/measures.ts'
import type { Mark } from '#app/ui/partition/score.ts'

interface Props {
  mark: Mark
  rows: number
  voices: Voices
  on: boolean
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** A statement's strokes; a joint one is tied across its rows, a nested one hangs from who reports it. */
export function MarkShape({ mark, rows, voices, on }: Props) {
  const height = (on ? HEIGHT.open : 0) || (mark.direct ? HEIGHT.direct : HEIGHT.reported)
  const middle = (row: number): number => (row + 0.5) / rows
  const x = percent(mark.strokes[0]?.x ?? 0)
  const top = Math.min(...mark.rows.map(({ row }) => row))
  const bottom = Math.max(...mark.rows.map(({ row }) => row))
  return (
    <>
      {mark.rows.map(({ row, speaker }) =>
        mark.strokes.map((stroke) => {
          const width = percent(Math.max(stroke.width, MIN_WIDTH))
          return (
            <g key={`${row} ${stroke.x}`} data-voice={voices.ink(speaker)}>
              <rect
                className="hit"
                x={percent(stroke.x)}
                width={width}
                y={percent(row / rows)}
                height={percent(1 / rows)}
              />
              <rect
                className={classes('mark', mark.uncertain && 'uncertain', on && 'on')}
                x={percent(stroke.x)}
                width={width}
                y={percent(middle(row) - height / 2 / rows)}
                height={percent(height / rows)}
              />
            </g>
          )
        }),
      )}
      {top < bottom ? (
        <line
          className="tie"
          x1={x}
          x2={x}
          y1={percent(middle(top) - 0.15 / rows)}
          y2={percent(middle(bottom) + 0.15 / rows)}
        />
      ) : null}
      {mark.outerRow !== null && mark.outerRow !== top ? (
        <line className="stem" x1={x} x2={x} y1={percent(middle(top))} y2={percent(middle(mark.outerRow))} />
      ) : null}
    </>
  )
}
