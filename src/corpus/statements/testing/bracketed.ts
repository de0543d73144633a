import type { Paragraph, Span } from '#format/corpus.ts'
import { slices } from '#corpus/span.ts'
import { findStatements } from '../findStatements.ts'
import type { Statement } from '../statement.ts'

/**
 * Bracket notation of the test tables: `[s M. Roux] [c a dit que] {la loi passera}` marks source, cue and content in a
 * sentence. Several brackets of one kind are several spans. The row is about one statement; the sentence may hold more.
 */
export interface Bracketed {
  text: string
  source: Span[]
  cue: Span[]
  content: Span[]
}

const OPENERS: Readonly<Record<string, 'source' | 'cue' | 'content'>> = {
  '[s ': 'source',
  '[c ': 'cue',
  '{': 'content',
}

/** Reads the notation; offsets are those of the text without brackets. */
export function parseBracketed(notation: string): Bracketed {
  const row: Bracketed = { text: '', source: [], cue: [], content: [] }
  const open: { kind: 'source' | 'cue' | 'content'; start: number }[] = []
  for (let i = 0; i < notation.length;) {
    const opener = Object.keys(OPENERS).find((sign) => notation.startsWith(sign, i))
    const kind = opener === undefined ? undefined : OPENERS[opener]
    if (opener !== undefined && kind !== undefined) {
      open.push({ kind, start: row.text.length })
      i += opener.length
    } else if ((notation[i] === ']' || notation[i] === '}') && open.length > 0) {
      const closed = open.pop()
      if (closed !== undefined) row[closed.kind].push([closed.start, row.text.length])
      i++
    } else row.text += notation[i++]
  }
  return row
}

/** Paragraphs of text, numbered from line 1. */
export function paragraphsOf(...texts: string[]): Paragraph[] {
  return texts.map((text, index) => ({ line: index + 1, kind: 'text', text }))
}

/** The statements of one paragraph. */
export function statementsOf(text: string): Statement[] {
  return findStatements(paragraphsOf(text)).statements
}

/** Source, cue and content of a statement as words, for messages that can be read. */
export function asWords(
  text: string,
  { source, cue, content }: Pick<Statement, 'source' | 'cue' | 'content'>,
) {
  return { source: slices(text, source), cue: slices(text, cue), content: slices(text, content) }
}
