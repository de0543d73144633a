import type { ParsedArticle } from '#corpus/parse/parsedArticle.ts'
import type { Statement } from '#corpus/statements/statement.ts'
import { attribute } from './attribute.ts'
import { peopleHints, type PersonEntry } from './people.ts'
import type { Attributed, Voice } from './voice.ts'

/**
 * For tests: paragraphs in which `[…]` marks a source and `{…}` a content. The n-th source of a paragraph belongs to
 * the n-th content of the paragraph, or to none.
 */
export function marked(...lines: string[]): { article: ParsedArticle; statements: Statement[] } {
  const statements: Statement[] = []
  const paragraphs = lines.map((line, paragraph) => {
    const { text, sources, contents } = unmark(line)
    sources.forEach((source, n) => {
      const content = contents[n]
      statements.push({
        paragraph,
        kind: 'indirect',
        act: 'say',
        cueParagraph: paragraph,
        source: [source],
        cue: [],
        content: content === undefined ? [] : [content],
        continues: null,
        parent: null,
        rule: 'test',
        basis: 'stated',
        voice: { from: 'source' },
      })
    })
    return { line: paragraph + 2, kind: 'text' as const, text }
  })
  const article = {
    title: 'Essai',
    date: '2024-05-06',
    lang: 'fr',
    source: null,
    file: 'essai.txt',
    line: 1,
    endLine: lines.length + 1,
    paragraphs,
  }
  return { article, statements }
}

function unmark(line: string) {
  const sources: [number, number][] = []
  const contents: [number, number][] = []
  let text = ''
  let source = 0
  let content = 0
  for (const sign of line) {
    if (sign === '[') source = text.length
    else if (sign === ']') sources.push([source, text.length])
    else if (sign === '{') content = text.length
    else if (sign === '}') contents.push([content, text.length])
    else text += sign
  }
  return { text, sources, contents }
}

/** The name under which a voice would be published, were its article alone. */
export function nameOf(voice: Voice | undefined): string {
  if (voice === undefined) return '?'
  const longest = voice.names.toSorted((a, b) => b.split(' ').length - a.split(' ').length)[0]
  return longest ?? voice.roles[0]?.text ?? '?'
}

/** Who speaks in marked paragraphs: for each source its names joined by `+`, `—` for nobody. */
export function whoSpeaks(lines: readonly string[], people: readonly PersonEntry[] = []): string[] {
  const { article, statements } = marked(...lines)
  return namesIn(attribute(article, statements, peopleHints(people)))
}

/** For each statement its speakers' names joined by `+`, `—` for nobody. */
export function namesIn({ voices, voicesOf }: Attributed): string[] {
  return voicesOf.map((indexes) => indexes.map((index) => nameOf(voices[index])).join(' + ') || '—')
}
