import type { SiteSettings } from '#format/site.ts'

/** Where the site stands: addresses on its host, and, once `site.yaml` knows the host, in full. */
export interface Address {
  /** Begins and ends with `/`. */
  base: string
  /** Path on the host of a page or file, by its path under the base (`q/45cnf2febm`). */
  path: (under: string) => string
  /** The same with scheme and host, or null while the site does not know them. */
  absolute: (under: string) => string | null
  /** In full where possible, else the path. */
  best: (under: string) => string
}

/**
 * The site's addresses. `url` may end with `base` (`https://example.org/corpus`) or leave it out; parts of paths must
 * already be encoded (`segment`).
 */
export function addressOf({ url, base }: Pick<SiteSettings, 'url' | 'base'>): Address {
  const path = (under: string): string => base + under
  const root = url === null ? null : rootOf(url, base)
  const absolute = (under: string): string | null => (root === null ? null : root + under)
  return { base, path, absolute, best: (under) => absolute(under) ?? path(under) }
}

function rootOf(url: string, base: string): string {
  const whole = url.endsWith('/') ? url : `${url}/`
  return whole.endsWith(base) ? whole : whole.slice(0, -1) + base
}

/** An id as part of an address. */
export const segment = (id: string): string => encodeURIComponent(id)

/** Paths under the base of what is published about a thing. */
export const articlePath = (id: string): string => `a/${segment(id)}`
export const quotationPath = (id: string): string => `q/${segment(id)}`
export const speakerPath = (id: string): string => `speakers/${segment(id)}`
/** The page for other sites' frames. */
export const embedPath = (id: string): string => `embed/${segment(id)}`
