import type { Diagnostic } from '#corpus/diagnostics.ts'
import type { CorpusFiles } from '../files/corpusFiles.ts'
import { frames, severityUnder, type Strictness } from '../report/report.ts'
import { sourceLines } from '../report/sourceLines.ts'

/** Prints diagnostics as code frames on standard error. */
export function sayDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: CorpusFiles,
  strictness: Strictness,
): void {
  for (const frame of frames(asSeen(diagnostics, strictness), sourceLines(files)))
    process.stderr.write(`${frame}\n`)
}

/** The diagnostics with the severities that the user asked for. */
export function asSeen(diagnostics: readonly Diagnostic[], strictness: Strictness): Diagnostic[] {
  return diagnostics.map((each) => ({ ...each, severity: severityUnder(strictness, each.severity) }))
}
