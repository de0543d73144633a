import type { Article } from '#format/corpus.ts'
import type { ArticleData, ArticleLink, SpeakerSummary } from '#format/site.ts'
import { namedIn } from './articleRecord.ts'
import { voiced } from './voices.ts'

/** What an article's file says beside the article. */
export function articleData(
  article: Article,
  { previous, next }: { previous: ArticleLink | null; next: ArticleLink | null },
  summaries: ReadonlyMap<string, SpeakerSummary>,
  published: ReadonlyMap<string, string>,
): ArticleData {
  const changed: Record<string, string> = {}
  for (const { id } of article.quotations) {
    const words = published.get(id)
    if (words !== undefined) changed[id] = words
  }
  return {
    article,
    speakers: namedIn(article).flatMap((id) => {
      const summary = summaries.get(id)
      return summary ? [voiced(summary)] : []
    }),
    previous,
    next,
    published: changed,
  }
}

/** The same as JSON; `text` is the article's own JSON, which need not be written again. */
export function articleJson(text: string, { speakers, previous, next, published }: ArticleData): string {
  return `{"article":${text},${JSON.stringify({ speakers, previous, next, published }).slice(1)}`
}
