import type { Article, Quotation } from '#format/corpus.ts'
import type { SpeakerSummary } from '#format/site.ts'
import type { Citation } from '#corpus/wording/cite.ts'
import { copyOf } from '#corpus/wording/copy.ts'
import type { Saying } from '#corpus/wording/saying.ts'
import { paragraphNumbers } from '#corpus/wording/paragraphNumbers.ts'
import { sayingOf } from '#corpus/wording/sayingOf.ts'
import { articlePath, quotationPath, type Address } from './address.ts'
import { frenchDate } from './frenchDate.ts'

/** A statement with all that its page and its twins say. */
export interface Said {
  article: Article
  quotation: Quotation
  /** In the quotation's order. */
  speakers: SpeakerSummary[]
  saying: Saying
  /** The statement as it may be copied, in French. */
  copy: string
  citation: Citation
  /** Paths under the base. */
  path: string
  articlePath: string
}

/** Every statement of an article, in order. */
export function saidIn(
  article: Article,
  summaries: ReadonlyMap<string, SpeakerSummary>,
  address: Address,
): Said[] {
  const numbers = paragraphNumbers(article.paragraphs)
  const byId = new Map(article.quotations.map((quotation) => [quotation.id, quotation]))
  const nameOf = (id: string): string => summaries.get(id)?.name ?? id
  return article.quotations.map((quotation) => {
    const text = article.paragraphs[quotation.paragraph]?.text ?? ''
    const cueText = article.paragraphs[quotation.cueParagraph]?.text ?? ''
    const parent = quotation.parent === null ? undefined : byId.get(quotation.parent)
    const saying = sayingOf(quotation, { text, cueText }, nameOf, parent)
    const path = quotationPath(quotation.id)
    const copy = copyOf(saying, 'fr')
    return {
      article,
      quotation,
      speakers: quotation.speakers.flatMap((id) => summaries.get(id) ?? []),
      saying,
      copy,
      citation: {
        id: quotation.id,
        saying,
        copy,
        where: {
          title: article.title,
          date: article.date === null ? null : frenchDate(article.date),
          paragraph: numbers[quotation.paragraph] ?? 0,
          url: address.best(path),
        },
        isoDate: article.date,
        site: article.source?.site ?? null,
        source: article.source?.url ?? null,
        articleLang: article.lang,
      },
      path,
      articlePath: articlePath(article.id),
    }
  })
}
