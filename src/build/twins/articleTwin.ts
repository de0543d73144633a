import type { Article, Corpus } from '#format/corpus.ts'

/**
 * An article as data: a whole `dixit-corpus/1` of one article, with the speakers it names and the former addresses that
 * lead to it, so that any reader of the format can read it. What is looked up is indexed once for all articles.
 */
export function articleTwins(corpus: Omit<Corpus, 'articles'>): (article: Article) => string {
  const speakers = new Map(corpus.speakers.map((speaker) => [speaker.id, speaker]))
  const quotationsTo = byTarget(corpus.redirects)
  const articlesTo = byTarget(corpus.articleRedirects)
  return (article) => {
    const named = new Set([...article.mentions, ...article.quotations].flatMap((each) => each.speakers))
    const twin: Corpus = {
      format: corpus.format,
      articles: [article],
      speakers: [...named].toSorted().flatMap((id) => {
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
    return `${JSON.stringify(twin)}\n`
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
