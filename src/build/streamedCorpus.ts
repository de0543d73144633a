import type { Article, Corpus } from '#format/corpus.ts'

/**
 * Articles in their order, which may live on disk: to iterate, or to ask for one, costs a reading each. An array is one
 * too. What passes over it keeps small records, never the articles.
 */
export interface ArticleList extends Iterable<Article> {
  readonly length: number
  /** The article at a place, from 0; undefined outside the list. */
  at(place: number): Article | undefined
  /**
   * A sign of all that the article at a place is made of, known without reading it: alike signs, alike articles. Null, or
   * no such function, where that is not known.
   */
  signAt?(place: number): string | null
}

/** A corpus whose articles may live on disk; a whole `Corpus` is one too. */
export type StreamedCorpus = Omit<Corpus, 'articles'> & { readonly articles: ArticleList }
