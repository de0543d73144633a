import { articleKey } from '../links/articleIds.ts'
import { b32Of } from '../links/b32.ts'
import { fold } from '../text/fold.ts'
import { diagnose, type Diagnostic } from '../diagnostics.ts'
import { excerpt } from './excerpt.ts'
import type { ParsedArticle } from './parsedArticle.ts'

/** An article with the key under which its links last. */
export type KeyedArticle = ParsedArticle & { key: string }

/**
 * Articles given in reading order, without those that repeat an earlier one of the same key word for word
 * (`duplicate-article`, which covers their lines); the others of one key all stay, with `duplicate-source`.
 */
export function withoutDuplicates(articles: readonly ParsedArticle[]): {
  articles: KeyedArticle[]
  diagnostics: Diagnostic[]
} {
  const keys = articles.map(articleKey)
  const { dropped, diagnostics } = repetitions(keys, (place) => articles[place])
  const kept = articles.flatMap((article, place) =>
    dropped.has(place) ? [] : { ...article, key: keys[place] ?? '' },
  )
  return { articles: kept, diagnostics }
}

/** The places of articles that are dropped, and what is said of all that share a key with an earlier one. */
export interface Repetitions {
  dropped: Set<number>
  diagnostics: Diagnostic[]
}

/**
 * The same over keys alone, in reading order.
 *
 * @param articleAt reads an article; asked only where a key comes twice
 */
export function repetitions(
  keys: readonly string[],
  articleAt: (place: number) => ParsedArticle | undefined,
): Repetitions {
  const found: Repetitions = { dropped: new Set(), diagnostics: [] }
  const firstOfKey = new Map<string, number>()
  const wordsOfKey = new Map<string, Map<string, number>>()
  for (const [place, key] of keys.entries()) {
    const firstPlace = firstOfKey.get(key)
    if (firstPlace === undefined) {
      firstOfKey.set(key, place)
      continue
    }
    const article = articleAt(place)
    const first = articleAt(firstPlace)
    if (article === undefined || first === undefined) continue
    const words = wordsOfKey.get(key) ?? new Map([[wordsOf(first), firstPlace]])
    wordsOfKey.set(key, words)
    const own = wordsOf(article)
    const twinPlace = words.get(own)
    const twin = twinPlace === undefined ? undefined : articleAt(twinPlace)
    if (twin) found.dropped.add(place)
    else words.set(own, place)
    found.diagnostics.push(twin ? duplicateArticle(article, twin) : duplicateSource(article, first))
  }
  return found
}

/** A sign of an article's folded words: they themselves would be as much as the articles. */
function wordsOf({ title, paragraphs }: ParsedArticle): string {
  return b32Of(fold([title, ...paragraphs.map(({ text }) => text)].join('\n')), 52)
}

function duplicateArticle(article: ParsedArticle, twin: ParsedArticle): Diagnostic {
  const { file, line, endLine } = article
  return diagnose(
    'duplicate-article',
    { file, line, endLine, column: 1 },
    {
      message: 'This article stands in the corpus already, word for word; it is left out.',
      found: excerpt(article.title),
      expected: `one article, as in ${twin.file}:${twin.line}`,
      hint: 'Remove one of the two.',
    },
  )
}

function duplicateSource(article: ParsedArticle, first: ParsedArticle): Diagnostic {
  const { file, line, source } = article
  return diagnose(
    'duplicate-source',
    { file, line, column: 1 },
    {
      message: `An article with other words has the same ${source ? 'address' : 'date and title'}; both are kept.`,
      found: excerpt(source?.url ?? article.title),
      expected: `an address of its own; ${first.file}:${first.line} has this one`,
      hint: 'Correct the address, or keep only the newer version.',
    },
  )
}
