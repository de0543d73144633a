import type { HotPayload } from 'vite'
import type { Diagnostic } from '#format/corpus.ts'

/**
 * The first error that a change has brought, as Vite's overlay shows it; null when there is none. Errors that the page
 * already lives with (`before`) keep nobody from seeing what he has just corrected.
 */
export function overlayOf(now: readonly Diagnostic[], before: readonly Diagnostic[]): HotPayload | null {
  const known = new Set(before.map(sameWords))
  const errors = now.filter((each) => each.severity === 'error' && !known.has(sameWords(each)))
  const [first] = errors
  if (!first) return null
  const place = `${first.file}:${first.line ?? 1}:${first.column ?? 1}`
  const rest = errors.length > 1 ? `\n\n+ ${errors.length - 1} more: npm run dixit -- check` : ''
  return {
    type: 'error',
    err: {
      message: `${first.message} (${first.code})\nfound: ${first.found}\nexpected: ${first.expected}\n${first.hint}${rest}`,
      stack: '',
      id: place,
      plugin: 'dixit:corpus',
    },
  }
}

/** The line is left out: it moves when something above it is edited. */
function sameWords({ file, code, found }: Diagnostic): string {
  return JSON.stringify([file, code, found])
}
