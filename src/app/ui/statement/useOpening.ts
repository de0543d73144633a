import { useNavigate } from '@tanstack/react-router'
import type { MouseEvent } from 'react'

/** A click handler for a container of statements: a plain click opens the statement with the filter kept in the address. */
export function useOpening(): (event: MouseEvent<HTMLElement>) => void {
  const navigate = useNavigate()
  return (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    const link = event.target instanceof Element ? event.target.closest('a[data-q]') : null
    const quotationId = link?.getAttribute('data-q')
    if (!quotationId) return
    event.preventDefault()
    void navigate({ to: '/q/$quotationId', params: { quotationId }, search: true, resetScroll: false })
  }
}
