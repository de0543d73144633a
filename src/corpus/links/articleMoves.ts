import type { Article } from '#format/corpus.ts'
import { fold } from '../text/fold.ts'
import type { Fate, KeyedArticle } from './fate.ts'
import { grouped } from './grouped.ts'
import type { Ledger, Published } from './ledger.ts'

/** Old article ids with the live ones that they became, and the lines that the ledger lacks to say so. */
export interface ArticleMoves {
  redirects: Map<string, string>
  lines: { article: string; to: string }[]
}

/**
 * Where the addresses of articles lead that no current article has: the article of the same key, else what the ledger
 * says (through chains, to a live id), else the article into which most of its quotations moved.
 */
export function articleMoves(
  ledger: Ledger,
  articles: readonly KeyedArticle[],
  fates: ReadonlyMap<string, Fate>,
): ArticleMoves {
  const live = new Set(articles.map(({ article }) => article.id))
  const published = publishedArticles(ledger, live)
  const ofKey = grouped(articles, ({ key }) => key)
  const lines = new Map([...ledger.articles].map(([id, { to }]) => [id, to]))
  const moves: ArticleMoves = { redirects: new Map(), lines: [] }
  // The latest first, so that an older id reaches the live one through the line of a later one.
  for (const [id, { key, records }] of [...published].toReversed()) {
    const said = followed(id, lines, live)
    // The key comes first: the id that a line leads to may be another article's by now.
    const to = sameKey(ofKey.get(key) ?? [], records) ?? said ?? mostMovedTo(records, fates)
    if (to === null) continue
    moves.redirects.set(id, to)
    if (to === said) continue
    moves.lines.push({ article: id, to })
    lines.set(id, to)
  }
  return moves
}

interface PublishedArticle {
  key: string
  records: Published[]
}

/** Every article id that was an address once and is none now, in order of the ledger: from records and article lines. */
function publishedArticles(ledger: Ledger, live: ReadonlySet<string>): Map<string, PublishedArticle> {
  const known = new Map<string, PublishedArticle>()
  for (const record of ledger.records.values()) {
    const before = known.get(record.article)
    if (before === undefined) known.set(record.article, { key: record.key, records: [record] })
    else before.records.push(record)
  }
  for (const [id, { to }] of ledger.articles) {
    const from = known.get(id)
    if (from === undefined) known.set(id, { key: '', records: [] })
    if (!known.has(to)) known.set(to, { key: from?.key ?? '', records: from?.records ?? [] })
  }
  for (const id of known.keys()) if (live.has(id)) known.delete(id)
  return known
}

/** The live id that a chain of lines leads to, or null; a circle leads nowhere. */
function followed(id: string, lines: ReadonlyMap<string, string>, live: ReadonlySet<string>): string | null {
  const seen = new Set([id])
  for (let at = lines.get(id); at !== undefined && !seen.has(at); at = lines.get(at)) {
    if (live.has(at)) return at
    seen.add(at)
  }
  return null
}

/** Of the articles that share the key the one of the same date, then the same title, then the first. */
function sameKey(articles: readonly KeyedArticle[], records: readonly Published[]): string | null {
  const [record] = records
  const rank = ({ date, title }: Article) =>
    record === undefined ? 0 : 2 * Number(date === record.date) + Number(fold(title) === fold(record.title))
  const [best] = articles.toSorted((a, b) => rank(b.article) - rank(a.article))
  return best?.article.id ?? null
}

/** The article to which more than half of the published quotations moved: its address changed with its key. */
function mostMovedTo(records: readonly Published[], fates: ReadonlyMap<string, Fate>): string | null {
  const counts = new Map<string, number>()
  for (const { id } of records) {
    const fate = fates.get(id)
    if (fate?.kind !== 'moved') continue
    const to = fate.place.article.id
    const count = (counts.get(to) ?? 0) + 1
    counts.set(to, count)
    if (count * 2 > records.length) return to
  }
  return null
}
