import type { ArticleRow } from '#format/columns.ts'
import type { Mark, Score } from '#app/ui/partition/score.ts'
import type { Voices } from '#app/ui/statement/voices.ts'

/** A list's line as the partition draws it, and whose inks it needs. */
export function rowScore({ voices, bars, marks }: ArticleRow): { score: Score; voices: Voices } {
  const byId = new Map(voices.map((voice) => [voice.id, voice]))
  const rows = voices.map(({ id }) => (id === '' ? null : id))
  return {
    score: {
      rows,
      counts: voices.map(({ n }) => n),
      bars: bars.map((x) => x / 1000),
      marks: marks.map(([x, width, row, look, lastRow], index): Mark => ({
        id: String(index),
        number: index + 1,
        speakers: rowsOf(row, lastRow).flatMap((each) => rows[each] ?? []),
        strokes: [{ x: x / 1000, width: width / 1000 }],
        rows: rowsOf(row, lastRow).map((each) => ({ row: each, speaker: rows[each] ?? undefined })),
        outerRow: null,
        direct: (look & 1) !== 0,
        uncertain: (look & 2) !== 0,
      })),
    },
    voices: {
      ink: (id) => byId.get(id ?? '')?.voice ?? 0,
      name: (id) => byId.get(id)?.name ?? id,
      speaker: () => undefined,
    },
  }
}

const rowsOf = (row: number, lastRow: number | undefined): number[] =>
  lastRow === undefined ? [row] : [row, lastRow]
