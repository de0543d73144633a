import type { Article, Quotation, Span } from '#format/corpus.ts'
import type { WordsIndex } from '#format/columns.ts'
import { TermLog, encodeShard } from '#corpus/search/postings.ts'
import type { Standing } from '#corpus/search/postings.ts'
import { analyse, commonNumber } from '#corpus/text/analyse.ts'
import { deflated } from './columnFiles.ts'
import type { SiteFile } from './siteFile.ts'

/** Bytes of a shard's postings, before compression, at which the next one begins. */
const SHARD_BYTES = 24_000

/** Robertson's BM25: how soon repetition stops to count, and how much the length of a quotation does. */
const K1 = 1.2
const B = 0.75
/** A word of the cue or source is worth less than one that was said. */
const ASIDE = 0.4
/** Borders between the levels of weight that the index keeps. */
const LEVELS = [0.6, 1.1]

/** Words of a document with their weights and places; `length` is the number of words that are not everywhere. */
interface Document {
  terms: Map<string, { weight: number; standing: Standing[] }>
  length: number
}

/** The word index, from articles in order of time. Quotations and articles have the numbers of the columns. */
export function* wordFiles(inTime: Iterable<Article>, version: string): Generator<SiteFile> {
  const { terms, quotations, articles } = collected(inTime)
  const shards: string[] = []
  for (const entries of inShards(terms)) {
    const { postings, p, b, a } = encodeShard(entries)
    const number = shards.length
    yield deflated(`data/words/${number}.bin`, postings)
    yield deflated(`data/words/p${number}.bin`, p)
    yield deflated(`data/words/b${number}.bin`, b)
    yield deflated(`data/words/a${number}.bin`, a)
    shards.push(entries[0]?.[0] ?? '')
  }
  const index: WordsIndex = { version, quotations, articles, shards }
  yield { path: 'data/words/index.json', content: JSON.stringify(index) }
}

type Entry = readonly [term: string, log: TermLog]

/** Every term with where it stands, in order of code units. */
function collected(inTime: Iterable<Article>): { terms: Entry[]; quotations: number; articles: number } {
  const logs = new Map<string, TermLog>()
  const at = (term: string): TermLog => {
    const known = logs.get(term)
    if (known) return known
    const fresh = new TermLog()
    logs.set(term, fresh)
    return fresh
  }
  const average = averageLength(inTime)
  let row = 0
  let number = 0
  for (const article of inTime) {
    for (const quotation of article.quotations) {
      const said = saidOf(article, quotation)
      for (const [term, { weight, standing }] of said.terms)
        at(term).addRow(row, levelOf(weight, said.length / average), standing)
      row++
    }
    for (const [term, { standing }] of aroundOf(article).terms) at(term).addArticle(number, standing)
    number++
  }
  const terms = [...logs].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { terms, quotations: row, articles: number }
}

function* inShards(terms: readonly Entry[]): Generator<Entry[]> {
  let entries: Entry[] = []
  let bytes = 0
  for (const entry of terms) {
    const [term, { rows, articles }] = entry
    entries.push(entry)
    bytes += term.length + 4 + (rows + articles) * 1.5
    if (bytes < SHARD_BYTES) continue
    yield entries
    entries = []
    bytes = 0
  }
  if (entries.length > 0) yield entries
}

/** The words of a quotation's source, cue and content, in the order of the text. */
function saidOf(article: Article, { paragraph, cueParagraph, source, cue, content }: Quotation): Document {
  const own = article.paragraphs[paragraph]?.text ?? ''
  const aside = article.paragraphs[cueParagraph]?.text ?? ''
  const pieces = [
    ...[...source, ...cue].map((span) => ({ at: cueParagraph, text: aside, span, weight: ASIDE })),
    ...content.map((span) => ({ at: paragraph, text: own, span, weight: 1 })),
  ]
  return documentOf(pieces.toSorted((a, b) => a.at - b.at || a.span[0] - b.span[0]))
}

/** The words of an article's title, and of its text outside quotations. */
function aroundOf({ title, paragraphs, quotations }: Article): Document {
  const taken = new Map<number, Span[]>()
  const take = (paragraph: number, spans: readonly Span[]): void => {
    taken.set(paragraph, [...(taken.get(paragraph) ?? []), ...spans])
  }
  for (const { paragraph, cueParagraph, source, cue, content } of quotations) {
    take(paragraph, content)
    take(cueParagraph, [...source, ...cue])
  }
  const pieces = paragraphs.flatMap(({ text }, number) =>
    between(taken.get(number) ?? [], text.length).map((span) => ({ text, span, weight: 1 })),
  )
  return documentOf([{ text: title, span: [0, title.length], weight: 1 }, ...pieces])
}

/** What some spans leave free of `[0, length)`. */
function between(spans: readonly Span[], length: number): Span[] {
  const free: Span[] = []
  let at = 0
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (start > at) free.push([at, start])
    at = Math.max(at, end)
  }
  return at < length ? [...free, [at, length]] : free
}

function documentOf(pieces: readonly { text: string; span: Span; weight: number }[]): Document {
  const terms: Document['terms'] = new Map()
  let place = 0
  let length = 0
  for (const { text, span, weight } of pieces) {
    let run: number[] = []
    for (const { folded, term } of analyse(text.slice(...span))) {
      place++
      const common = commonNumber(folded)
      if (common >= 0) {
        run.push(common)
        continue
      }
      length++
      const before = run
      // What follows is collected in it until the next word.
      run = []
      const known = terms.get(term) ?? { weight: 0, standing: [] }
      known.weight += weight
      known.standing.push({ place, before, after: run })
      terms.set(term, known)
    }
    // A phrase does not reach over the hole between two pieces.
    place++
  }
  return { terms, length }
}

function levelOf(weight: number, relativeLength: number): number {
  const score = (weight * (K1 + 1)) / (weight + K1 * (1 - B + B * relativeLength))
  return LEVELS.filter((border) => score >= border).length
}

/** Mean length of a quotation in words that are not everywhere: about one in eleven signs of French text. */
function averageLength(inTime: Iterable<Article>): number {
  let signs = 0
  let count = 0
  for (const { quotations } of inTime) {
    for (const { content } of quotations) {
      for (const [start, end] of content) signs += end - start
      count++
    }
  }
  return Math.max(signs / Math.max(count, 1) / 11, 1)
}
