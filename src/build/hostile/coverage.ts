import type { Corpus } from '#format/corpus.ts'
import { splitLines } from '#corpus/parse/lines.ts'

const SOURCE_LINE = /^source\s*[/:]/i

/**
 * The non-blank lines of a file that are neither a title, a paragraph nor a source, nor covered by a diagnostic: there
 * must be none, whatever the file holds.
 */
export function uncoveredLines(corpus: Corpus, file: string, text: string): number[] {
  const covered = new Set<number>()
  for (const article of corpus.articles) {
    if (article.file !== file) continue
    covered.add(article.line)
    for (const { line } of article.paragraphs) covered.add(line)
  }
  const lines = splitLines(text)
  for (const diagnostic of corpus.diagnostics) {
    if (diagnostic.file !== file) continue
    const first = diagnostic.line ?? 1
    const last = diagnostic.endLine ?? diagnostic.line ?? lines.length
    for (let line = first; line <= last; line++) covered.add(line)
  }
  return lines.flatMap((line, i) => {
    const words = line.trim()
    return words === '' || covered.has(i + 1) || SOURCE_LINE.test(words) ? [] : [i + 1]
  })
}
