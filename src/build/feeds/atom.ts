import type { Address } from '../pages/address.ts'
import { markup } from '../pages/html.ts'
import { entryId, instantOf, type Feed } from './feed.ts'

/** A feed in Atom 1.0 (RFC 4287). Addresses are in full where the site knows its own, else from the host's root. */
export function atom(feed: Feed, siteTitle: string, address: Address): string {
  const { title, page, path, entries } = feed
  const newest = entries.reduce<string | null>(
    (latest, { date }) => (date !== null && date > (latest ?? '') ? date : latest),
    null,
  )
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<title>${title}</title>
<id>${entryId(path, address)}</id>
<updated>${instantOf(newest)}</updated>
<author><name>${siteTitle}</name></author>
<link rel="self" type="application/atom+xml" href="${address.best(`${path}.xml`)}"/>
<link rel="alternate" type="text/html" href="${address.best(page)}"/>
${entries.map(
  (entry) => markup`<entry>
<title xml:lang="${entry.lang}">${entry.title}</title>
<id>${entryId(entry.path, address)}</id>
<updated>${instantOf(entry.date)}</updated>
<link rel="alternate" type="text/html" href="${address.best(entry.path)}"/>
<content type="text" xml:lang="${entry.lang}">${entry.text}</content>
</entry>
`,
)}</feed>
`.text
}
