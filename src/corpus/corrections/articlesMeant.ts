import type { ArticleList } from '../articleList.ts'
import { contentOf } from '../links/places.ts'
import { fold } from '../text/fold.ts'
import type { Correction } from './correction.ts'
import { longestWord } from './findTarget.ts'
import { between } from './standing.ts'

/** What tells where corrections apply, beside the articles themselves. */
export interface Whereabouts {
  corrections: readonly Correction[]
  redirects: Readonly<Record<string, string>>
  articleRedirects: Readonly<Record<string, string>>
  /** The key of each article, in the order of the list. */
  keys: readonly string[]
}

/**
 * The places of all articles that corrections may be about: those that hold a quotation that is named by id or words,
 * those that are named themselves, and those that share the key, and so the counting of ids, of one that gets an
 * addition. To these alone corrections need be applied. The articles are read once.
 */
export function articlesMeant(articles: ArticleList, given: Whereabouts): number[] {
  const { keys } = given
  const isWanted = quotationsWanted(given)
  const named = articlesNamed(given)
  const places = new Set<number>()
  const namedKeys = new Set<string>()
  let place = 0
  for (const article of articles) {
    if (named.has(article.id)) {
      places.add(place)
      namedKeys.add(keys[place] ?? '')
    } else if (article.quotations.some((each) => isWanted(each.id, () => contentOf(article, each))))
      places.add(place)
    place += 1
  }
  for (const [index, key] of keys.entries()) if (namedKeys.has(key)) places.add(index)
  return [...places].toSorted((a, b) => a - b)
}

function articlesNamed({ corrections, articleRedirects }: Whereabouts): Set<string> {
  const redirects = new Map(Object.entries(articleRedirects))
  const named = corrections.flatMap(({ target }) => target.article ?? [])
  return new Set(named.flatMap((id) => [id, redirects.get(id) ?? id]))
}

function quotationsWanted({ corrections, redirects: all }: Whereabouts) {
  const redirects = new Map(Object.entries(all))
  const named = corrections.flatMap(({ target }) => target.quotation ?? [])
  const ids = new Set(named.flatMap((id) => [id, redirects.get(id) ?? id]))
  const byWord = new Map<string, string[]>()
  for (const { target } of corrections) {
    const wanted = between(target.words ?? '')
    if (target.words === null || wanted.trim() === '') continue
    const word = longestWord(target.words)
    byWord.set(word, [...(byWord.get(word) ?? []), wanted])
  }
  return (id: string, content: () => string): boolean => {
    if (ids.has(id)) return true
    if (byWord.size === 0) return false
    const words = content()
    const inside = between(words)
    return fold(words)
      .split(' ')
      .some((word) => byWord.get(word)?.some((wanted) => inside.includes(wanted)) === true)
  }
}
