import type { Article, Paragraph, Quotation } from '#format/corpus.ts'
import type { Saying } from '#corpus/wording/saying.ts'

/** A quotation with what a table or a text edition needs of its article. */
export interface Said {
  article: Article
  quotation: Quotation
  paragraph: Paragraph
  saying: Saying
}

/** The quotations of one article. */
export function* sayingsIn(article: Article, nameOf: (speakerId: string) => string): Generator<Said> {
  const quotations = new Map(article.quotations.map((each) => [each.id, each]))
  const namesOf = (quotation: Quotation | undefined) => quotation?.speakers.map(nameOf) ?? []
  for (const quotation of article.quotations) {
    const paragraph = article.paragraphs[quotation.paragraph]
    if (paragraph === undefined) continue
    const parent = quotation.parent === null ? undefined : quotations.get(quotation.parent)
    const { kind, act, basis, content } = quotation
    const cue = { text: article.paragraphs[quotation.cueParagraph]?.text ?? '', spans: quotation.cue }
    const names = namesOf(quotation)
    const saying = { kind, act, basis, names, text: paragraph.text, content, cue, citedBy: namesOf(parent) }
    yield { article, quotation, paragraph, saying }
  }
}
