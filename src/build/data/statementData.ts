import type { Article, Quotation } from '#format/corpus.ts'
import type { ArticleLink, StatementData } from '#format/site.ts'

/** The way to an article, as lists need it. */
export function linkTo(article: Article): ArticleLink {
  return { id: article.id, title: article.title, date: article.date }
}

/** A statement with the text that its spans point into. Throws when the quotation is not of this article. */
export function statementData(article: Article, quotation: Quotation): StatementData {
  const paragraph = article.paragraphs[quotation.paragraph]
  const cueParagraph = article.paragraphs[quotation.cueParagraph]
  if (!paragraph || !cueParagraph) throw new RangeError(`quotation ${quotation.id} is not of ${article.id}`)
  const before = article.paragraphs.slice(0, quotation.paragraph + 1)
  return {
    quotation,
    article: { ...linkTo(article), source: article.source },
    paragraphNumber: before.filter((each) => each.kind === 'text').length,
    text: paragraph.text,
    cueText: cueParagraph === paragraph ? null : cueParagraph.text,
  }
}
