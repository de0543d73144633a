import type { MouseEvent } from 'react'
import { useWords } from '#app/i18n/useWords.ts'
import type { PeriodGroup } from './months.ts'
import { usePeriodName } from './PeriodHead.tsx'

/** Longest bar, in pixels. */
const LONGEST = 56

interface Props {
  groups: readonly PeriodGroup[]
  /** The group at the top of what is in sight. */
  current: PeriodGroup
  /** Brings a group's heading into sight. */
  goTo: (group: PeriodGroup) => void
}

/** The months of the year in sight (or the years), with their weights: a way through a long list. */
export function Periods({ groups, current, goTo }: Props) {
  const { t, number, date } = useWords()
  const nameOf = usePeriodName()
  const year = current.period?.slice(0, 4) ?? null
  const byMonth = current.period?.length === 7
  const own = byMonth ? groups.filter(({ period }) => period?.startsWith(year ?? '') === true) : groups
  const first = groups.indexOf(own[0] ?? current)
  const around = byMonth ? [groups[first - 1], groups[first + own.length]] : []
  const most = Math.max(...own.map(({ count }) => count))
  const label = ({ period }: PeriodGroup): string =>
    period?.length === 7
      ? period.startsWith(year ?? '')
        ? date(`${period}-01`, 'monthAlone')
        : nameOf(period)
      : nameOf(period)
  const item = (group: PeriodGroup) => (
    <li key={group.first}>
      <a
        href={`#m-${group.period ?? 'undated'}`}
        aria-current={group === current ? 'true' : undefined}
        onClick={(event: MouseEvent) => {
          event.preventDefault()
          goTo(group)
        }}
      >
        <svg width={LONGEST} height="3" aria-hidden="true">
          <rect
            x={LONGEST - (group.count / most) * LONGEST}
            width={(group.count / most) * LONGEST}
            height="3"
          />
        </svg>
        {label(group)}
        <span className="n">{number(group.count)}</span>
      </a>
    </li>
  )
  return (
    <nav className="periods" aria-label={t('timeline.monthsLabel')}>
      <ol>
        {around[0] ? item(around[0]) : null}
        {own.map(item)}
        {around[1] ? item(around[1]) : null}
      </ol>
    </nav>
  )
}
