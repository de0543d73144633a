import { useWords } from '#app/i18n/useWords.ts'
import { isoOf } from './scale.ts'
import type { Scale } from './scale.ts'
import type { LaneData } from './useLanes.ts'

/** The axis in numbers, for those who do not see it: quotations of each voice by year, or by month of a short axis. */
export function AxisTable({ scale, lanes }: { scale: Scale; lanes: readonly LaneData[] }) {
  const { t, date, number } = useWords()
  const byYear = scale.unit === 'month'
  const periods = new Map<string, number[]>()
  scale.borders.slice(0, -1).forEach((border, unit) => {
    const period = isoOf(border).slice(0, byYear ? 4 : 7)
    periods.set(period, [...(periods.get(period) ?? []), unit])
  })
  return (
    <div className="hidden-words">
      <table>
        <caption>{t('timeline.axisLabel')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('partition.voicesLabel')}</th>
            {[...periods.keys()].map((period) => (
              <th scope="col" key={period}>
                {byYear ? period : date(`${period}-01`, 'month')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map(({ id, name, counts }) => (
            <tr key={id}>
              <th scope="row" lang="fr">
                {name}
              </th>
              {[...periods].map(([period, units]) => (
                <td key={period}>{number(sum(counts, units))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const sum = (counts: ArrayLike<number>, units: readonly number[]): number =>
  units.reduce((all, unit) => all + (counts[unit] ?? 0), 0)
