import type { SpeakerData } from '#format/site.ts'
import { useWords } from '#app/i18n/useWords.ts'
import type { Voices } from '#app/ui/statement/voices.ts'
import { axisOf, type Axis } from './axis.ts'

interface Props {
  data: SpeakerData
  other: SpeakerData | null
  voices: Voices
}

/** Height of a lane, of one statement's dash with the gap above it, and the least width of a column, in pixels. */
const LANE = 52
const DASH = 3.5
const MIN_COLUMN = 0.006
/** Above so many dashes a day, or a month, is one bar. */
const MAX_DASHES = 600

const isMonth = (day: string): boolean => day.length === 7

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`

/** One ruler and a lane for each speaker: a dash a statement, stacked by day. */
export function Strip({ data, other, voices }: Props) {
  const { t, date } = useWords()
  const people = other ? [data, other] : [data]
  const dates = people.flatMap(({ speaker: { from, to } }) => [from ?? [], to ?? []].flat()).toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return null
  const axis = axisOf(first, last)
  const most = Math.max(...people.flatMap(({ tally }) => tally.days.map(([, count]) => count)))
  return (
    <figure className="page-grid strip" aria-label={t('speaker.axisLabel')}>
      <figcaption className="m note">
        {t('speaker.range', { from: date(axis.from), to: date(axis.to) })}
      </figcaption>
      <div className="ts">
        {people.map((each) => (
          <Lane key={each.speaker.id} data={each} axis={axis} most={most} ink={voices.ink(each.speaker.id)} />
        ))}
        <Ruler axis={axis} />
      </div>
    </figure>
  )
}

function Lane({ data, axis, most, ink }: { data: SpeakerData; axis: Axis; most: number; ink: number }) {
  const { days } = data.tally
  const { t, date, number } = useWords()
  const dash = Math.min(DASH, (LANE - 4) / most)
  const dashed = data.speaker.quotations <= MAX_DASHES
  const width = Math.max(axis.day * 0.9, MIN_COLUMN)
  return (
    <svg className="lane" data-voice={ink} width="100%" height={LANE}>
      <line className="lane-line" x1="0" x2="100%" y1={LANE - 0.5} y2={LANE - 0.5} />
      {days.map(([day, count]) => (
        <g key={day}>
          <title>
            {t('speaker.day', {
              date: isMonth(day) ? date(`${day}-01`, 'month') : date(day),
              statements: t('count.statements', { count, n: number(count) }),
            })}
          </title>
          {Array.from({ length: dashed ? count : 1 }, (_, index) => (
            <rect
              key={index}
              x={percent(axis.place(isMonth(day) ? `${day}-15` : day) - width / 2)}
              width={percent(width)}
              y={LANE - 2 - (dashed ? index + 1 : count) * dash}
              height={Math.max(dash * (dashed ? 0.57 : count), 0.5)}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

function Ruler({ axis }: { axis: Axis }) {
  const { date } = useWords()
  const labelOf = ({ iso, label }: Axis['ticks'][number]): string => {
    if (label === 'day') return String(Number(iso.slice(8)))
    return label === 'year' ? iso.slice(0, 4) : date(iso, 'month')
  }
  return (
    <svg className="ruler" width="100%" height="36" aria-hidden="true">
      <line x1="0" x2="100%" y1="0.5" y2="0.5" />
      {axis.ticks.map((tick) => (
        <g key={tick.iso}>
          <line x1={percent(tick.at)} x2={percent(tick.at)} y1="0" y2={tick.long ? 12 : 5} />
          {tick.label === null ? null : (
            <text
              x={percent(tick.label === 'day' ? tick.at + axis.day / 2 : tick.at)}
              y="26"
              textAnchor={tick.label === 'day' ? 'middle' : 'start'}
            >
              {labelOf(tick)}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
