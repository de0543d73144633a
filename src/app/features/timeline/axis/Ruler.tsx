import { Link } from '@tanstack/react-router'
import { useWords } from '#app/i18n/useWords.ts'
import { validSearch } from '#app/searchParams.ts'
import { labelsOf, ticksOf } from './ticks.ts'
import type { Scale } from './scale.ts'

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`
const LENGTHS = [5, 8, 12]

/** The ruler: its labels choose the year, month or day that they name. */
export function Ruler({ scale, chosen }: { scale: Scale; chosen: [from: number, to: number] }) {
  const { t, lang, date } = useWords()
  return (
    <svg className="ruler" width="100%" height="36">
      <line className="base" x1="0" x2="100%" y1="0.5" y2="0.5" />
      {ticksOf(scale).map(({ x, size }) => (
        <line key={x} x1={percent(x)} x2={percent(x)} y1="0" y2={LENGTHS[size]} />
      ))}
      {labelsOf(scale, lang).map(({ x, text, anchor, from, to }) => (
        <Link
          key={from}
          to="/"
          search={(before) => validSearch({ ...before, from, to })}
          resetScroll={false}
          preload={false}
          aria-label={from === to ? date(from) : t('timeline.choose', { from: date(from), to: date(to) })}
        >
          <text x={percent(x)} dx={anchor === 'start' ? 4 : 0} y="26" textAnchor={anchor}>
            {text}
          </text>
        </Link>
      ))}
      <rect
        className="span"
        x={percent(chosen[0])}
        width={percent(chosen[1] - chosen[0])}
        y="-1"
        height="3"
      />
    </svg>
  )
}
