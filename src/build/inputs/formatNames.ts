import { headerOf } from '#corpus/parse/header.ts'
import { looksLikeAddress, sourceAddress } from '#corpus/parse/sourceLine.ts'

/** Whether the border between two articles is certain before or after a trimmed line, whatever stands around it. */
export type BorderAt = (line: string) => 'before' | 'after' | null

/** What is known of an input format without its reader, which brings the lexicons along. */
export interface FormatName {
  name: 'dump' | 'markdown' | 'json lines'
  /** Whether a file of this name (lower case, without folder) may hold the format. */
  hasName: (name: string) => boolean
  /** Where a file may be cut so that its parts say what the whole says; null where it must be read whole. */
  borderAt: BorderAt | null
}

export const DUMP: FormatName = {
  name: 'dump',
  hasName: (name) => name.endsWith('.txt'),
  borderAt: dumpBorder,
}
export const MARKDOWN: FormatName = {
  name: 'markdown',
  hasName: (name) => name.endsWith('.md'),
  borderAt: null,
}
export const JSON_LINES: FormatName = {
  name: 'json lines',
  hasName: (name) => name.endsWith('.jsonl'),
  borderAt: () => 'after',
}

/** The format of a file by its name, null when none fits. */
export function formatNameOf(file: string): FormatName | null {
  const lower = file.toLowerCase()
  return [DUMP, MARKDOWN, JSON_LINES].find(({ hasName }) => hasName(lower)) ?? null
}

/** A source line ends all that is before it; a header that counts anywhere begins anew. */
function dumpBorder(line: string): 'before' | 'after' | null {
  const header = headerOf(line)
  const address = sourceAddress(line)
  if (address !== null && (header === null || looksLikeAddress(address))) return 'after'
  return header?.anywhere === true ? 'before' : null
}
