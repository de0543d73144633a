import type { Article, Quotation } from '#format/corpus.ts'

/** A statement on the staff: places and lengths are shares of the article's length, 0–1. */
export interface Mark {
  id: string
  /** 1-based, in reading order. */
  number: number
  speakers: readonly string[]
  /** One stroke a piece of content. */
  strokes: { x: number; width: number }[]
  /** The rows that the statement stands in, with the speaker whose ink it has there; several for a joint one. */
  rows: { row: number; speaker: string | undefined }[]
  /** The row of whoever reports this statement inside his own, or null. */
  outerRow: number | null
  direct: boolean
  uncertain: boolean
}

/** An article as a score: a staff line a voice, a mark a statement, in reading order. */
export interface Score {
  /** Speakers of each row; `null` is the staff of all the others, or of nobody. */
  rows: (string | null)[]
  /** Statements in each row. */
  counts: number[]
  marks: Mark[]
  /** Where paragraphs end. */
  bars: number[]
}

/** A page with more voices keeps the busiest and gives the others one staff. */
const MAX_ROWS = 6

/** The score of an article, from what is said in it. */
export function scoreOf({ paragraphs, quotations }: Pick<Article, 'paragraphs' | 'quotations'>): Score {
  const starts: number[] = []
  let length = 0
  for (const { text } of paragraphs) {
    starts.push(length)
    length += text.length + 1
  }
  const share = (paragraph: number, offset: number): number =>
    ((starts[paragraph] ?? 0) + offset) / Math.max(length, 1)
  const rows = rowsOf(quotations)
  const rowOf = (speaker: string | undefined): number => {
    const row = rows.indexOf(speaker ?? null)
    return row === -1 ? rows.length - 1 : row
  }
  const byId = new Map(quotations.map((each) => [each.id, each]))
  const marks = quotations.map((quotation, index): Mark => {
    const placed = new Map(
      (quotation.speakers.length === 0 ? [undefined] : quotation.speakers).map((id) => [rowOf(id), id]),
    )
    const parent = quotation.parent === null ? undefined : byId.get(quotation.parent)
    return {
      id: quotation.id,
      number: index + 1,
      speakers: quotation.speakers,
      strokes: quotation.content.map(([start, end]) => {
        const x = share(quotation.paragraph, start)
        return { x, width: share(quotation.paragraph, end) - x }
      }),
      rows: [...placed].map(([row, speaker]) => ({ row, speaker })),
      outerRow: parent ? rowOf(parent.speakers[0]) : null,
      direct: quotation.kind === 'direct',
      uncertain: quotation.basis !== 'stated',
    }
  })
  const counts = rows.map(
    (_speaker, row) => marks.filter((mark) => mark.rows.some((each) => each.row === row)).length,
  )
  return { rows, counts, marks, bars: starts.slice(1).map((start) => start / Math.max(length, 1)) }
}

/** Speakers in order of appearance; of more than six the five busiest, then everybody else. */
function rowsOf(quotations: readonly Quotation[]): (string | null)[] {
  const counts = new Map<string | null, number>()
  for (const { speakers } of quotations) {
    for (const id of speakers.length === 0 ? [null] : speakers) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const named = [...counts.keys()].filter((id) => id !== null)
  if (named.length + (counts.has(null) ? 1 : 0) <= MAX_ROWS)
    return counts.has(null) ? [...named, null] : named
  const busiest = new Set(
    named.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, MAX_ROWS - 1),
  )
  return [...named.filter((id) => busiest.has(id)), null]
}
