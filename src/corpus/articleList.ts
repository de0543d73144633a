import type { Article } from '#format/corpus.ts'

/**
 * Articles in reading order, which may live on disk: to iterate, or to ask for one, costs a reading each. An array is
 * one too.
 */
export interface ArticleList extends Iterable<Article> {
  readonly length: number
  /** The article at a place, from 0; undefined outside the list. */
  at(place: number): Article | undefined
}

/** Some articles of a list; read again each time they are gone through. */
export function articlesAt(list: ArticleList, places: readonly number[]): Iterable<Article> {
  return {
    *[Symbol.iterator]() {
      for (const place of places) {
        const article = list.at(place)
        if (article !== undefined) yield article
      }
    },
  }
}
