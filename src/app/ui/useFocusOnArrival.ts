import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef, type RefObject } from 'react'

/**
 * After a change of page, the focus goes to the page: who listens hears it, who tabs starts there. Not where the focus
 * already is inside, as when a statement is opened, and not on the first page, where the browser begins.
 */
export function useFocusOnArrival(main: RefObject<HTMLElement | null>): void {
  const pathname = useLocation({ select: (location) => location.pathname })
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    const focused = document.activeElement
    if (!main.current?.contains(focused)) main.current?.focus({ preventScroll: true })
  }, [main, pathname])
}
