import type { SiteFile } from '../data/siteFile.ts'
import type { Address } from '../pages/address.ts'
import { atom } from './atom.ts'
import type { Feed } from './feed.ts'
import { jsonFeed } from './jsonFeed.ts'

/** A feed in both of its formats. */
export function feedFiles(feed: Feed, siteTitle: string, address: Address): SiteFile[] {
  return [
    { path: `${feed.path}.xml`, content: atom(feed, siteTitle, address) },
    { path: `${feed.path}.json`, content: jsonFeed(feed, address) },
  ]
}
