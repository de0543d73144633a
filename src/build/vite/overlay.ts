import type { HotPayload } from 'vite'
import type { Diagnostic } from '#format/corpus.ts'

/** The first error of a corpus as Vite's overlay shows it, or null when there is none. */
export function overlayOf(diagnostics: readonly Diagnostic[]): HotPayload | null {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
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
