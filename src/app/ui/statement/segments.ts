import type { Quotation, Span } from '#format/corpus.ts'
import { chosenWords, markedSpans, type Marked } from '#corpus/wording/marked.ts'
import { cursor, cuts, type Layer } from './cursor.ts'

/** A stretch of a paragraph under one set of marks. */
export interface Part {
  text: string
  /** UTF-16 offset in the paragraph. */
  start: number
  /** Words that the speaker chose: thick line. */
  quoted: boolean
  /** The statement whose outer quotation mark this is. */
  guillemet: Quotation | null
  cue: Quotation | null
  source: Quotation | null
  /** Place in the chain of mentions of the open statement. */
  chain: number | null
  /** A passage that the address marks. */
  passage: boolean
  /** Index of the event date that is written here. */
  date: number | null
}

/** Consecutive parts of one statement's content, or of the narrator's text. */
export interface Run {
  start: number
  /** The innermost statement whose words these are. */
  owner: Quotation | null
  /** The statement around the owner. */
  outer: Quotation | null
  /** Whether this is the owner's first piece, which carries its id. */
  first: boolean
  /** Statements whose every word is another's, nested in them, and begins here. */
  covered: Quotation[]
  parts: Part[]
}

/** What is to be marked in one paragraph; every span lies in its text. */
export interface Marks {
  paragraph: number
  /** Statements whose words or cue stand here. */
  quotations: readonly Quotation[]
  chain?: readonly Span[]
  passages?: readonly Span[]
  dates?: readonly Span[]
  /** Offsets at which a run must end, where something is written into the margin. */
  breaks?: readonly number[]
}

/**
 * Cuts a paragraph at every boundary of its statements and other marks, so that overlaps become a flat list: the parts'
 * texts, joined, are the paragraph. Each run belongs to its innermost statement. Linear in the text for a bounded
 * nesting.
 */
export function segments(text: string, marks: Marks): Run[] {
  const layers = layersOf(text, marks)
  const read = readerOf(text, layers, marks)
  const breaks = new Set(marks.breaks)
  const spans = Object.values(layers).flatMap((each) => each.map(({ span }) => span))
  const offsets = cuts(text.length, spans, [...breaks])
  const runs: Run[] = []
  const begun = new Set<Quotation>()
  offsets.slice(0, -1).forEach((start, index) => {
    const { owner, outer, part } = read(start, offsets[index + 1])
    const last = runs.at(-1)
    if (last && last.owner === owner && last.outer === outer && !breaks.has(start)) {
      last.parts.push(part)
      return
    }
    runs.push({ start, owner, outer, first: owner !== null && !begun.has(owner), covered: [], parts: [part] })
    if (owner) begun.add(owner)
  })
  return withCovered(runs, marks, begun)
}

/** Reads what holds at rising offsets: whose words, in whose, and the part under its marks. */
function readerOf(text: string, layers: ReturnType<typeof layersOf>, { quotations }: Marks) {
  const depth = depths(quotations)
  const content = cursor(layers.content)
  const quoted = cursor(layers.quoted)
  const guillemet = cursor(layers.guillemet)
  const cue = cursor(layers.cue)
  const source = cursor(layers.source)
  const chain = cursor(layers.chain)
  const passage = cursor(layers.passage)
  const date = cursor(layers.date)
  return (start: number, end: number | undefined) => {
    const stack = content(start).toSorted((a, b) => (depth.get(a) ?? 0) - (depth.get(b) ?? 0))
    const owner = stack.at(-1) ?? null
    const part: Part = {
      text: text.slice(start, end),
      start,
      quoted: quoted(start).some((each) => each === owner),
      guillemet: guillemet(start).at(-1) ?? null,
      cue: cue(start).at(-1) ?? null,
      source: source(start).at(-1) ?? null,
      chain: chain(start)[0] ?? null,
      passage: passage(start).length > 0,
      date: date(start)[0] ?? null,
    }
    return { owner, outer: stack.at(-2) ?? null, part }
  }
}

/** A statement without a piece of its own is anchored where its words begin. */
function withCovered(runs: Run[], marks: Marks, begun: ReadonlySet<Quotation>): Run[] {
  for (const quotation of marks.quotations) {
    const start = quotation.content[0]?.[0]
    if (quotation.paragraph !== marks.paragraph || begun.has(quotation) || start === undefined) continue
    runs.findLast((run) => run.start <= start)?.covered.push(quotation)
  }
  return runs
}

function layersOf(text: string, marks: Marks) {
  const here = marks.quotations.filter(({ paragraph }) => paragraph === marks.paragraph)
  const cued = marks.quotations.filter(({ cueParagraph }) => cueParagraph === marks.paragraph)
  const marked = markedSpans(text)
  return {
    content: layer(here, ({ content }) => content),
    quoted: layer(here, (each) => quotedSpans(marked, each)),
    guillemet: layer(here, (each) => guillemets(marked, each)),
    cue: layer(cued, ({ cue }) => cue),
    source: layer(cued, ({ source }) => source),
    chain: (marks.chain ?? []).map((span, value) => ({ span, value })),
    passage: (marks.passages ?? []).map((span) => ({ span, value: true })),
    date: (marks.dates ?? []).map((span, value) => ({ span, value })),
  }
}

function layer(
  quotations: readonly Quotation[],
  spansOf: (each: Quotation) => readonly Span[],
): Layer<Quotation>[] {
  return quotations.flatMap((value) => spansOf(value).map((span) => ({ span, value })))
}

/** Direct speech is quoted throughout, mixed speech in its marked words. */
function quotedSpans(marked: readonly Marked[], { kind, content }: Quotation): readonly Span[] {
  if (kind === 'direct') return content
  return kind === 'mixed' ? content.flatMap((piece) => chosenWords(marked, piece)) : []
}

/** The marks around or within the words of direct and mixed speech, which are drawn in the voice's ink. */
function guillemets(marked: readonly Marked[], { kind, content }: Quotation): Span[] {
  if (kind === 'indirect') return []
  return marked
    .filter(({ inner }) => content.some(([start, end]) => start < inner[1] && inner[0] < end))
    .flatMap(({ open, close }) => [...open, ...close])
}

/** How deep each statement is nested; a broken chain of parents ends where it breaks. */
function depths(quotations: readonly Quotation[]): Map<Quotation, number> {
  const byId = new Map(quotations.map((each) => [each.id, each]))
  return new Map(
    quotations.map((each) => {
      const seen = new Set<string>()
      let parent = each.parent
      while (parent !== null && !seen.has(parent)) {
        seen.add(parent)
        parent = byId.get(parent)?.parent ?? null
      }
      return [each, seen.size]
    }),
  )
}
