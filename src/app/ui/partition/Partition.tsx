import type { ReactNode } from 'react'
import type { Score } from './score.ts'

interface Props {
  score: Score
  /** Drawn for their row height by the style sheet. */
  size: 'reader' | 'list'
  /** Only a picture: hidden from screen readers. */
  picture: boolean
  /** The marks (`Shapes`, or one link each), and what lies over them. */
  children: ReactNode
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** The staff of an article: a line a voice, a mark a statement, in reading order. Attributes only, no inline style. */
export function Partition({ score, size, picture, children }: Props) {
  const rows = Math.max(score.rows.length, 1)
  const middle = (row: number): string => percent((row + 0.5) / rows)
  return (
    <svg
      className={`staff staff-${size}`}
      data-rows={rows}
      width="100%"
      aria-hidden={picture ? true : undefined}
    >
      {score.rows.map((speaker, row) => (
        <line key={speaker} className="line" x1="0" x2="100%" y1={middle(row)} y2={middle(row)} />
      ))}
      <g className="bars">
        {score.bars.map((x) => (
          <line key={x} x1={percent(x)} x2={percent(x)} y1={middle(0)} y2={middle(rows - 1)} />
        ))}
        <line className="edge" x1="0.5" x2="0.5" y1={middle(0)} y2={middle(rows - 1)} />
        <line className="edge" x1="99.6%" x2="99.6%" y1={middle(0)} y2={middle(rows - 1)} />
        <line className="end" x1="99.9%" x2="99.9%" y1={middle(0)} y2={middle(rows - 1)} />
      </g>
      {children}
    </svg>
  )
}
