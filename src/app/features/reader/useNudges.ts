import { useEffect, type RefObject } from 'react'

/** Blocks are seen to before they scroll into the window; by then they are laid out. */
const AHEAD = '50% 0px'

/**
 * Keeps the margin legible: names and notes stand on the line they are written on, and where two would overlap the later
 * one moves down. Style sheets alone place them; this only moves those that collide, in the blocks near the window.
 * `drawn` is what the margin is drawn from: where it is another, places are looked at again.
 */
export function useNudges(text: RefObject<HTMLElement | null>, drawn: unknown): void {
  useEffect(() => {
    const box = text.current
    if (!box) return undefined
    const near = new Set<Element>()
    let frame = 0
    const nudge = (): void => {
      const blocks = [...box.querySelectorAll('.block')].filter((each) => near.has(each))
      for (const selector of ['.mn', '.side-note'])
        unstack(blocks.flatMap((each) => [...each.querySelectorAll<HTMLElement>(selector)]))
    }
    const soon = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(nudge)
    }
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) near.add(target)
          else near.delete(target)
        }
        if (entries.some(({ isIntersecting }) => isIntersecting)) soon()
      },
      { rootMargin: AHEAD },
    )
    for (const block of box.querySelectorAll('.block')) watch.observe(block)
    const measure = new ResizeObserver(soon)
    measure.observe(box)
    void document.fonts.ready.then(soon)
    return () => {
      cancelAnimationFrame(frame)
      watch.disconnect()
      measure.disconnect()
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `drawn` is no input of the effect, it says when to look again
  }, [text, drawn])
}

/** Reads every place first and writes after, so that the page is laid out once. */
function unstack(elements: readonly HTMLElement[]): void {
  for (const element of elements) if (element.style.length > 0) element.style.removeProperty('translate')
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
