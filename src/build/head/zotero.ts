/**
 * What Zotero's « Embedded Metadata » translator makes of a head, as far as Dixit's tags go: a test replays it, so that
 * a change of a tag is seen as a change of the record. Follows zotero/translators, Embedded Metadata.js.
 */
export interface ZoteroItem {
  itemType: string
  title: string | null
  date: string | null
  creators: { lastName: string; firstName?: string }[]
  publisher: string | null
  language: string | null
  abstractNote: string | null
  url: string | null
  websiteTitle: string | null
}

/** Reads a head. Several tags of one name are joined, as the translator does; authors are split as it splits them. */
export function zoteroReads(head: string): ZoteroItem {
  const tags = [...head.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)" \/>/g)].map(
    ([, name = '', content = '']) => [name, unescaped(content)] as const,
  )
  const all = (name: string): string[] => tags.flatMap(([each, content]) => (each === name ? [content] : []))
  const one = (name: string): string | null => all(name).join(', ') || null
  const guess = one('citation_title') === null ? 'webpage' : 'journalArticle'
  return {
    itemType: one('z:itemType') ?? guess,
    title: one('citation_title') ?? one('og:title'),
    date: one('citation_publication_date') ?? one('article:published_time'),
    creators: all('citation_author').flatMap(creators),
    publisher: one('citation_publisher'),
    language: one('citation_language'),
    abstractNote: one('citation_abstract') ?? one('og:description'),
    url: one('citation_public_url') ?? /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1] ?? null,
    websiteTitle: one('og:site_name'),
  }
}

function creators(value: string): ZoteroItem['creators'] {
  const bySemicolon = value.split(/\s*;\s*/)
  const byComma = value.split(/\s*,\s*/)
  const [first = '', second = ''] = byComma
  const authors =
    bySemicolon.length === 1 && first.includes(' ') && second.includes(' ') ? byComma : bySemicolon
  return authors
    .filter((author) => /[^\s,-.;]/.test(author))
    .map((author) => cleanAuthor(author, author.includes(',')))
}

/** `ZU.cleanAuthor`: trims signs at both ends, then splits at the comma or at the last space. */
function cleanAuthor(author: string, useComma: boolean): { lastName: string; firstName?: string } {
  const name = author.replace(/^[\s\u00a0.,/[\]:]+/, '').replace(/[\s\u00a0.,/[\]:]+$/, '')
  if (useComma) {
    const [lastName = name, firstName] = name.split(/, ?/)
    return firstName === undefined ? { lastName } : { lastName, firstName }
  }
  const space = name.lastIndexOf(' ')
  return space === -1
    ? { lastName: name }
    : { lastName: name.slice(space + 1), firstName: name.slice(0, space) }
}

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
