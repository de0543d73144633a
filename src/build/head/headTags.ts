import { escaped, Html, markup } from '../pages/html.ts'

/** What every page says about itself. */
export interface HeadFacts {
  /** Without the site's name. */
  title: string
  siteTitle: string
  description: string
  /** In full, or null while the site does not know its address. */
  canonical: string | null
  type: 'website' | 'article' | 'profile'
  /** `YYYY-MM-DD` of an article, or null. */
  published: string | null
  picture: { url: string; alt: string } | null
}

/** Size of a share picture, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const

/** Title, description, canonical address, Open Graph and Twitter. Addresses only in full: crawlers drop relative ones. */
export function headTags(facts: HeadFacts): Html {
  const { title, siteTitle, description, canonical, type, published, picture } = facts
  const properties: [property: string, content: string | number | null][] = [
    ['og:site_name', siteTitle],
    ['og:locale', 'fr_FR'],
    ['og:type', type],
    ['og:title', title === '' ? siteTitle : title],
    ['og:description', description],
    ['og:url', canonical],
    ['article:published_time', published],
    ['og:image', picture?.url ?? null],
    ['og:image:type', picture && 'image/png'],
    ['og:image:width', picture && PICTURE.width],
    ['og:image:height', picture && PICTURE.height],
    ['og:image:alt', picture?.alt ?? null],
  ]
  const names: [name: string, content: string | null][] = [
    ['description', description],
    ['twitter:card', picture ? 'summary_large_image' : 'summary'],
    ['twitter:image:alt', picture?.alt ?? null],
  ]
  return markup`<title>${title === '' ? siteTitle : `${title} — ${siteTitle}`}</title>${
    canonical === null ? null : markup`${NEXT}<link rel="canonical" href="${canonical}" />`
  }${names.map(([name, content]) => metaName(name, content))}${properties.map(([property, content]) =>
    meta('property', property, content),
  )}`
}

/** Tags of the head stand on lines of their own. */
export const NEXT = '\n    '

/** One `<meta name>`, or nothing. */
export const metaName = (name: string, content: string | null): Html | null => meta('name', name, content)

function meta(kind: 'name' | 'property', name: string, content: string | number | null): Html | null {
  if (content === null) return null
  return new Html(`${NEXT}<meta ${kind}="${name}" content="${escaped(String(content))}" />`)
}

/** Another form of the page: its address, media type and, for feeds, its name. */
export interface Alternate {
  href: string
  type: string
  title?: string
}

/** `<link rel="alternate">` for each. */
export const alternates = (list: readonly Alternate[]): Html =>
  markup`${list.map(
    ({ href, type, title }) =>
      markup`${NEXT}<link rel="alternate" type="${type}" href="${href}"${title === undefined ? null : markup` title="${title}"`} />`,
  )}`
