import type { RefObject } from 'react'

/** Where the reader is; whoever knows sets its `x`, a share of the text. */
export function Playhead({ at }: { at: RefObject<SVGSVGElement | null> }) {
  return (
    <svg className="playhead" x="0%" overflow="visible" aria-hidden="true" ref={at}>
      <line x1="0" x2="0" y1="-6" y2="100%" />
      <path d="M-5 -6h10l-5 5z" />
    </svg>
  )
}
