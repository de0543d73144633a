import { classes } from '#app/ui/classes.ts'
import { LANE, dashTops, inkPath } from './inkPath.ts'
import type { LaneData } from './useLanes.ts'

interface Props {
  lane: LaneData
  /** Bars by unit instead of a dash a statement. */
  ink: boolean
  /** Most quotations that any voice has in one unit. */
  most: number
  faded: boolean
}

/** A voice's row: a dash a statement where there is room, else ink. */
export function LanePlot({ lane, ink, most, faded }: Props) {
  return (
    <div className={classes('lane', faded && 'faded')} data-voice={lane.voice}>
      {ink ? (
        <svg viewBox={`0 0 ${lane.counts.length} ${LANE}`} preserveAspectRatio="none" aria-hidden="true">
          <path d={inkPath(lane.counts, most)} fill="var(--v)" />
        </svg>
      ) : (
        <svg className="dashes" aria-hidden="true">
          <Dashes counts={lane.counts} />
        </svg>
      )}
    </div>
  )
}

function Dashes({ counts }: { counts: ArrayLike<number> }) {
  const units = counts.length
  return Array.from(counts).flatMap((count, unit) => {
    if (count === 0) return []
    const { tops, thick } = dashTops(count)
    return tops.map((top) => (
      <rect
        key={`${unit} ${top}`}
        x={percent((unit + 0.12) / units)}
        width={percent(0.76 / units)}
        y={LANE - top - thick}
        height={thick}
        fill="var(--v)"
      />
    ))
  })
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`
