/** A page as reference managers read it from its head. */
export interface CitedPage {
  title: string
  /** `YYYY-MM-DD` or null. */
  isoDate: string | null
  /** Host of the communiqué's source, or null. */
  site: string | null
  lang: string
  /** The page's address in full, or null while the site does not know it. */
  url: string | null
  /** Whom a statement's page lets speak; [] on an article's page, whose author nobody states. */
  speakers: readonly string[]
  /** The statement as it may be copied, or null on an article's page. */
  abstract: string | null
}

/**
 * `name` and `content` of the `<meta>` tags by which Zotero and others cite a page: Highwire's `citation_*`, as Google
 * Scholar documents them, and Zotero's own item type, without which it would take a press text for a journal article.
 */
export function citationTags(page: CitedPage): [name: string, content: string][] {
  const tags: [name: string, content: string | null][] = [
    ['z:itemType', 'webpage'],
    ['citation_title', page.title],
    // Zotero splits a bare name at its last space (« Lund Ana » would become A. Lund); a comma at the end keeps it whole.
    ...page.speakers.map((name): [string, string] => ['citation_author', `${name},`]),
    ['citation_publication_date', page.isoDate?.replaceAll('-', '/') ?? null],
    ['citation_publisher', page.site],
    ['citation_language', page.lang],
    ['citation_abstract', page.abstract],
    ['citation_public_url', page.url],
  ]
  return tags.flatMap(([name, content]) => (content === null ? [] : [[name, content]]))
}
