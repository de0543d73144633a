/** What is said about corrections that cannot be applied; they stand in corrections.yaml. */
import { diagnose, type Diagnostic } from '../diagnostics.ts'
import { excerpt } from '../parse/excerpt.ts'
import type { Correction } from './correction.ts'

export function unmatched({ place }: Correction, found: string, what: string): Diagnostic {
  return diagnose('correction-unmatched', place, {
    message: `This correction applies to nothing: ${what}. It is not applied.`,
    found: excerpt(found),
    expected: 'the id of a quotation, or words as they stand in one',
    hint: 'Look the statement up in the reader and copy its lines again, or remove the entry.',
  })
}

export function ambiguous({ place }: Correction, found: string, count: number): Diagnostic {
  return diagnose('correction-ambiguous', place, {
    message: `This correction could mean ${count} places; it is applied to none of them.`,
    found: excerpt(found),
    expected: 'words that stand in exactly one',
    hint: 'Give more words, the article, or the id of the quotation.',
  })
}

export function unknownSpeaker({ place }: Correction, id: string): Diagnostic {
  return diagnose('unknown-speaker-id', place, {
    message:
      'This correction names a speaker that neither the texts nor people.yaml know; it is not applied.',
    found: excerpt(id),
    expected: 'the id of a speaker of this corpus',
    hint: 'Copy the id from the address of the speaker’s page, or add the person to people.yaml.',
  })
}
