import type { Article, Quotation } from '#format/corpus.ts'
import type { ArticleLink, StatementData } from '#format/site.ts'

/** The way to an article, as lists need it. */
export function linkTo({ id, title, date }: ArticleLink): ArticleLink {
  return { id, title, date }
}

/** A statement with the text that its spans point into. Throws when the quotation is not of this article. */
export function statementData(article: Article, quotation: Quotation): StatementData {
  const paragraph = article.paragraphs[quotation.paragraph]
  const cueParagraph = article.paragraphs[quotation.cueParagraph]
  if (!paragraph || !cueParagraph) throw new RangeError(`quotation ${quotation.id} is not of ${article.id}`)
  let paragraphNumber = 0
  for (let k = 0; k <= quotation.paragraph; k++) if (article.paragraphs[k]?.kind === 'text') paragraphNumber++
  return {
    quotation,
    article: { ...linkTo(article), source: article.source },
    paragraphNumber,
    text: paragraph.text,
    cueText: cueParagraph === paragraph ? null : cueParagraph.text,
  }
}
