import type { ReactNode } from 'react'
import { classes } from '#app/ui/classes.ts'
import type { Part, Run } from './segments.ts'
import type { Voices } from './voices.ts'

interface Props {
  part: Part
  run: Run
  voices: Voices
  /** Ink of the chain of mentions that is drawn on the text. */
  chainInk?: number
  /** Describes the date written here. */
  noteId?: string | undefined
}

/** A stretch of text under its marks; the text itself is always the source's. */
export function PartText({ part, run, voices, chainInk, noteId }: Props) {
  let node: ReactNode = part.text
  if (part.guillemet) {
    const { speakers, kind } = part.guillemet
    node = (
      <span
        className={classes('guil', kind === 'direct' && run.owner === null && 'direct')}
        data-voice={voices.ink(speakers[0])}
      >
        {node}
      </span>
    )
  }
  if (part.quoted && run.owner?.kind === 'mixed') node = <span className="thick">{node}</span>
  if (noteId !== undefined) {
    node = (
      <span className="ref" aria-describedby={noteId}>
        {node}
      </span>
    )
  }
  if (part.chain !== null) {
    node = (
      <span className="chain-link" data-chain={part.chain} data-voice={chainInk}>
        {node}
      </span>
    )
  }
  if (part.source) {
    const { speakers } = part.source
    node = (
      <span
        className={classes('src', speakers.length > 1 && 'joint-src')}
        data-voice={voices.ink(speakers[0])}
      >
        {node}
      </span>
    )
  }
  if (part.cue) node = <span className="cue">{node}</span>
  return part.passage ? <mark className="passage">{node}</mark> : node
}
