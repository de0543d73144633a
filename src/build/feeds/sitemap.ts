import type { TextFile } from '../twins/quotationTwins.ts'
import { markup, type Html } from '../pages/html.ts'

/** The most addresses that one file may hold, https://www.sitemaps.org/protocol.html. */
const PART = 50_000
const XML = '<?xml version="1.0" encoding="utf-8"?>\n'
const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/**
 * `sitemap.xml` for a site's pages, given their addresses in full: the list itself, or, beyond 50 000, a list of parts
 * (`sitemap-1.xml`…), for which `absolute` gives the address of a file.
 */
export function sitemap(
  pages: readonly string[],
  absolute: (path: string) => string,
  size = PART,
): TextFile[] {
  if (pages.length <= size) return [{ path: 'sitemap.xml', content: urlset(pages) }]
  const parts: TextFile[] = []
  for (let start = 0; start < pages.length; start += size) {
    parts.push({ path: `sitemap-${parts.length + 1}.xml`, content: urlset(pages.slice(start, start + size)) })
  }
  const index = markup`<sitemapindex xmlns="${XMLNS}">
${parts.map(({ path }) => markup`<sitemap>${loc(absolute(path))}</sitemap>\n`)}</sitemapindex>
`
  return [{ path: 'sitemap.xml', content: XML + index.text }, ...parts]
}

function urlset(pages: readonly string[]): string {
  return `${XML}${
    markup`<urlset xmlns="${XMLNS}">
${pages.map((page) => markup`<url>${loc(page)}</url>\n`)}</urlset>
`.text
  }`
}

const loc = (address: string): Html => markup`<loc>${address}</loc>`
