import type { Article, Corpus } from '#format/corpus.ts'

/**
 * An article as data: a whole `dixit-corpus/1` of one article, with the speakers it names and the former addresses that
 * lead to it, so that any reader of the format can read it.
 */
export function articleTwin(article: Article, corpus: Corpus): string {
  const named = new Set([...article.mentions, ...article.quotations].flatMap(({ speakers }) => speakers))
  const here = new Set(article.quotations.map(({ id }) => id))
  const twin: Corpus = {
    format: corpus.format,
    articles: [article],
    speakers: corpus.speakers.filter(({ id }) => named.has(id)),
    redirects: leadingTo(corpus.redirects, (to) => here.has(to)),
    articleRedirects: leadingTo(corpus.articleRedirects, (to) => to === article.id),
    lost: [],
    diagnostics: [],
  }
  return `${JSON.stringify(twin)}\n`
}

function leadingTo(
  redirects: Record<string, string>,
  isTarget: (to: string) => boolean,
): Record<string, string> {
  return Object.fromEntries(Object.entries(redirects).filter(([, to]) => isTarget(to)))
}
