import { useEffect, type RefObject } from 'react'

/**
 * Keeps the margin legible: names and notes stand on the line they are written on, and where two would overlap the later
 * one moves down. Style sheets alone place them; this only moves those that collide. `drawn` is what the margin is drawn
 * from: where it is another, places are looked at again.
 */
export function useNudges(text: RefObject<HTMLElement | null>, drawn: unknown): void {
  useEffect(() => {
    const box = text.current
    if (!box) return undefined
    const nudge = (): void => {
      for (const selector of ['.mn', '.side-note']) unstack([...box.querySelectorAll<HTMLElement>(selector)])
    }
    const observer = new ResizeObserver(nudge)
    observer.observe(box)
    void document.fonts.ready.then(nudge)
    return () => observer.disconnect()
    // oxlint-disable-next-line react/exhaustive-deps -- `drawn` is no input of the effect, it says when to look again
  }, [text, drawn])
}

/** Reads every place first and writes after, so that the page is laid out once. */
function unstack(elements: readonly HTMLElement[]): void {
  for (const element of elements) element.style.removeProperty('translate')
  let floor = -Infinity
  const moves = elements.map((element) => {
    const { top, bottom, height } = element.getBoundingClientRect()
    const by = height === 0 ? 0 : Math.max(0, floor - top)
    if (height > 0) floor = bottom + by
    return by
  })
  elements.forEach((element, index) => {
    const by = moves[index] ?? 0
    if (by > 0) element.style.setProperty('translate', `0 ${by}px`)
  })
}
