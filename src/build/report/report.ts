import type { Diagnostic, Severity } from '#corpus/diagnostics.ts'
import { codeFrame } from './codeFrame.ts'

/** How grave the user wants things to be: errors as warnings, or warnings as a reason to fail. */
export type Strictness = 'normal' | 'lenient' | 'strict'

/** The severity under the chosen strictness. */
export function severityUnder(strictness: Strictness, severity: Severity): Severity {
  return strictness === 'lenient' && severity === 'error' ? 'warning' : severity
}

/** 0, or 1 when the content has errors (strict: or warnings). */
export function exitCodeOf(diagnostics: readonly Diagnostic[], strictness: Strictness): 0 | 1 {
  const failing = diagnostics.some(({ severity: written }) => {
    const severity = severityUnder(strictness, written)
    return severity === 'error' || (strictness === 'strict' && severity === 'warning')
  })
  return failing ? 1 : 0
}

/** How many diagnostics there are of each severity. */
export function countsOf(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of diagnostics) counts[severity] += 1
  return counts
}

/** So many of one code are shown in full; the rest is counted, since a broken export breaks every line alike. */
const SHOWN_OF_A_CODE = 50

/**
 * Diagnostics as code frames, one string each, and a line for those of one code that are too many.
 *
 * @param lineOf the text of a line of a file, null when it is not at hand
 */
export function* frames(
  diagnostics: readonly Diagnostic[],
  lineOf: (file: string, line: number) => string | null,
): Generator<string> {
  const seen = new Map<string, number>()
  for (const diagnostic of diagnostics) {
    const { code, file, line } = diagnostic
    const count = (seen.get(code) ?? 0) + 1
    seen.set(code, count)
    if (count <= SHOWN_OF_A_CODE) yield codeFrame(diagnostic, line === null ? null : lineOf(file, line))
  }
  for (const [code, count] of seen) {
    const more = count - SHOWN_OF_A_CODE
    if (more > 0) yield `… and ${more} more ${code}: “check --json” names every one.\n`
  }
}
