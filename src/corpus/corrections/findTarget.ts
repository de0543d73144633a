import { fold } from '../text/fold.ts'
import type { Target } from './correction.ts'
import { between, contentOf, type Desk, type Standing } from './standing.ts'

/** Quotations by a word that they hold, for the words that corrections look for. */
export type WordIndex = ReadonlyMap<string, readonly Standing[]>

/**
 * Makes the words of all corrections findable in one pass over the corpus: each target is looked up by its longest word,
 * so that many corrections cost no more than reading the corpus once.
 */
export function wordIndex(targets: readonly Target[], quotations: Iterable<Standing>): WordIndex {
  const wanted = new Map<string, Standing[]>()
  for (const { words } of targets) if (words !== null) wanted.set(longestWord(words), [])
  if (wanted.size === 0) return wanted
  for (const standing of quotations) {
    for (const word of new Set(fold(contentOf(standing)).split(' '))) wanted.get(word)?.push(standing)
  }
  return wanted
}

/** The quotations that a target means, by id or by folded words; removed ones are none. */
export function findTargets(desk: Desk, target: Target, index: WordIndex): Standing[] {
  const found = target.quotation === null ? byWords(desk, target, index) : byId(desk, target.quotation)
  return found.filter(({ live }) => live !== null)
}

function byId({ quotations, redirects }: Desk, id: string): Standing[] {
  const standing = quotations.get(id) ?? quotations.get(redirects.get(id) ?? '')
  return standing ? [standing] : []
}

function byWords(desk: Desk, { words, article }: Target, index: WordIndex): Standing[] {
  const wanted = between(words ?? '')
  if (wanted.trim() === '') return []
  const inside = article === null ? null : articleId(desk, article)
  return (index.get(longestWord(words ?? '')) ?? []).filter(
    (standing) =>
      (inside === null || standing.article.id === inside) && between(contentOf(standing)).includes(wanted),
  )
}

/** The id of an article today. */
export function articleId({ articles, articleRedirects }: Desk, id: string): string {
  return articles.has(id) ? id : (articleRedirects.get(id) ?? id)
}

/** The longest of some folded words. */
export function longestWord(words: string): string {
  return fold(words)
    .split(' ')
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}
