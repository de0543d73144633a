import type { Diagnostic, Quotation } from '#format/corpus.ts'
import { applyCorrections } from '#corpus/corrections/applyCorrections.ts'
import { articlesMeant } from '#corpus/corrections/articlesMeant.ts'
import type { Correction } from '#corpus/corrections/correction.ts'
import { articlesAt } from '#corpus/articleList.ts'
import { articleIds } from '#corpus/links/articleIds.ts'
import type { Ledger } from '#corpus/links/ledger.ts'
import { type Links, links } from '#corpus/links/links.ts'
import type { QuotingArticle } from '#corpus/links/quotationIds.ts'
import { inOrder } from '#corpus/order.ts'
import { repetitions } from '#corpus/parse/duplicates.ts'
import { wordsOf } from '#corpus/publish.ts'
import type { PersonEntry } from '#corpus/speakers/people.ts'
import { register } from '#corpus/speakers/register.ts'
import { unknownSpeaker, unknownSpeakers } from '#corpus/unknownSpeakers.ts'
import { utf32 } from '../decode/decode.ts'
import { undecodableLines } from '../decode/piece.ts'
import type { CorpusFile } from '../files/corpusFiles.ts'
import { unreadable } from '../files/readBytes.ts'
import type { StreamedCorpus } from '../streamedCorpus.ts'
import { ArticlesOnDisk, type ArticleTicket, bodyAt } from './articlesOnDisk.ts'
import { settledIds } from './quotationIdsOnDisk.ts'
import type { HeldArticle, HeldPiece } from './held.ts'
import { type ArticlePosition, articleFrom } from './records.ts'

export interface StreamInput {
  /** All pieces of all files, in reading order. */
  pieces: readonly HeldPiece[]
  files: readonly Pick<CorpusFile, 'file'>[]
  people: readonly PersonEntry[]
  corrections: readonly Correction[]
  ledger: Ledger | null
  /** What was said already about the files and what stands beside them. */
  diagnostics: readonly Diagnostic[]
}

export interface StreamedResult {
  corpus: StreamedCorpus
  links: Links
  quotations: number
}

const ID_SIGNS = 10

/** An article with its place in its file. */
type Placed = Pick<HeldArticle, 'hash' | 'facts' | 'voices' | 'place'> & ArticlePosition

/**
 * The second pass, over small records: what `readLinkedCorpus` makes of the same texts, byte for byte, but that the
 * articles stay on disk.
 */
export function streamCorpus(input: StreamInput): StreamedResult {
  const { people, ledger } = input
  const { articles: all, decoding, parsing } = placed(input)
  const repeated = repetitions(
    all.map(({ facts }) => facts.key),
    (at) => articleAt(all[at]),
  )
  const kept = all.filter((_, at) => !repeated.dropped.has(at))
  const registered = register(
    kept.map(({ facts: { key, date }, voices }) => ({ articleKey: key, date, voices })),
    people,
  )
  const ids = articleIds(kept.map(({ facts }) => facts))
  const quotationIds = settledIds(
    kept.map(({ facts }) => facts),
    ID_SIGNS,
    (at) => quotingArticle(kept[at]),
  )
  const tickets = kept.map(({ hash, place, file, line, endLine, lines }, at): ArticleTicket => ({
    place,
    hash,
    file,
    line,
    endLine,
    lines,
    id: ids[at] ?? '',
    quotationIds: () => quotationIds(at),
    speakerIds: registered.idsOf[at] ?? [],
    corrected: null,
  }))
  const uncorrected = { articles: new ArticlesOnDisk(tickets), speakers: registered.speakers }
  const corrected = correct(uncorrected, kept, input)
  for (const [at, quotations] of corrected.quotations) {
    const ticket = tickets[at]
    if (ticket !== undefined) ticket.corrected = quotations
  }
  const quotations = tickets.reduce(
    (sum, ticket) => sum + (ticket.corrected ?? ticket.quotationIds()).length,
    0,
  )
  const said = [
    ...input.diagnostics,
    ...decoding,
    ...parsing,
    ...repeated.diagnostics,
    ...kept.flatMap(ownDiagnostics),
    ...registered.diagnostics,
    ...corrected.diagnostics,
    ...tickets.flatMap((ticket, at) => unknownIn(ticket, kept[at], uncorrected.articles, at)),
  ]
  const { articles } = uncorrected
  const found = links({ articles, speakers: corrected.speakers, quotations }, ledger)
  const { redirects, articleRedirects, lost } = found
  const corpus: StreamedCorpus = {
    format: 'dixit-corpus/1',
    articles,
    speakers: corrected.speakers,
    redirects,
    articleRedirects,
    lost,
    diagnostics: inOrder([...inOrder(said), ...found.diagnostics]),
  }
  return { corpus, links: found, quotations }
}

