import { useLoaderData } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import type { SiteData } from '#format/site.ts'
import { rootOf } from './siteRoot.ts'

/** The site's facts, with the absolute address of a path under its base (`q/…`, `a/…`). */
export function useSite(): SiteData & { addressOf: (path: string) => string } {
  const site = useLoaderData({ from: '__root__' })
  // Where the site does not know its address, a page made beforehand writes none; the browser knows where it is.
  const origin = useSyncExternalStore(
    subscribe,
    () => location.origin,
    () => '',
  )
  const root = site.settings.url === null ? origin + import.meta.env.BASE_URL : rootOf(site.settings.url)
  return { ...site, addressOf: (path) => root + path }
}

function subscribe(): () => void {
  return () => undefined
}
