import { useWords } from '#app/i18n/useWords.ts'
import type { PeriodGroup } from './months.ts'

/** A month's or year's name in the margin, and how many articles it holds. */
export function PeriodHead({ group, id }: { group: PeriodGroup; id: string }) {
  const { t, number } = useWords()
  const name = usePeriodName()(group.period)
  return (
    <div className="page-grid month-head">
      <h2 className="m" id={id}>
        {name}
      </h2>
      <p className="ts note">{t('count.articles', { count: group.count, n: number(group.count) })}</p>
    </div>
  )
}

/** How a month (`YYYY-MM`), a year or the lack of a date is called at the head of its articles. */
export function usePeriodName(): (period: string | null) => string {
  const { t, date } = useWords()
  return (period) => {
    const name =
      period === null ? t('timeline.undated') : period.length === 4 ? period : date(`${period}-01`, 'month')
    return name.slice(0, 1).toLocaleUpperCase() + name.slice(1)
  }
}
