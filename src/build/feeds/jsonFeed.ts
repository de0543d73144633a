import type { Address } from '../pages/address.ts'
import { entryId, instantOf, type Feed } from './feed.ts'

/** A feed in JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export function jsonFeed({ title, page, path, entries }: Feed, address: Address): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: address.best(page),
    feed_url: address.best(`${path}.json`),
    language: 'fr',
    items: entries.map((entry) => ({
      id: entryId(entry.path, address),
      url: address.best(entry.path),
      title: entry.title,
      content_text: entry.text,
      ...(entry.date === null ? {} : { date_published: instantOf(entry.date) }),
      language: entry.lang,
    })),
  }
  return `${JSON.stringify(feed)}\n`
}
