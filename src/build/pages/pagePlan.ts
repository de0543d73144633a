import type { Article, LostQuotation, Quotation, Speaker } from '#format/corpus.ts'
import type { SiteInput } from '../data/siteData.ts'
import { isFileName } from './fileName.ts'

/** An id that leads to a live quotation: its own, or, when `movedFrom` is set, one that it replaced. */
export interface PlannedQuotation {
  article: Article
  quotation: Quotation
  movedFrom: string | null
}

/** Which pages are written; the rest is left to the shell. */
export interface PagePlan {
  speakers: Speaker[]
  /** Newest first. */
  articles: Article[]
  movedArticles: { from: string; to: string }[]
  /** Newest first. */
  quotations: PlannedQuotation[]
  lost: LostQuotation[]
  /** Pages left to the shell for want of room, and because their id can be no file's name. */
  left: { articles: number; quotations: number; unnameable: string[] }
}

/** Pages that every site has: timeline, speakers, about, links. */
export const FIXED_PAGES = ['', 'speakers', 'about', 'links'] as const

/**
 * The pages of a site within `prerenderLimit`: where there is no room for all, the oldest live `/q/`, then the oldest
 * `/a/` go. Pages that keep an old promise (moved and lost addresses) are few and stay.
 */
export function pagePlan({ corpus, settings }: SiteInput): PagePlan {
  const unnameable: string[] = []
  const nameable = (id: string): boolean => isFileName(id) || (unnameable.push(id), false)
  const speakers = corpus.speakers.filter(({ id }) => nameable(id))
  const articles = newestFirst([...corpus.articles].filter(({ id }) => nameable(id)))
  const live = newestFirst([...corpus.articles]).flatMap((article) =>
    article.quotations.map((quotation) => ({ article, quotation, movedFrom: null })),
  )
  const moved = movedQuotations(live, corpus.redirects).filter(({ movedFrom }) => nameable(movedFrom))
  const lost = corpus.lost.filter(({ id }) => nameable(id))
  const movedArticles = Object.entries(corpus.articleRedirects)
    .map(([from, to]) => ({ from, to }))
    .filter(({ from }) => nameable(from))

  const promised = FIXED_PAGES.length + speakers.length + moved.length + lost.length + movedArticles.length
  const room = Math.max(0, settings.prerenderLimit - promised)
  const keptArticles = articles.slice(0, room)
  const keptLive = live.slice(0, room - keptArticles.length)
  return {
    speakers,
    articles: keptArticles,
    movedArticles,
    quotations: [...keptLive, ...moved],
    lost,
    left: {
      articles: articles.length - keptArticles.length,
      quotations: live.length - keptLive.length,
      unnameable,
    },
  }
}

/** Undated articles last; otherwise in reading order. */
export function newestFirst(articles: readonly Article[]): Article[] {
  return articles.toSorted((a, b) => {
    const [first, second] = [a.date ?? '', b.date ?? '']
    return first > second ? -1 : first < second ? 1 : 0
  })
}

function movedQuotations(
  live: readonly PlannedQuotation[],
  redirects: Readonly<Record<string, string>>,
): (PlannedQuotation & { movedFrom: string })[] {
  const byId = new Map(live.map((each) => [each.quotation.id, each]))
  return Object.entries(redirects).flatMap(([from, to]) => {
    const target = byId.get(to)
    return target ? [{ ...target, movedFrom: from }] : []
  })
}
