import type { LinksData } from '#format/site.ts'
export function LinksPage(_: { links: LinksData }) {
  return null
}
