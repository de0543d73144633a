import type { Article } from '#format/corpus.ts'
import { diagnose, type Diagnostic, type Place } from './diagnostics.ts'
import { excerpt } from './parse/excerpt.ts'
import { joined, type Span } from './span.ts'

/** Every quotation whose speaker the text does not say, so that an editor may know better. */
export function unknownSpeakers(articles: readonly Article[]): Diagnostic[] {
  return articles.flatMap(({ id, file, paragraphs, quotations }) =>
    quotations
      .filter(({ speakers, corrected }) => speakers.length === 0 && corrected === null)
      .map((quotation) => {
        const { line, text } = paragraphs[quotation.paragraph] ?? { line: null, text: '' }
        const { column, found } = unknownAt(text, quotation)
        return unknownSpeaker({ file, line, column }, found, quotation.id, id)
      }),
  )
}

/** Where in its paragraph a quotation begins, and how its words do. */
export function unknownAt(
  text: string,
  { content }: { content: readonly Span[] },
): { column: number; found: string } {
  return { column: (content[0]?.[0] ?? 0) + 1, found: excerpt(joined(text, content)) }
}

/** What is said of one such quotation. */
export function unknownSpeaker(place: Place, found: string, quotation: string, article: string): Diagnostic {
  return diagnose('unknown-speaker', place, {
    message: 'The text does not say who said this; it is shown without a name.',
    found,
    expected: 'a name, an office or a pronoun that stands for one',
    hint: `If you know, add to corrections.yaml: - { quotation: ${quotation}, speakers: [ … ], by: … } (article ${article})`,
  })
}
