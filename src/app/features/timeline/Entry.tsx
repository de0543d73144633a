import { Link } from '@tanstack/react-router'
import type { ArticleRow } from '#format/columns.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { Partition } from '#app/ui/partition/Partition.tsx'
import { Shapes } from '#app/ui/partition/Shapes.tsx'
import { Marked } from './Marked.tsx'
import { StaffVoices } from './RowVoices.tsx'
import { rowScore } from './rowScore.ts'

interface Props {
  row: ArticleRow
  q: string | undefined
  /** Not to be said again where the line above has the same day. */
  sameDay: boolean
  /** Under a year's heading the month is said with the day. */
  byYear: boolean
}

/** An article among few: its title and its whole partition. */
export function Entry({ row, q, sameDay, byYear }: Props) {
  const { t, date, number } = useWords()
  const { score, voices } = rowScore(row)
  return (
    <li className="entry">
      <div className="page-grid">
        <p className="m day">
          {row.date === null ? null : (
            <time dateTime={row.date}>
              <span className="hidden-words">{date(row.date)}</span>
              <span aria-hidden="true">
                {sameDay ? '' : Number(row.date.slice(8))}
                {byYear && !sameDay ? <small className="caps"> {date(row.date, 'monthAlone')}</small> : null}
              </span>
            </time>
          )}
        </p>
        <h3 className="t">
          <Link to="/a/$articleId" params={{ articleId: row.id }} search lang="fr">
            <Marked text={row.title} q={q} />
          </Link>
        </h3>
        <p className="s note">
          {t('count.statements', { count: row.n, n: number(row.n) })}
          {row.site === null ? null : (
            <>
              <br />
              {row.site}
            </>
          )}
        </p>
      </div>
      {row.n === 0 ? null : (
        <div className="entry-score">
          <StaffVoices voices={row.voices} />
          <Partition score={score} size="list" picture>
            <Shapes score={score} voices={voices} />
          </Partition>
        </div>
      )}
    </li>
  )
}
