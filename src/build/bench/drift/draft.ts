/**
 * A corpus whose words have an identity: whatever is done to them, it is known which words of a later edition are which
 * words of an earlier one. That is the truth that links are measured against.
 */
export interface Draft {
  files: DraftFile[]
}

export interface DraftFile {
  name: string
  articles: DraftArticle[]
}

export interface DraftArticle {
  /** Stays the same through every edit; a copy of the article has another one. */
  uid: number
  title: string
  date: string | null
  url: string | null
  paragraphs: Token[][]
}

/** A word with its punctuation, and the white space after it. */
export interface Token {
  id: number
  text: string
  gap: string
}

/** An article as text, to begin with. */
export interface PlainArticle {
  title: string
  date: string | null
  url: string | null
  paragraphs: readonly string[]
}

let lastId = 0

/** A number that nothing else has. */
export function freshId(): number {
  lastId += 1
  return lastId
}

/** Gives every word of an article its identity. */
export function draftArticle({ title, date, url, paragraphs }: PlainArticle): DraftArticle {
  return { uid: freshId(), title, date, url, paragraphs: paragraphs.map(tokens) }
}

/** The words of a text; of French punctuation the spaced marks are words of their own. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(/(\S+)(\s*)/g), ([, word = '', gap = '']) => ({
    id: freshId(),
    text: word,
    gap,
  }))
}

/** A copy to edit; words and articles keep their identity. */
export function copyOf(draft: Draft): Draft {
  return structuredClone(draft)
}

/** A paragraph's text, as the reader of the dump will have it. */
export function paragraphText(paragraph: readonly Token[]): string {
  return paragraph
    .map(({ text, gap }) => text + gap)
    .join('')
    .trim()
}

/** The dumps, and for each title line the article that begins there: `file:line` → article. */
export function dumps({ files }: Draft): {
  texts: { file: string; text: string }[]
  articleAt: Map<string, DraftArticle>
} {
  const articleAt = new Map<string, DraftArticle>()
  const texts = files.map(({ name, articles }) => {
    const lines: string[] = []
    for (const article of articles) {
      articleAt.set(`${name}:${lines.length + 1}`, article)
      lines.push(...linesOf(article))
    }
    return { file: name, text: lines.join('\n') }
  })
  return { texts, articleAt }
}

function linesOf({ title, date, url, paragraphs }: DraftArticle): string[] {
  const written = paragraphs.map(paragraphText).filter((text) => text !== '')
  return [
    `${title} – ${(date ?? '').replaceAll('-', '/')}`,
    ...written,
    ...(url === null ? [] : [`source/${url}`]),
    '',
  ]
}
