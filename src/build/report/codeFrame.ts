import type { Diagnostic } from '#corpus/diagnostics.ts'
import { escapeControls, widthOf } from './escape.ts'

/** How many signs of a line are shown, and how many of them before the place that is meant. */
const WINDOW = 100
const BEFORE = 40

/**
 * A diagnostic as a person reads it:
 *
 *     2020.txt:20:1  warning  header-in-body
 *       This line ends like a header, but opens no article here; it is read as a paragraph.
 *       20 | Une réunion – 8 juillet 2020
 *          | ^
 *       found     Une réunion – 8 juillet 2020
 *       expected  TITLE – YYYY/MM/DD, or a blank line before it
 *       hint      If a new article starts here, put an empty line above it.
 *
 * @param line the source line, null when it is not at hand; whatever it holds, the frame holds no control character
 */
export function codeFrame(diagnostic: Diagnostic, line: string | null): string {
  const { severity, code, message, expected, hint, found } = diagnostic
  return [
    `${placeOf(diagnostic)}  ${severity}  ${code}`,
    `  ${escapeControls(message)}`,
    ...(line === null || diagnostic.line === null ? [] : excerptLines(diagnostic, diagnostic.line, line)),
    ...detail('found', found),
    ...detail('expected', expected),
    ...detail('hint', hint),
    '',
  ].join('\n')
}

function placeOf({ file, line, endLine, column }: Diagnostic): string {
  const range = endLine === null || endLine === line ? '' : `-${endLine}`
  const place = line === null ? '' : `:${line}${range}${column === null ? '' : `:${column}`}`
  return escapeControls(file) + place
}

function excerptLines({ column }: Diagnostic, number: number, line: string): string[] {
  const at = Math.min(Math.max((column ?? 1) - 1, 0), line.length)
  const start = at > WINDOW - BEFORE ? at - BEFORE : 0
  const end = start + WINDOW
  const before = (start > 0 ? '…' : '') + escapeControls(line.slice(start, at))
  const after = escapeControls(line.slice(at, end)) + (end < line.length ? '…' : '')
  const gutter = `  ${number} | `
  return [gutter + before + after, `${' '.repeat(gutter.length - 2)}| ${' '.repeat(widthOf(before))}^`]
}

function detail(name: string, value: string): string[] {
  return value === '' ? [] : [`  ${name.padEnd(8)}  ${escapeControls(value)}`]
}
