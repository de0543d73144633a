import { useEffect, useRef } from 'react'
import { bringIntoView, hasSheet } from './viewport.ts'

/** Room that the partition takes at the top, and a comfortable distance from the edges, in pixels. */
const TOP = 120
const BOTTOM = 80

/**
 * Brings the open statement into view and focuses it: on arrival always, later only where it is out of sight. By
 * `getElementById`: ids often begin with a digit, which no `#id` selector can say.
 */
export function useReveal(open: string | null, passageShown: boolean): void {
  const arrived = useRef(false)
  useEffect(() => {
    if (open === null) {
      if (!passageShown) arrived.current = true
      return undefined
    }
    const arriving = !arrived.current
    arrived.current = true
    const frame = requestAnimationFrame(() => reveal(open, arriving))
    // Letters that come later move the lines: a newcomer is brought to the words again.
    if (arriving) void document.fonts.ready.then(() => requestAnimationFrame(() => reveal(open, true)))
    return () => cancelAnimationFrame(frame)
  }, [open, passageShown])
}

function reveal(id: string, always: boolean): void {
  const element = document.getElementById(id)
  if (!element) return
  if (document.activeElement !== element && !document.activeElement?.closest('.slip')) {
    element.focus({ preventScroll: true })
  }
  const { top, bottom } = element.getBoundingClientRect()
  const sheet = hasSheet()
  const floor = window.innerHeight - (sheet ? window.innerHeight / 2 : BOTTOM)
  if (always || top < TOP || bottom > floor) bringIntoView(element, sheet ? 'start' : 'center')
}
