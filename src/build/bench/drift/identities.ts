import type { Article } from '#format/corpus.ts'
import { contentOf } from '#corpus/links/places.ts'
import { foldedWords } from '#corpus/text/fold.ts'
import { type Draft, type DraftArticle, dumps, type Token } from './draft.ts'
import type { Reader } from './plainReader.ts'

/** A quotation as it stands in one edition, with the identities of its words. */
export interface Stood {
  id: string
  words: readonly string[]
  ids: ReadonlySet<number>
}

/** One edition of a draft as the reader sees it. */
export interface Edition {
  articles: Article[]
  /** Quotation id → how it stands. */
  stood: Map<string, Stood>
  /** Article id → the article's own identity. */
  uids: Map<string, number>
}

/** Reads a draft and says which words each quotation is made of. */
export function edition(draft: Draft, read: Reader): Edition {
  const { texts, articleAt } = dumps(draft)
  const articles = read(texts)
  const stood = new Map<string, Stood>()
  const uids = new Map<string, number>()
  for (const article of articles) {
    const written = articleAt.get(`${article.file}:${article.line}`)
    if (written === undefined) continue
    uids.set(article.id, written.uid)
    for (const one of stoodIn(article, written)) stood.set(one.id, one)
  }
  return { articles, stood, uids }
}

function stoodIn(article: Article, { paragraphs }: DraftArticle): Stood[] {
  // Empty paragraphs are not written: the reader's n-th is the n-th of the others.
  const written = paragraphs.filter((paragraph) => paragraph.some(({ text }) => text.trim() !== ''))
  const placed = written.map(placedTokens)
  return article.quotations.map((quotation) => {
    const ids = new Set<number>()
    for (const { id, start, end } of placed[quotation.paragraph] ?? []) {
      if (quotation.content.some(([from, to]) => start < to && from < end)) ids.add(id)
    }
    return { id: quotation.id, words: foldedWords(contentOf(article, quotation)), ids }
  })
}

function placedTokens(paragraph: readonly Token[]): { id: number; start: number; end: number }[] {
  let offset = 0
  return paragraph.map(({ id, text, gap }) => {
    const start = offset
    offset += text.length + gap.length
    return { id, start, end: start + text.length }
  })
}
