import type { SiteSettings } from '#format/site.ts'

/** The address of a quotation's page: absolute where the site knows its own address. */
export function permalinkOf(id: string, { url, base }: SiteSettings): string {
  return `${url ?? ''}${base}q/${encodeURIComponent(id)}`
}
