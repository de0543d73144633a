/** The lines of a text; they end at `\r\n`, `\n` or `\r` only, so that U+2028, NEL and form feeds stay in their line. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}
