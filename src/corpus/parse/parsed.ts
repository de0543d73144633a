import type { Diagnostic } from '../diagnostics.ts'
import type { ParsedArticle } from './parsedArticle.ts'

/** What one file holds: its articles in the order of its lines, and what is to be said about the rest. */
export interface Parsed {
  articles: ParsedArticle[]
  diagnostics: Diagnostic[]
}

/** A reader of one input format: pure, linear in the length of the text, never throws on content. */
export type Parse = (text: string, file: string) => Parsed
