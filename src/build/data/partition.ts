import type { Article, Quotation } from '#format/corpus.ts'
import type { ArticleRow, PartitionMark, RowVoice } from '#format/columns.ts'
import type { SpeakerSummary } from '#format/site.ts'

/** A list's line has at most so many staves; of more voices the busiest keep theirs and the others share one. */
const MAX_ROWS = 6
const THOUSAND = 1000

/** An article as a line of a list, with its partition in thousandths of its length. */
export function articleRow(article: Article, summaries: ReadonlyMap<string, SpeakerSummary>): ArticleRow {
  const starts: number[] = []
  let length = 0
  for (const { text } of article.paragraphs) {
    starts.push(length)
    length += text.length + 1
  }
  const share = (offset: number): number => Math.round((offset / Math.max(length, 1)) * THOUSAND)
  const voices = rowVoices(article.quotations, summaries)
  const marks = article.quotations.flatMap((quotation) => {
    const start = starts[quotation.paragraph] ?? 0
    return quotation.content.map(([from, to]): PartitionMark => {
      const x = share(start + from)
      return [x, share(start + to) - x, ...rowsAndLook(quotation, voices)]
    })
  })
  return {
    id: article.id,
    title: article.title,
    date: article.date,
    site: article.source?.site ?? null,
    n: article.quotations.length,
    voices,
    bars: starts.slice(1).map(share),
    marks,
  }
}

function rowsAndLook(
  { speakers, kind, basis, parent }: Quotation,
  voices: readonly RowVoice[],
): [row: number, look: number, lastRow?: number] {
  const rowOf = (id: string): number => {
    const row = voices.findIndex((voice) => voice.id === id)
    return row === -1 ? voices.length - 1 : row
  }
  const rows = speakers.length === 0 ? [voices.length - 1] : speakers.map(rowOf)
  const look = (kind === 'direct' ? 1 : 0) | (basis === 'stated' ? 0 : 2) | (parent === null ? 0 : 4)
  const first = rows[0] ?? 0
  const last = rows.at(-1) ?? first
  return last === first ? [first, look] : [first, look, last]
}

/** Voices in order of appearance; unknown ones, and all beyond the busiest, share the last row. */
function rowVoices(
  quotations: readonly Quotation[],
  summaries: ReadonlyMap<string, SpeakerSummary>,
): RowVoice[] {
  const counts = new Map<string, number>()
  for (const { speakers } of quotations) {
    for (const id of speakers.length === 0 ? [''] : speakers) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const named = [...counts.keys()].filter((id) => id !== '')
  const tooMany = counts.size > MAX_ROWS
  const busiest = named.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, MAX_ROWS - 1)
  const kept = tooMany ? named.filter((id) => busiest.includes(id)) : named
  const rest = [...counts].reduce((sum, [id, n]) => (kept.includes(id) ? sum : sum + n), 0)
  const rows = kept.map((id): RowVoice => ({
    id,
    name: summaries.get(id)?.name ?? id,
    voice: summaries.get(id)?.voice ?? 0,
    n: counts.get(id) ?? 0,
  }))
  return rest === 0 ? rows : [...rows, { id: '', name: '', voice: 0, n: rest }]
}
