import type { Quotation } from '#format/corpus.ts'
import type { RowBlock, TimelineHead } from '#format/columns.ts'
import type { ArticleData, Voiced, StatementData } from '#format/site.ts'
import { paragraphNumbers } from '#corpus/wording/paragraphNumbers.ts'
import type { RowPlace } from '#app/workers/protocol.ts'
import type { Source } from './source.ts'

/** A statement taken out of its article's file, with who is who in that article. */
export interface FoundStatement {
  statement: StatementData
  speakers: readonly Voiced[]
  /** The statement in which it is nested, or null. */
  parent: Quotation | null
}

/** The statements at some places, in that order. An article whose file is gone is left out. */
export async function statementsAt(
  data: Source,
  head: TimelineHead,
  places: readonly RowPlace[],
): Promise<FoundStatement[]> {
  const numbers = [...new Set(places.map(([article]) => article))]
  const articles = new Map(
    await Promise.all(numbers.map(async (number) => [number, await articleAt(data, head, number)] as const)),
  )
  return places.flatMap(([number, quotation]) => {
    const article = articles.get(number)
    return article ? (statementOf(article, quotation) ?? []) : []
  })
}

async function articleAt(data: Source, head: TimelineHead, number: number): Promise<ArticleData | null> {
  const block = Math.floor(number / head.blockSize)
  const { first, rows } = await data.file<RowBlock>(`data/rows/${block}.json?v=${head.version}`)
  const row = rows[number - first]
  const article = row ? await data.article(row.id) : null
  return article && 'article' in article ? article : null
}

function statementOf({ article, speakers }: ArticleData, index: number): FoundStatement | null {
  const quotation = article.quotations[index]
  const paragraph = quotation && article.paragraphs[quotation.paragraph]
  if (!quotation || !paragraph) return null
  const { id, title, date, source } = article
  const cueText =
    quotation.cueParagraph === quotation.paragraph
      ? null
      : (article.paragraphs[quotation.cueParagraph]?.text ?? null)
  return {
    statement: {
      quotation,
      article: { id, title, date, source },
      paragraphNumber: paragraphNumbers(article.paragraphs)[quotation.paragraph] ?? 0,
      text: paragraph.text,
      cueText,
    },
    speakers,
    parent: article.quotations.find((each) => each.id === quotation.parent) ?? null,
  }
}
