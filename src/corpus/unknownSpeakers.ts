import type { Article } from '#format/corpus.ts'
import { diagnose, type Diagnostic } from './diagnostics.ts'
import { excerpt } from './parse/excerpt.ts'
import { joined } from './span.ts'

/** Every quotation whose speaker the text does not say, so that an editor may know better. */
export function unknownSpeakers(articles: readonly Article[]): Diagnostic[] {
  return articles.flatMap(({ id, file, paragraphs, quotations }) =>
    quotations
      .filter(({ speakers, corrected }) => speakers.length === 0 && corrected === null)
      .map((quotation) => {
        const { line, text } = paragraphs[quotation.paragraph] ?? { line: null, text: '' }
        const place = { file, line, column: (quotation.content[0]?.[0] ?? 0) + 1 }
        return diagnose('unknown-speaker', place, {
          message: 'The text does not say who said this; it is shown without a name.',
          found: excerpt(joined(text, quotation.content)),
          expected: 'a name, an office or a pronoun that stands for one',
          hint: `If you know, add to corrections.yaml: - { quotation: ${quotation.id}, speakers: [ … ], by: … } (article ${id})`,
        })
      }),
  )
}
