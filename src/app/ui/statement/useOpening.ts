import { useNavigate } from '@tanstack/react-router'
import type { MouseEvent } from 'react'

/**
 * A click handler for a container of statements: a plain click on a statement (`data-q`, or `data-open` on a link that
 * is no piece of it) opens it with the filter kept in the address, one on a name (`data-speaker`) goes to the speaker. One
 * handler instead of a router's link for each of a thousand.
 */
export function useOpening(): (event: MouseEvent<HTMLElement>) => void {
  const navigate = useNavigate()
  return (event) => {
    if (event.defaultPrevented || event.button !== 0 || hasModifier(event)) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const quotationId = link?.dataset['q'] ?? link?.dataset['open']
    const speakerId = link?.dataset['speaker']
    if (quotationId !== undefined) {
      event.preventDefault()
      void navigate({ to: '/q/$quotationId', params: { quotationId }, search: true, resetScroll: false })
    } else if (speakerId !== undefined) {
      event.preventDefault()
      void navigate({ to: '/speakers/$speakerId', params: { speakerId } })
    }
  }
}

/** Somebody who holds a modifier wants a new tab, a download, or a selection. */
function hasModifier(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}
