import type { KeyboardEvent, PointerEvent, RefObject } from 'react'
import { scrollToShare } from '../useReadingPosition.ts'

const STEP: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
}

/** The place that a key leads to among `count`, or -1. */
export function landing(key: string, at: number, count: number): number {
  const step = STEP[key]
  return step === undefined ? -1 : Math.min(Math.max(at + step, 0), count - 1)
}

/** Arrow keys move between marks; one of them is the tab stop. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const marks = [...event.currentTarget.querySelectorAll<SVGAElement>('a[data-mark]')]
  const at = marks.findIndex((mark) => mark === document.activeElement)
  const target = marks[landing(event.key, at, marks.length)]
  if (!target) return
  event.preventDefault()
  target.focus()
}

/** A pointer on the staff moves the text under the eye, as long as it is held down. */
export function scrubbing(text: RefObject<HTMLElement | null>) {
  const scrub = (event: PointerEvent<HTMLElement>): void => {
    if (!text.current || (event.target instanceof Element && event.target.closest('a'))) return
    const { left, width } = event.currentTarget.getBoundingClientRect()
    scrollToShare(text.current, (event.clientX - left) / Math.max(width, 1))
  }
  return {
    onPointerDown: scrub,
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.buttons === 1) scrub(event)
    },
  }
}
