import type { LostQuotation, Speaker } from '#format/corpus.ts'
import type { SiteSettings } from '#format/site.ts'
import { idsOf, type ArticleRecord } from '../data/articleRecord.ts'
import type { StreamedCorpus } from '../streamedCorpus.ts'
import { isFileName } from './fileName.ts'

/** An id that leads to a quotation that replaced it. */
export interface MovedQuotation {
  from: string
  /** Id of the live quotation, and the number of its article. */
  to: string
  article: number
}

/** Which pages are written; the rest is left to the shell. */
export interface PagePlan {
  speakers: Speaker[]
  /** Numbers of the articles that have a page, newest first. */
  articles: number[]
  movedArticles: { from: string; to: string }[]
  /** By number of the article: how many of its quotations, the first ones, have a page. */
  quotations: Uint32Array
  moved: MovedQuotation[]
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
export function pagePlan(
  corpus: Omit<StreamedCorpus, 'articles'>,
  { prerenderLimit }: Pick<SiteSettings, 'prerenderLimit'>,
  inTime: readonly ArticleRecord[],
): PagePlan {
  const unnameable: string[] = []
  const nameable = (id: string): boolean => isFileName(id) || (unnameable.push(id), false)
  const speakers = corpus.speakers.filter(({ id }) => nameable(id))
  const newest = newestFirst(inTime)
  const articles = newest.filter((number) => nameable(inTime[number]?.id ?? ''))
  const moved = movedQuotations(corpus.redirects, inTime).filter(({ from }) => nameable(from))
  const lost = corpus.lost.filter(({ id }) => nameable(id))
  const movedArticles = Object.entries(corpus.articleRedirects)
    .map(([from, to]) => ({ from, to }))
    .filter(({ from }) => nameable(from))

  const promised = FIXED_PAGES.length + speakers.length + moved.length + lost.length + movedArticles.length
  const room = Math.max(0, prerenderLimit - promised)
  const kept = articles.slice(0, room)
  const quotations = new Uint32Array(inTime.length)
  let free = room - kept.length
  let leftQuotations = 0
  for (const number of newest) {
    const count = inTime[number]?.quotations.length ?? 0
    quotations[number] = Math.min(count, free)
    free -= Math.min(count, free)
    leftQuotations += count - (quotations[number] ?? 0)
  }
  return {
    speakers,
    articles: kept,
    movedArticles,
    quotations,
    moved,
    lost,
    left: { articles: articles.length - kept.length, quotations: leftQuotations, unnameable },
  }
}

/** Numbers of articles, newest first: undated ones last; otherwise in reading order. */
export function newestFirst(inTime: readonly ArticleRecord[]): number[] {
  return Array.from(inTime.keys()).toSorted((a, b) => {
    const [one, other] = [inTime[a], inTime[b]]
    const [first, second] = [one?.date ?? '', other?.date ?? '']
    return first > second ? -1 : first < second ? 1 : (one?.place ?? 0) - (other?.place ?? 0)
  })
}

function movedQuotations(
  redirects: Readonly<Record<string, string>>,
  inTime: readonly ArticleRecord[],
): MovedQuotation[] {
  const wanted = new Set(Object.values(redirects))
  const articleOf = new Map<string, number>()
  if (wanted.size > 0)
    inTime.forEach((record, number) => {
      for (const id of idsOf(record)) if (wanted.has(id)) articleOf.set(id, number)
    })
  return Object.entries(redirects).flatMap(([from, to]) => {
    const article = articleOf.get(to)
    return article === undefined ? [] : [{ from, to, article }]
  })
}
