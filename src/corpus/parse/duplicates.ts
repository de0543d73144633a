import { articleKey } from '../links/articleIds.ts'
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
  const kept: KeyedArticle[] = []
  const diagnostics: Diagnostic[] = []
  const firstOfKey = new Map<string, KeyedArticle>()
  const wordsOfKey = new Map<string, Map<string, ParsedArticle>>()
  for (const article of articles) {
    const keyed = { ...article, key: articleKey(article) }
    const first = firstOfKey.get(keyed.key)
    if (first === undefined) firstOfKey.set(keyed.key, keyed)
    else {
      // The words are folded only where a key comes twice.
      const words = wordsOfKey.get(keyed.key) ?? new Map<string, ParsedArticle>([[wordsOf(first), first]])
      wordsOfKey.set(keyed.key, words)
      const twin = words.get(wordsOf(article))
      diagnostics.push(twin ? duplicateArticle(article, twin) : duplicateSource(article, first))
      if (twin) continue
      words.set(wordsOf(article), article)
    }
    kept.push(keyed)
  }
  return { articles: kept, diagnostics }
}

function wordsOf({ title, paragraphs }: ParsedArticle): string {
  return fold([title, ...paragraphs.map(({ text }) => text)].join('\n'))
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
