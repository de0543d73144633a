import type { Article, Corpus, Speaker } from '#format/corpus.ts'
import { namedIn } from '../data/articleRecord.ts'

/** What is looked up for twins. */
interface TwinSource {
  speakers: readonly Speaker[]
  redirects: Readonly<Record<string, string>>
  articleRedirects: Readonly<Record<string, string>>
}

/** An article's twin; `text` is the article's own JSON, which need not be written again. */
export type TwinOf = (article: Article, text: string) => string

/**
 * An article as data: a whole `dixit-corpus/1` of one article, with the speakers it names and the former addresses that
 * lead to it, so that any reader of the format can read it. What is looked up is indexed once for all articles.
 */
export function articleTwins(corpus: TwinSource): TwinOf {
  const speakers = new Map(corpus.speakers.map((speaker) => [speaker.id, speaker]))
  const quotationsTo = byTarget(corpus.redirects)
  const articlesTo = byTarget(corpus.articleRedirects)
  return (article, text) => {
    const rest: Omit<Corpus, 'format' | 'articles'> = {
      speakers: namedIn(article).flatMap((id) => {
        const speaker = speakers.get(id)
        return speaker ? [speaker] : []
      }),
      redirects: leadingTo(
        article.quotations.map(({ id }) => id),
        quotationsTo,
      ),
      articleRedirects: leadingTo([article.id], articlesTo),
      lost: [],
      diagnostics: [],
    }
    return `{"format":"dixit-corpus/1","articles":[${text}],${JSON.stringify(rest).slice(1)}\n`
  }
}

function byTarget(redirects: Readonly<Record<string, string>>): Map<string, string[]> {
  const sources = new Map<string, string[]>()
  for (const [from, to] of Object.entries(redirects)) sources.set(to, [...(sources.get(to) ?? []), from])
  return sources
}

function leadingTo(
  targets: readonly string[],
  sources: ReadonlyMap<string, string[]>,
): Record<string, string> {
  return Object.fromEntries(
    targets.flatMap((to) => (sources.get(to) ?? []).map((from): [string, string] => [from, to])),
  )
}
