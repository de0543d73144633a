import { useWords } from '#app/i18n/useWords.ts'
import type { MonthGroup } from './months.ts'

/** A month's name in the margin, and how many articles it holds. */
export function MonthHead({ group, id }: { group: MonthGroup; id: string }) {
  const { t, date, number } = useWords()
  const name = group.month === null ? t('timeline.undated') : date(`${group.month}-01`, 'month')
  return (
    <div className="page-grid month-head">
      <h2 className="m" id={id}>
        {name.slice(0, 1).toLocaleUpperCase() + name.slice(1)}
      </h2>
      <p className="ts note">{t('count.articles', { count: group.count, n: number(group.count) })}</p>
    </div>
  )
}
