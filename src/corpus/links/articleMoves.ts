import { fold } from '../text/fold.ts'
import type { ArticleHead, Fate } from './fate.ts'
import { endOfChains } from './chains.ts'
import { grouped } from './grouped.ts'
import type { Ledger, Published } from './ledger.ts'

/** Old article ids with the live ones that they became, and the lines that the ledger lacks to say so. */
export interface ArticleMoves {
  redirects: Map<string, string>
  lines: { article: string; to: string }[]
}

/**
 * Where the addresses of articles lead that no current article has: the article of the same key, else what the ledger
 * says (through chains, to a live id), else the article into which most of its quotations moved. What was found without
 * the ledger's word is a line that it lacks.
 */
export function articleMoves(
  ledger: Ledger,
  heads: readonly ArticleHead[],
  fates: ReadonlyMap<string, Fate>,
): ArticleMoves {
  const live = new Set(heads.map(({ id }) => id))
  const published = publishedArticles(ledger, live)
  const ofKey = grouped(heads, ({ key }) => key)
  const found = new Map([...published].map(([id, one]) => [id, sameKey(one, ofKey)]))
  const isEnd = (id: string) => live.has(id) || typeof found.get(id) === 'string'
  const endOf = endOfChains((id) => ledger.articles.get(id)?.to, isEnd)
  const moves: ArticleMoves = { redirects: new Map(), lines: [] }
  for (const id of published.keys()) {
    const end = endOf(id)
    const to = live.has(end) ? end : (found.get(end) ?? mostMovedTo(published.get(end)?.records ?? [], fates))
    if (to === null) continue
    moves.redirects.set(id, to)
    if (end === id && ledger.articles.get(id)?.to !== to) moves.lines.push({ article: id, to })
  }
  return moves
}

interface PublishedArticle {
  /** Mostly one; several when an article's source changed, or an id came to be another article's. */
  keys: Set<string>
  records: Published[]
}

/** Every article id that was an address once and is none now, in order of the ledger: from records and article lines. */
function publishedArticles(ledger: Ledger, live: ReadonlySet<string>): Map<string, PublishedArticle> {
  const known = new Map<string, PublishedArticle>()
  for (const record of ledger.records.values()) {
    const before = known.get(record.article)
    if (before === undefined) known.set(record.article, { keys: new Set([record.key]), records: [record] })
    else {
      before.keys.add(record.key)
      before.records.push(record)
    }
  }
  for (const [id, { to }] of ledger.articles) {
    const from = known.get(id)
    if (from === undefined) known.set(id, { keys: new Set(), records: [] })
    if (!known.has(to)) known.set(to, { keys: from?.keys ?? new Set(), records: from?.records ?? [] })
  }
  for (const id of known.keys()) if (live.has(id)) known.delete(id)
  return known
}

/** Of the articles that share a key with it the one of the same date, then the same title, then the first. */
function sameKey(
  published: PublishedArticle,
  ofKey: ReadonlyMap<string, readonly ArticleHead[]>,
): string | null {
  const articles = [...published.keys].map((key) => ofKey.get(key)).find((ones) => ones !== undefined) ?? []
  const [record] = published.records
  const rank = ({ date, title }: ArticleHead) =>
    record === undefined ? 0 : 2 * Number(date === record.date) + Number(fold(title) === fold(record.title))
  const [best] = articles.toSorted((a, b) => rank(b) - rank(a))
  return best?.id ?? null
}

/** The article to which more than half of the published quotations moved: its address changed with its key. */
function mostMovedTo(records: readonly Published[], fates: ReadonlyMap<string, Fate>): string | null {
  const counts = new Map<string, number>()
  for (const { id } of records) {
    const fate = fates.get(id)
    if (fate?.kind !== 'moved') continue
    const to = fate.place.article
    const count = (counts.get(to) ?? 0) + 1
    counts.set(to, count)
    if (count * 2 > records.length) return to
  }
  return null
}
