import type { ArticleSource, Paragraph } from '#format/corpus.ts'

/** One communiqué as it stands in its file, before anything is attributed. */
export interface ParsedArticle {
  title: string
  /** YYYY-MM-DD, null when the text gives none or an impossible one. */
  date: string | null
  lang: string
  source: ArticleSource | null
  /** Path relative to the corpus folder, with `/`. */
  file: string
  /** 1-based line of the title, and of the last line that belongs to the article. */
  line: number
  endLine: number
  paragraphs: Paragraph[]
}
