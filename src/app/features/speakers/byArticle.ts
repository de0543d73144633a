import type { StatementData } from '#format/site.ts'
import { fold } from '#corpus/text/fold.ts'

/** What was said in one article, by one or by two speakers. */
export interface ArticleStatements {
  article: StatementData['article']
  statements: StatementData[]
  /** The second speaker's, on a face-to-face page. */
  facing: StatementData[]
}

/** Statements in groups of one article, the articles in time (undated last), statements as they come. */
export function byArticle(
  statements: readonly StatementData[],
  facing: readonly StatementData[] = [],
): ArticleStatements[] {
  const groups = new Map<string, ArticleStatements>()
  const groupOf = (article: StatementData['article']): ArticleStatements => {
    const group = groups.get(article.id) ?? { article, statements: [], facing: [] }
    groups.set(article.id, group)
    return group
  }
  for (const each of statements) groupOf(each.article).statements.push(each)
  for (const each of facing) groupOf(each.article).facing.push(each)
  const key = ({ article }: ArticleStatements): string => article.date ?? '9999'
  return [...groups.values()].toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** The statements whose words, cue or source hold every word asked for, whatever case and accents. */
export function holding(statements: readonly StatementData[], words: string): StatementData[] {
  const asked = fold(words).split(' ').filter(Boolean)
  if (asked.length === 0) return [...statements]
  return statements.filter((each) => {
    const said = ` ${fold(each.quotation.content.map(([start, end]) => each.text.slice(start, end)).join(' '))}`
    return asked.every((word) => said.includes(` ${word}`))
  })
}
