import type { ArticleRow } from '#format/columns.ts'
import { miniPaths } from './miniPaths.ts'

/** The partition as a picture for a line of a list: one shape a voice, since a long list draws hundreds of them. */
export function MiniPartition({ row }: { row: ArticleRow }) {
  const rows = row.voices.length
  const { staves, ties, voices } = miniPaths(row)
  return (
    <svg
      className="staff staff-mini"
      data-rows={rows}
      viewBox={`0 0 1000 ${rows * 8}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="staves" d={staves} />
      {voices.map(({ ink, sure, unsure }, k) => (
        // oxlint-disable-next-line react/no-array-index-key -- a voice's row is its place
        <g key={k} data-voice={ink}>
          <path className="mark" d={sure} />
          {unsure === '' ? null : <path className="unsure" d={unsure} />}
        </g>
      ))}
      {ties === '' ? null : <path className="tie" d={ties} />}
    </svg>
  )
}
