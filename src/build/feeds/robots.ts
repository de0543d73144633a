/** `robots.txt`: everything may be read; where the sitemap is, when the site knows its address. */
export function robots(sitemapAddress: string | null): string {
  return `User-agent: *\nAllow: /\n${sitemapAddress === null ? '' : `\nSitemap: ${sitemapAddress}\n`}`
}
