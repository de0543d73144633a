import { sep } from 'node:path'
import { diagnose, type Diagnostic } from '#corpus/diagnostics.ts'
import { excerpt } from '#corpus/parse/excerpt.ts'

/** Whether a path lies in a folder or is it; both absolute and without links. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** A link that leads out of the corpus: what it leads to is none of the corpus's, and perhaps nobody's business. */
export function outside(file: string, target: string): Diagnostic {
  return diagnose(
    'outside-corpus',
    { file },
    {
      message: 'This link leaves the corpus and is not followed.',
      found: excerpt(target),
      expected: 'files inside the corpus folder',
      hint: 'Copy the file into the corpus, or name it on the command line.',
    },
  )
}
