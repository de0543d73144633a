import type { ReactNode } from 'react'
import type { Voices } from '#app/ui/statement/voices.ts'
import { MarkShape } from './MarkShape.tsx'
import type { Mark, Score } from './score.ts'

interface Props {
  score: Score
  voices: Voices
  /** `mini` is a picture for a line of a list (no bars); the others are drawn for their row height by the style sheet. */
  size: 'reader' | 'list' | 'mini'
  open?: string | null
  /** Wraps a mark in its link; without it the staff is a picture, and hidden from screen readers. */
  link?: (mark: Mark, shape: ReactNode) => ReactNode
  /** Drawn over the staff: the playhead. */
  children?: ReactNode
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** The staff of an article: a line a voice, a mark a statement, in reading order. Attributes only, no inline style. */
export function Partition({ score, voices, size, open = null, link, children }: Props) {
  const rows = Math.max(score.rows.length, 1)
  const middle = (row: number): string => percent((row + 0.5) / rows)
  return (
    <svg
      className={`staff staff-${size}`}
      data-rows={rows}
      width="100%"
      aria-hidden={link ? undefined : true}
    >
      {score.rows.map((speaker, row) => (
        <line key={speaker} className="line" x1="0" x2="100%" y1={middle(row)} y2={middle(row)} />
      ))}
      {size === 'mini' ? null : (
        <g className="bars">
          {score.bars.map((x) => (
            <line key={x} x1={percent(x)} x2={percent(x)} y1={middle(0)} y2={middle(rows - 1)} />
          ))}
          <line className="edge" x1="0.5" x2="0.5" y1={middle(0)} y2={middle(rows - 1)} />
          <line className="edge" x1="99.6%" x2="99.6%" y1={middle(0)} y2={middle(rows - 1)} />
          <line className="end" x1="99.9%" x2="99.9%" y1={middle(0)} y2={middle(rows - 1)} />
        </g>
      )}
      {score.marks.map((mark) => {
        const shape = (
          <MarkShape mark={mark} rows={rows} voices={voices} mini={size === 'mini'} on={mark.id === open} />
        )
        return <g key={mark.id}>{link ? link(mark, shape) : shape}</g>
      })}
      {children}
    </svg>
  )
}
