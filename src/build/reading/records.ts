import type { Diagnostic } from '#corpus/diagnostics.ts'
import type { KeyedArticle } from '#corpus/parse/duplicates.ts'
import type { ParsedArticle } from '#corpus/parse/parsedArticle.ts'
import type { Publishable } from '#corpus/publish.ts'
import type { Voice } from '#corpus/speakers/voice.ts'

/**
 * What is kept on disk of a piece of a file: where its articles stand and what is said of it. Nothing of it says which
 * file it is and on which line of it the piece begins, so that it is the same after the file was renamed or edited above.
 */
export interface PieceRecord {
  /** Ends of lines in the piece. */
  lines: number
  /** Lines that do not fit the encoding of the others; see `decodePiece`. */
  others: [line: number, found: string][]
  holdsUtf8: boolean
  /** A note beside the corpus: no part of it, and nothing is said of it. */
  isPassedOver: boolean
  diagnostics: Diagnostic[]
  articles: PlacedArticle[]
}

/** An article by the hash of what it says, with the lines of its title, its end and its paragraphs. */
export type PlacedArticle = [hash: string, line: number, endLine: number, lines: number[]]

/** What every stage across articles needs of one: small. Its voices come beside it. */
export interface ArticleFacts {
  key: string
  title: string
  date: string | null
  /** The ids of its quotations, ten signs each, as if no other article had its key. */
  ids: string
  /** Quotations of unknown speakers: which, its paragraph, and what is said of it. */
  unknown: [quotation: number, paragraph: number, column: number, found: string][]
  /** Diagnostics of the article by itself; `line` is 1 + the number of the paragraph. */
  diagnostics: Diagnostic[]
}

/** The rest: what is read when the article is shown. */
export interface ArticleBody {
  article: Omit<KeyedArticle, 'file' | 'line' | 'endLine' | 'paragraphs'> & {
    paragraphs: [kind: 'text' | 'note', text: string][]
  }
  eventDates: Publishable['eventDates']
  statements: Publishable['statements']
  mentions: Publishable['attributed']['mentions']
  voicesOf: Publishable['attributed']['voicesOf']
}

/** Where an article stands in its file. */
export interface ArticlePosition {
  file: string
  line: number
  endLine: number
  lines: readonly number[]
}

/** The article itself at its position. */
export function articleFrom({ article }: ArticleBody, position: ArticlePosition): KeyedArticle {
  const { file, line, endLine, lines } = position
  const paragraphs = article.paragraphs.map(([kind, text], n) => ({ line: lines[n] ?? line, kind, text }))
  return { ...article, file, line, endLine, paragraphs }
}

/** All that is published of an article at its position. */
export function publishableFrom(body: ArticleBody, position: ArticlePosition): Publishable {
  const { eventDates, statements, mentions, voicesOf } = body
  return { article: articleFrom(body, position), eventDates, statements, attributed: { mentions, voicesOf } }
}

/** The article without its position: lines are the paragraphs' numbers, so that alike articles are alike. */
export function unplaced({ title, date, lang, source, paragraphs }: ParsedArticle): ParsedArticle {
  const numbered = paragraphs.map(({ kind, text }, n) => ({ line: n + 1, kind, text }))
  return { title, date, lang, source, file: '', line: 1, endLine: 1, paragraphs: numbered }
}

const LINE = '\n'

/** Facts and voices as lines of JSON: equal voices are equal lines, and are read once. */
export function writeHead(facts: ArticleFacts, voices: readonly Voice[]): Buffer {
  return Buffer.from([facts, ...voices].map((each) => JSON.stringify(each)).join(LINE))
}

/** Reads what `writeHead` wrote; `voiceOf` reads a voice, or knows it. */
export function readHead(
  head: Buffer,
  voiceOf: (line: string) => Voice,
): { facts: ArticleFacts; voices: Voice[] } {
  const [first = '', ...rest] = head.toString('utf8').split(LINE)
  const facts: ArticleFacts = JSON.parse(first)
  return { facts, voices: rest.map(voiceOf) }
}

/** A reader of voices that gives one object to equal lines. */
export function voiceReader(): (line: string) => Voice {
  const known = new Map<string, Voice>()
  return (line) => {
    const before = known.get(line)
    if (before !== undefined) return before
    const voice: Voice = JSON.parse(line)
    known.set(line, voice)
    return voice
  }
}

export function writeBody(body: ArticleBody): Buffer {
  return Buffer.from(JSON.stringify(body))
}

/** Reads what `writeBody` wrote, and a checksum has found whole. */
export function readBody(bytes: Buffer): ArticleBody {
  const body: ArticleBody = JSON.parse(bytes.toString('utf8'))
  return body
}
