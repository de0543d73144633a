import { Fragment, type ReactNode } from 'react'
import { PartText } from './PartText.tsx'
import { Piece } from './Piece.tsx'
import type { Run } from './segments.ts'
import type { Voices } from './voices.ts'

interface Props {
  runs: readonly Run[]
  text: string
  voices: Voices
  open?: string | null
  chainInk?: number
  /** What is written into the margin before a run, by the run's offset. */
  before?: (start: number) => ReactNode
  /** Describes and follows a date, by its index. */
  dateNote?: (index: number) => { id: string; note: ReactNode } | null
}

/** A paragraph's runs: statements as links, the narrator as he is. */
export function Runs({ runs, text, voices, open = null, chainInk = 0, before, dateNote }: Props) {
  return runs.map((run) => {
    const { owner } = run
    const parts = run.parts.map((part, index) => {
      // A date that another mark cuts in two is described once, where it ends.
      const last = run.parts[index + 1]?.date !== part.date
      const note = part.date === null || !last ? null : (dateNote?.(part.date) ?? null)
      return (
        <Fragment key={part.start}>
          <PartText part={part} run={run} voices={voices} chainInk={chainInk} noteId={note?.id} />
          {note?.note}
        </Fragment>
      )
    })
    const isOpen =
      open !== null &&
      (owner?.id === open || run.outer?.id === open || run.covered.some(({ id }) => id === open))
    const piece = owner ? (
      <Piece run={run} owner={owner} voices={voices} text={text} open={isOpen}>
        {parts}
      </Piece>
    ) : (
      parts
    )
    return (
      <Fragment key={run.start}>
        {before?.(run.start)}
        {run.covered.reduce(
          (inside, { id, speakers }) => (
            <span className="covered" id={id} data-q={id} data-speakers={speakers.join(' ')} tabIndex={-1}>
              {inside}
            </span>
          ),
          <>{piece}</>,
        )}
      </Fragment>
    )
  })
}
