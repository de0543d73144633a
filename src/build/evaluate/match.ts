import { basename } from 'node:path'
import type { Corpus, Quotation, Span } from '#format/corpus.ts'
import { spansOf, type Gold, type GoldQuotation } from './gold.ts'
import { grouped } from '#corpus/links/grouped.ts'
import { overlap, positions } from './positions.ts'

/** An exported quotation with the texts and names that it is compared by. */
export interface Exported {
  quotation: Quotation
  line: number
  text: string
  cueText: string
  /** Folded and sorted. */
  speakers: string[]
}

/** A gold quotation with folded, sorted names; null where the gold does not name anybody. */
export interface Wanted {
  gold: GoldQuotation
  speakers: string[] | null
  content: readonly (readonly [number, number])[]
  source: readonly (readonly [number, number])[]
  cue: readonly (readonly [number, number])[]
}

export interface Pair {
  wanted: Wanted
  exported: Exported
  overlap: number
}

/** Gold and export set side by side: `pairOf` holds what was found, under both of its halves. */
export interface Matched {
  wanted: Wanted[]
  exported: Exported[]
  pairOf: Map<Wanted | Exported, Pair>
  /** Text by line of the gold's file. */
  textOfLine: Map<number, string>
}

/** Two contents are the same quotation from this overlap on. */
const FOUND = 0.8

/** Matches one to one, best overlap first, quotations on the same line of the gold's file. */
export function match(corpus: Pick<Corpus, 'articles' | 'speakers'>, gold: Gold): Matched {
  const fold = folding(gold)
  const exported = exportedIn(corpus, basename(gold.corpus), fold)
  const wanted = gold.quotations.map((each): Wanted => ({
    gold: each,
    speakers: each.speakers?.map(fold).toSorted() ?? null,
    content: spansOf(each.content),
    source: spansOf(each.source),
    cue: spansOf(each.cue),
  }))
  const pairOf = new Map<Wanted | Exported, Pair>()
  for (const pair of candidates(wanted, exported)) {
    if (pair.overlap < FOUND || pairOf.has(pair.wanted) || pairOf.has(pair.exported)) continue
    pairOf.set(pair.wanted, pair)
    pairOf.set(pair.exported, pair)
  }
  return { wanted, exported, pairOf, textOfLine: linesOf(corpus, basename(gold.corpus)) }
}

function candidates(wanted: readonly Wanted[], exported: readonly Exported[]): Pair[] {
  const byLine = grouped(exported, ({ line }) => line)
  const pairs: Pair[] = []
  for (const each of wanted) {
    for (const other of byLine.get(each.gold.line) ?? []) {
      const common = overlap(
        positions(other.text, other.quotation.content),
        positions(other.text, each.content),
      )
      if (common > 0) pairs.push({ wanted: each, exported: other, overlap: common })
    }
  }
  return pairs.toSorted((a, b) => b.overlap - a.overlap || nesting(a) - nesting(b) || 0)
}

/** NaN where the gold does not say, which leaves the order as it is. */
function nesting({ wanted }: Pair): number {
  return Number(wanted.gold.nested)
}

function exportedIn(
  { articles, speakers }: Pick<Corpus, 'articles' | 'speakers'>,
  file: string,
  fold: (name: string) => string,
): Exported[] {
  const nameOf = new Map(speakers.map(({ id, name }) => [id, name]))
  return articles
    .filter((article) => basename(article.file) === file)
    .flatMap(({ quotations, paragraphs }) =>
      quotations.flatMap((quotation) => {
        const paragraph = paragraphs[quotation.paragraph]
        if (paragraph === undefined) return []
        const names = quotation.speakers.map((id) => fold(nameOf.get(id) ?? id)).toSorted()
        const cueText = paragraphs[quotation.cueParagraph]?.text ?? ''
        return { quotation, line: paragraph.line, text: paragraph.text, cueText, speakers: names }
      }),
    )
}

function linesOf({ articles }: Pick<Corpus, 'articles'>, file: string): Map<number, string> {
  const paragraphs = articles
    .filter((each) => basename(each.file) === file)
    .flatMap((each) => each.paragraphs)
  return new Map(paragraphs.map(({ line, text }) => [line, text]))
}

/** Names compare without case, accents and the form of apostrophes, under the spelling that the gold chose. */
function folding({ aliases }: Gold): (name: string) => string {
  const spelt = new Map(Object.entries(aliases ?? {}))
  return (name) =>
    (spelt.get(name) ?? name).normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase().trim()
}

/** Whether two sets of spans share a letter. */
export function meet(text: string, a: readonly Span[], b: readonly (readonly [number, number])[]): boolean {
  return overlap(positions(text, a), positions(text, b)) > 0
}
