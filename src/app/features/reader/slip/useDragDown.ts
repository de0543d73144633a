import { useEffect, useEffectEvent, type RefObject } from 'react'
import { hasSheet } from '../viewport.ts'

/** A finger that pulls a sheet down this far, in pixels, closes it. */
const FAR = 72

/** Closes a sheet that is pulled down by its upper part. */
export function useDragDown(sheet: RefObject<HTMLElement | null>, close: () => void): void {
  const end = useEffectEvent((from: number, to: number) => {
    if (hasSheet() && to - from > FAR) close()
  })
  useEffect(() => {
    const element = sheet.current
    if (!element) return undefined
    let from: number | null = null
    const start = (event: TouchEvent): void => {
      from = element.scrollTop === 0 ? (event.touches[0]?.clientY ?? null) : null
    }
    const stop = (event: TouchEvent): void => {
      const to = event.changedTouches[0]?.clientY
      if (from !== null && to !== undefined) end(from, to)
    }
    element.addEventListener('touchstart', start, { passive: true })
    element.addEventListener('touchend', stop, { passive: true })
    return () => {
      element.removeEventListener('touchstart', start)
      element.removeEventListener('touchend', stop)
    }
  }, [sheet])
}
