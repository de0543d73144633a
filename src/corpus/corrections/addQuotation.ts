import type { Article, Kind, Quotation, Span } from '#format/corpus.ts'
import { fold } from '../text/fold.ts'
import { joined } from '../span.ts'
import { markedSpans } from '../wording/marked.ts'
import { articleKey } from '../links/articleIds.ts'
import { quotationId } from '../links/quotationIds.ts'
import { actOfCue } from './actOfCue.ts'
import type { AddedQuotation, Correction } from './correction.ts'
import type { AddedPlace } from './placeAdded.ts'
import type { Desk, Standing } from './standing.ts'
import { contentOf } from './standing.ts'

/** The name by which the reader sees that no construction made this quotation. */
export const CORRECTION_RULE = 'correction'

/** A quotation of the article with the very same words, which an addition then only names anew. */
export function sameWords(
  desk: Desk,
  article: Article,
  { paragraph, content }: AddedPlace,
): Standing | undefined {
  const words = fold(joined(article.paragraphs[paragraph]?.text ?? '', content))
  return desk.byArticle
    .get(article.id)
    ?.find(
      (each) =>
        each.live !== null && each.original.paragraph === paragraph && fold(contentOf(each)) === words,
    )
}

/** The quotation that a person wrote down, with the id that the engine would have given it. */
export function addedQuotation(
  desk: Desk,
  article: Article,
  place: AddedPlace,
  { speakers, cue }: AddedQuotation,
  { corrected }: Correction,
): Quotation {
  const text = article.paragraphs[place.paragraph]?.text ?? ''
  return {
    id: freeId(desk, articleKey(article), joined(text, place.content)),
    paragraph: place.paragraph,
    kind: kindOf(text, place.content),
    act: cue === null ? 'say' : actOfCue(cue),
    speakers: [...speakers],
    cueParagraph: place.cueParagraph,
    source: place.source,
    cue: place.cue,
    content: place.content,
    continues: null,
    parent: null,
    rule: CORRECTION_RULE,
    basis: speakers.length === 0 ? 'unknown' : 'stated',
    corrected,
  }
}

function freeId({ quotations }: Desk, key: string, content: string): string {
  let n = 1
  while (quotations.has(quotationId(key, content, n))) n += 1
  return quotationId(key, content, n)
}

/** Wholly in marks: direct; partly: mixed; not at all: indirect. */
function kindOf(text: string, content: readonly Span[]): Kind {
  const marked = markedSpans(text)
  const inside = ([start, end]: Span) => marked.some(({ outer }) => outer[0] <= start && end <= outer[1])
  if (content.every(inside)) return 'direct'
  const touches = ([start, end]: Span) => marked.some(({ inner }) => inner[0] < end && start < inner[1])
  return content.some(touches) ? 'mixed' : 'indirect'
}
