import { useEffect, useEffectEvent } from 'react'

/** Calls back when the reader begins to choose words, by hand or by keys. */
export function useChosen(chosen: () => void): void {
  const begin = useEffectEvent(chosen)
  useEffect(() => {
    const listen = (): void => {
      if (document.getSelection()?.isCollapsed === false) begin()
    }
    document.addEventListener('selectionchange', listen)
    return () => document.removeEventListener('selectionchange', listen)
  }, [])
}
