import type { Article, Mention, Quotation } from '#format/corpus.ts'
import { articleIds } from './links/articleIds.ts'
import { quotationIds } from './links/quotationIds.ts'
import { byCodeUnits } from './order.ts'
import type { ReadArticle } from './readArticle.ts'
import { joined } from './span.ts'
import type { Statement } from './statements/statement.ts'

/**
 * Articles as they are published: with ids that last, and speakers instead of voices.
 *
 * @param speakerIds the speaker's id of each voice of each article
 */
export function publish(read: readonly ReadArticle[], speakerIds: readonly (readonly string[])[]): Article[] {
  const articles = read.map(({ article }) => article)
  const ids = articleIds(articles)
  const quoted = quotationIds(
    read.map(({ article, statements }) => ({
      ...article,
      contents: statements.map((each) => wordsOf(each, article)),
    })),
  )
  return read.map((each, i) => {
    const idsOf = speakersAmong(speakerIds[i] ?? [])
    return publishedArticle(each, ids[i] ?? '', quoted[i] ?? [], idsOf)
  })
}

/** The words of a statement as ids have them. */
export function wordsOf(
  { paragraph, content }: Pick<Statement, 'paragraph' | 'content'>,
  { paragraphs }: Pick<ReadArticle['article'], 'paragraphs'>,
): string {
  return joined(paragraphs[paragraph]?.text ?? '', content)
}

/** What is published of a read article. */
export interface Publishable {
  article: ReadArticle['article']
  eventDates: ReadArticle['eventDates']
  statements: readonly Omit<Statement, 'voice'>[]
  attributed: Pick<ReadArticle['attributed'], 'mentions' | 'voicesOf'>
}

/**
 * One article as it is published.
 *
 * @param ids of its quotations, in the order of its statements
 * @param idsOf the speakers of some of its voices, sorted
 */
export function publishedArticle(
  read: Publishable,
  id: string,
  ids: readonly string[],
  idsOf: (voices: readonly number[]) => string[],
): Article {
  const { title, date, lang, source, file, line, paragraphs } = read.article
  const mentions = read.attributed.mentions.map(
    ({ paragraph, span, form, voices, refersTo, by }): Mention => ({
      paragraph,
      span,
      form,
      speakers: idsOf(voices),
      refersTo: [...new Set(refersTo)].toSorted((a, b) => a - b),
      by,
    }),
  )
  const quotations = read.statements.map((statement, i) =>
    quotationOf(statement, ids, i, idsOf(read.attributed.voicesOf[i] ?? [])),
  )
  return {
    id,
    title,
    date,
    lang,
    source,
    file,
    line,
    eventDates: read.eventDates,
    paragraphs,
    mentions,
    quotations,
  }
}

function quotationOf(
  statement: Omit<Statement, 'voice'>,
  ids: readonly string[],
  index: number,
  speakers: string[],
): Quotation {
  const { paragraph, kind, act, cueParagraph, source, cue, content, continues, parent, rule, basis } =
    statement
  const idAt = (place: number | null) => (place === null ? null : (ids[place] ?? null))
  return {
    id: ids[index] ?? '',
    paragraph,
    kind,
    act,
    speakers,
    cueParagraph,
    source,
    cue,
    content,
    continues: idAt(continues),
    parent: idAt(parent),
    rule,
    basis: speakers.length === 0 ? 'unknown' : basis,
    corrected: null,
  }
}

/** The speakers of some voices of an article: a sorted set. */
export function speakersAmong(ids: readonly string[]): (voices: readonly number[]) => string[] {
  return (voices) => [...new Set(voices.flatMap((voice) => ids[voice] ?? []))].toSorted(byCodeUnits)
}
