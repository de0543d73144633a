import { Link } from '@tanstack/react-router'
import type { ArticleRow } from '#format/columns.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { Marked } from './Marked.tsx'
import { MiniPartition } from './MiniPartition.tsx'
import { RowVoices } from './RowVoices.tsx'

interface Props {
  /** Undefined while its file is on the way: the line keeps its place. */
  row: ArticleRow | undefined
  q: string | undefined
  sameDay: boolean
  byYear: boolean
  /** 1-based place in the whole list, and its length, for screen readers. */
  place: number
  of: number
}

/** An article among many: one line of one height. */
export function Line({ row, q, sameDay, byYear, place, of }: Props) {
  const { date } = useWords()
  if (!row) return <li className="line" aria-setsize={of} aria-posinset={place} aria-busy="true" />
  return (
    <li className="line" aria-setsize={of} aria-posinset={place}>
      <p className="day">
        {row.date === null ? null : (
          <time dateTime={row.date}>
            <span className="hidden-words">{date(row.date)}</span>
            <span aria-hidden="true">
              {sameDay ? '' : byYear ? date(row.date, 'dayMonth') : Number(row.date.slice(8))}
            </span>
          </time>
        )}
      </p>
      <p className="tt">
        <Link to="/a/$articleId" params={{ articleId: row.id }} search lang="fr">
          <Marked text={row.title} q={q} />
        </Link>
      </p>
      <div className="ss">
        {row.n === 0 ? <span className="no-staff" /> : <MiniPartition row={row} />}
        <span className="note">
          <RowVoices voices={row.voices} />
        </span>
      </div>
    </li>
  )
}
