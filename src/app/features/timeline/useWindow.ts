import { useEffect, useState, useSyncExternalStore } from 'react'
import type { RefObject } from 'react'
import type { Heights } from './listLayout.ts'

/** The style sheet's heights of a line and a heading, in rem; a phone's line has two lines of title and the partition. */
const WIDE = { line: 2.75, heading: 4.5 }
const PHONE = { line: 6.25, heading: 4.25 }
const PHONE_QUERY = '(max-width: 45rem)'

/** Heights in pixels, null in a page made beforehand: nothing is known there of the reader's screen. */
export function useHeights(): Heights | null {
  const text = useSyncExternalStore(onResize, snapshot, () => '')
  if (text === '') return null
  const [line = 0, heading = 0] = text.split(' ').map(Number)
  return { line, heading }
}

function snapshot(): string {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const { line, heading } = matchMedia(PHONE_QUERY).matches ? PHONE : WIDE
  return `${line * rem} ${heading * rem}`
}

function onResize(changed: () => void): () => void {
  addEventListener('resize', changed)
  return () => removeEventListener('resize', changed)
}

/** What of an element is in sight, in pixels from its top; one answer a frame. */
export function useSight(element: RefObject<HTMLElement | null>): { top: number; bottom: number } {
  const [sight, setSight] = useState(() => ({
    top: 0,
    bottom: typeof innerHeight === 'number' ? innerHeight : 900,
  }))
  useEffect(() => {
    let frame = 0
    const look = (): void => {
      frame = 0
      const top = -(element.current?.getBoundingClientRect().top ?? 0)
      // In steps of a few lines, so that most frames of a scroll draw nothing anew.
      const step = 132
      const floor = Math.floor(top / step) * step
      setSight((seen) => (seen.top === floor ? seen : { top: floor, bottom: floor + step + innerHeight }))
    }
    const ask = (): void => {
      frame ||= requestAnimationFrame(look)
    }
    look()
    addEventListener('scroll', ask, { passive: true })
    addEventListener('resize', ask)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', ask)
      removeEventListener('resize', ask)
    }
  }, [element])
  return sight
}
