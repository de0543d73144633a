import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Names the browser's tab while the page is shown, as the build does: *title — the site's title*. */
export function useTitle(title: string): void {
  // Not by the root's loader: this also names the page that says that nothing could be read.
  const site = useRouterState({
    select: ({ matches }) => {
      const data = matches[0]?.loaderData
      return data && 'settings' in data ? data.settings.title : 'Dixit'
    },
  })
  useEffect(() => {
    document.title = title === '' ? site : `${title} — ${site}`
  }, [title, site])
}
