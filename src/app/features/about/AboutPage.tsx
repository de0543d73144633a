import type { Diagnostic, LinksData } from '#format/site.ts'
export function AboutPage(_: { diagnostics: Diagnostic[]; links: LinksData }) {
  return null
}
