import { useEffect } from 'react'

/** Names the browser's tab while the page is shown: *title — Dixit*. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Dixit' : `${title} — Dixit`
  }, [title])
}
