import type { Diagnostic, Severity } from '#format/corpus.ts'

export type { Diagnostic, Severity }

/** Every code that the loader can say, with how grave it is. The only place where severities are written. */
export const SEVERITY_OF = {
  'unreadable-file': 'error',
  'missing-date': 'error',
  'impossible-date': 'error',
  'no-title': 'error',
  'orphan-text': 'error',
  'unsafe-source': 'error',
  'invalid-yaml': 'error',
  'id-clash': 'error',
  'invalid-ledger': 'warning',
  'no-body': 'warning',
  'no-source': 'warning',
  'duplicate-article': 'warning',
  'duplicate-source': 'warning',
  'header-in-body': 'warning',
  undecodable: 'warning',
  'over-long-line': 'warning',
  'unclosed-mark': 'warning',
  'correction-unmatched': 'warning',
  'correction-ambiguous': 'warning',
  'unknown-speaker-id': 'warning',
  'link-lost': 'warning',
  'ledger-behind': 'warning',
  'outside-corpus': 'warning',
  'stray-date': 'info',
  'unknown-speaker': 'info',
} as const satisfies Record<string, Severity>

export type DiagnosticCode = keyof typeof SEVERITY_OF

/** Where a diagnostic points: `line` null = the whole file, `endLine` = a range, `column` 1-based in UTF-16 units. */
export interface Place {
  file: string
  line?: number | null
  endLine?: number | null
  column?: number | null
}

/** One thing the loader has to say about the input; its severity comes from the table above. */
export function diagnose(
  code: DiagnosticCode,
  place: Place,
  words: { message: string; found: string; expected: string; hint: string },
): Diagnostic {
  return {
    file: place.file,
    line: place.line ?? null,
    endLine: place.endLine ?? null,
    column: place.column ?? null,
    severity: SEVERITY_OF[code],
    code,
    message: words.message,
    found: words.found,
    expected: words.expected,
    hint: words.hint,
  }
}