/** Every article at its lines, and what is said about the decoding and the parsing of the files. */
function placed({ pieces, files }: StreamInput) {
  const articles: Placed[] = []
  const decoding: Diagnostic[] = []
  const parsing: Diagnostic[] = []
  const mixed = new Set(pieces.flatMap((piece) => ('why' in piece || !piece.holdsUtf8 ? [] : [piece.file])))
  let current = -1
  let before = 0
  for (const piece of pieces) {
    const file = files[piece.file]?.file ?? ''
    if (piece.file !== current) before = 0
    current = piece.file
    if ('why' in piece) {
      decoding.push(piece.why === null ? utf32(file) : unreadable(file, piece.why))
      continue
    }
    const { others, encoding, isPassedOver, diagnostics, lines } = piece
    if (isPassedOver) continue
    // One by one: a file may say a million things, too many for one call.
    for (const said of undecodableLines(others, encoding, mixed.has(piece.file), { file, before }))
      decoding.push(said)
    for (const said of diagnostics) parsing.push(atLine(said, file, before))
    for (const { hash, facts, voices, place, line, endLine, lines: own } of piece.articles) {
      articles.push({
        hash,
        facts,
        voices,
        place,
        file,
        line: line + before,
        endLine: endLine + before,
        lines: before === 0 ? own : own.map((each) => each + before),
      })
    }
    before += lines
  }
  return { articles, decoding, parsing }
}

function atLine(said: Diagnostic, file: string, before: number): Diagnostic {
  const { line, endLine } = said
  return {
    ...said,
    file,
    line: line === null ? null : line + before,
    endLine: endLine === null ? null : endLine + before,
  }
}

function articleAt(one: Placed | undefined) {
  return one === undefined ? undefined : articleFrom(bodyAt(one.place), one)
}

function quotingArticle(one: Placed | undefined): QuotingArticle {
  if (one === undefined) return { key: '', date: null, title: '', contents: [] }
  const body = bodyAt(one.place)
  const article = articleFrom(body, one)
  return { ...one.facts, contents: body.statements.map((each) => wordsOf(each, article)) }
}

interface Corrected {
  /** The quotations of the articles that corrections are about, by place. */
  quotations: Map<number, Quotation[]>
  speakers: StreamedCorpus['speakers']
  diagnostics: Diagnostic[]
}

/** Corrections, applied to the articles that they may be about and to no others. */
function correct(
  uncorrected: Pick<StreamedCorpus, 'articles' | 'speakers'>,
  kept: readonly Placed[],
  { people, corrections, ledger }: StreamInput,
): Corrected {
  const { articles, speakers } = uncorrected
  if (corrections.length === 0) return { quotations: new Map(), speakers, diagnostics: [] }
  // Corrections may name ids of yesterday: where those lead is known before anything is corrected.
  const { redirects, articleRedirects } = links(uncorrected, ledger)
  const keys = kept.map(({ facts }) => facts.key)
  const places = articlesMeant(articles, { corrections, redirects, articleRedirects, keys })
  const applied = applyCorrections({
    articles: [...articlesAt(articles, places)],
    speakers,
    people,
    corrections,
    redirects,
    articleRedirects,
  })
  return {
    quotations: new Map(applied.articles.map(({ quotations }, n) => [places[n] ?? -1, quotations])),
    speakers: applied.speakers,
    diagnostics: applied.diagnostics,
  }
}

function ownDiagnostics({ facts, file, line: first, lines }: Placed): Diagnostic[] {
  return facts.diagnostics.map((said) => ({
    ...said,
    file,
    line: said.line === null ? null : (lines[said.line - 1] ?? first),
  }))
}

function unknownIn(
  { id, quotationIds, corrected, lines, file }: ArticleTicket,
  held: Placed | undefined,
  articles: ArticlesOnDisk,
  at: number,
): Diagnostic[] {
  if (corrected !== null) {
    const article = articles.at(at)
    return article === undefined ? [] : unknownSpeakers([article])
  }
  const unknown = held?.facts.unknown ?? []
  if (unknown.length === 0) return []
  const ids = quotationIds()
  return unknown.map(([quotation, paragraph, column, found]) =>
    unknownSpeaker({ file, line: lines[paragraph] ?? null, column }, found, ids[quotation] ?? '', id),
  )
}
