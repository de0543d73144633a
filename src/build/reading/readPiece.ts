import { createHash } from 'node:crypto'
import { articleKey } from '#corpus/links/articleIds.ts'
import { idOfName, quotationNames } from '#corpus/links/quotationIds.ts'
import type { Diagnostic } from '#corpus/diagnostics.ts'
import type { ParsedArticle } from '#corpus/parse/parsedArticle.ts'
import { wordsOf } from '#corpus/publish.ts'
import { readArticle } from '#corpus/readArticle.ts'
import type { PeopleHints } from '#corpus/speakers/people.ts'
import { unknownAt } from '#corpus/unknownSpeakers.ts'
import { decodePiece } from '../decode/piece.ts'
import type { CorpusFile } from '../files/corpusFiles.ts'
import { dump } from '../inputs/dump.ts'
import { formatOf } from '../inputs/inputFormats.ts'
import type { Piece } from './cutting.ts'
import { KEY_SIGNS, keyOfPiece } from './pieceKey.ts'
import { type ArticleBody, type PieceRecord, unplaced, writeBody, writeHead } from './records.ts'
import type { Store } from './store.ts'

/** What the reading of a piece depends on beside its bytes. */
export interface Reading {
  /** The engine's version and what `people.yaml` says. */
  stamp: string
  hints: PeopleHints
  store: Store
}

/** A piece that was read, and the entries that it made: where others find them. */
export interface PieceRead {
  /** The piece's entry and those of its articles that were not known. */
  entries: [key: string, draft: string, offset: number, length: number][]
  /** The key of the piece's own entry. */
  key: string
}

/**
 * Reads a piece: decodes and parses it, and reads those of its articles that the store does not hold. All of it goes to
 * the store. A pure function of the bytes but for what is already known.
 */
export function readPiece(bytes: Uint8Array, file: CorpusFile, piece: Piece, reading: Reading): PieceRead {
  const { store, stamp } = reading
  const { text, others, holdsUtf8 } = decodePiece(bytes, piece.encoding)
  const format = formatOf(file.file)
  const isMeant = format?.isMeant(text) === true
  const lines = endsOfLines(text)
  const entries: PieceRead['entries'] = []
  const add = (key: string, head: Buffer, body: Buffer) => {
    const { draft, offset, length } = store.add(key, head, body)
    entries.push([key, draft, offset, length])
  }
  const record: PieceRecord = {
    lines,
    others,
    holdsUtf8,
    isPassedOver: !isMeant && !file.given,
    diagnostics: [],
    articles: [],
  }
  if (!record.isPassedOver) {
    const parse = isMeant && format ? format.parse : dump.parse
    const { articles, diagnostics } = parse(text, '')
    record.diagnostics = diagnostics
    for (const article of articles) {
      const bare = unplaced(article)
      const hash = hashOf(bare, stamp)
      const known = store.find(hash)
      if (known === undefined || known.pack.entry(known) === null) {
        const { head, body } = entryOf(bare, reading.hints)
        add(hash, head, body)
      }
      const { line, endLine, paragraphs } = article
      record.articles.push([hash, line, endLine, paragraphs.map((paragraph) => paragraph.line)])
    }
  }
  const key = keyOfPiece(bytes, file, piece.encoding, stamp)
  add(key, Buffer.from(JSON.stringify(record)), NOTHING)
  store.flush()
  for (const entry of entries) store.know(...entry)
  return { entries, key }
}

const NOTHING = Buffer.alloc(0)

function endsOfLines(text: string): number {
  return (text.match(/\r\n|\n|\r/g) ?? []).length
}

function hashOf(bare: ParsedArticle, stamp: string): string {
  return createHash('sha256')
    .update(`${stamp}\n${JSON.stringify(bare)}`)
    .digest('hex')
    .slice(0, KEY_SIGNS)
}

/** What the engine finds in one article. */
function entryOf(bare: ParsedArticle, hints: PeopleHints): { head: Buffer; body: Buffer } {
  const key = articleKey(bare)
  const read = readArticle({ ...bare, key }, hints)
  const { statements, attributed, eventDates } = read
  const contents = statements.map((statement) => wordsOf(statement, bare))
  const [names = []] = quotationNames([{ key, date: bare.date, title: bare.title, contents }])
  const unknown = statements.flatMap((statement, n) => {
    if ((attributed.voicesOf[n] ?? []).length > 0) return []
    const { column, found } = unknownAt(bare.paragraphs[statement.paragraph]?.text ?? '', statement)
    return [[n, statement.paragraph, column, found] satisfies [number, number, number, string]]
  })
  const facts = {
    key,
    title: bare.title,
    date: bare.date,
    ids: names.map(idOfName).join(''),
    unknown,
    diagnostics: [...read.diagnostics] satisfies Diagnostic[],
  }
  const { title, date, lang, source, paragraphs } = bare
  const body: ArticleBody = {
    article: { title, date, lang, source, key, paragraphs: paragraphs.map(({ kind, text }) => [kind, text]) },
    eventDates,
    statements: statements.map(({ voice: _voice, ...statement }) => statement),
    mentions: attributed.mentions,
    voicesOf: attributed.voicesOf,
  }
  return { head: writeHead(facts, attributed.voices), body: writeBody(body) }
}
