import { Link } from '@tanstack/react-router'
import type { ArticleRow } from '#format/columns.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { Partition } from '#app/ui/partition/Partition.tsx'
import { Marked } from './Marked.tsx'
import { RowVoices } from './RowVoices.tsx'
import { rowScore } from './rowScore.ts'

interface Props {
  /** Undefined while its file is on the way: the line keeps its place. */
  row: ArticleRow | undefined
  q: string | undefined
  sameDay: boolean
  /** 1-based place in the whole list, and its length, for screen readers. */
  place: number
  of: number
}

/** An article among many: one line of one height. */
export function Line({ row, q, sameDay, place, of }: Props) {
  const { date } = useWords()
  if (!row) return <li className="line" aria-setsize={of} aria-posinset={place} aria-busy="true" />
  const { score, voices } = rowScore(row)
  return (
    <li className="line" aria-setsize={of} aria-posinset={place}>
      <p className="day">
        {row.date === null ? null : (
          <time dateTime={row.date}>
            <span className="hidden-words">{date(row.date)}</span>
            <span aria-hidden="true">{sameDay ? '' : Number(row.date.slice(8))}</span>
          </time>
        )}
      </p>
      <p className="tt">
        <Link to="/a/$articleId" params={{ articleId: row.id }} search lang="fr">
          <Marked text={row.title} q={q} />
        </Link>
      </p>
      <div className="ss">
        {row.n === 0 ? (
          <span className="no-staff" />
        ) : (
          <Partition score={score} voices={voices} size="mini" />
        )}
        <span className="note">
          <RowVoices voices={row.voices} />
        </span>
      </div>
    </li>
  )
}
