import { useLocation, useNavigate } from '@tanstack/react-router'
import { Suspense, lazy, useCallback, useMemo, useRef, useSyncExternalStore } from 'react'
import type { TimelineHead } from '#format/columns.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { validSearch } from '#app/searchParams.ts'
import type { Search } from '#app/searchParams.ts'
import type { Outcome } from '#app/workers/protocol.ts'
import { AxisTable } from './AxisTable.tsx'
import { Jaws } from './Jaws.tsx'
import { LaneNames } from './LaneNames.tsx'
import { LanePlot } from './LanePlot.tsx'
import { Ruler } from './Ruler.tsx'
import { chosenUnits, daysOf, scaleOf, unitsOf } from './scale.ts'
import { useLanes } from './useLanes.ts'
import { zoomOf, zoomTo } from './zoom.ts'
import type { Zoom } from './zoom.ts'

/** Fetched for corpora of many marks. */
const CanvasPlot = lazy(async () => ({ default: (await import('./CanvasPlot.tsx')).CanvasPlot }))

/** Beyond so many marks the lanes are one picture. */
const MOST_ELEMENTS = 1000
/** Days narrower than eight pixels are ink: so many on a phone. */
const PHONE_DAYS = 41

const NOBODY: readonly string[] = []

interface Props {
  head: TimelineHead
  outcome: Outcome | null
  search: Search
}

/** One axis: a lane a voice, a ruler, two jaws. */
export function Axis({ head, outcome, search }: Props) {
  const { t, number } = useWords()
  const navigate = useNavigate({ from: '/' })
  const plot = useRef<HTMLDivElement>(null)
  const chosenZoom = useLocation({ select: ({ state }) => state.zoom })
  const screen = useScreen()
  const [firstMonth, lastMonth] = [head.months[0]?.[0] ?? '2000-01', head.months.at(-1)?.[0] ?? '2000-01']
  const whole = useMemo(() => scaleOf(firstMonth, lastMonth), [firstMonth, lastMonth])
  const zoom = zoomOf(chosenZoom, search, whole)
  const [start, end] = [zoom?.from, zoom?.to]
  const scale = useMemo(
    () => (start === undefined || end === undefined ? whole : scaleOf(start, end)),
    [start, end, whole],
  )
  const lanes = useLanes(head, outcome, search, scale, zoom !== null)
  const chosen = search.speaker ?? NOBODY
  const faded = useCallback((id: string) => chosen.length > 0 && !chosen.includes(id), [chosen])
  const units = chosenUnits(scale, search.from, search.to)
  const change = (jaws: [number, number], replace: boolean): void => {
    const { from, to } = daysOf(scale, jaws, whole)
    void navigate({
      to: '/',
      search: (before) => validSearch({ ...before, from, to }),
      // The axis stays as it is while its jaws move.
      state: (before) => ({ ...before, zoom }),
      replace,
      resetScroll: false,
    })
  }
  const look = (next: Zoom): void => {
    void navigate({
      to: '/',
      search: true,
      state: (before) => ({ ...before, zoom: next }),
      resetScroll: false,
    })
  }
  const count = unitsOf(scale)
  const ink = scale.unit === 'month' || (screen === 'phone' && count > PHONE_DAYS)
  const most = lanes.reduce((max, lane) => Math.max(max, ...Array.from(lane.counts)), 0)
  const marks = lanes.reduce(
    (sum, { counts }) => sum + Array.from(counts).reduce((all, n) => all + (ink ? Number(n > 0) : n), 0),
    0,
  )
  const allChosen = units[1] - units[0] === count
  return (
    <figure className="axis page-grid" aria-label={t('timeline.axisLabel')}>
      <LaneNames lanes={lanes} />
      <div className="plot ts">
        <div className="plot-inner" ref={plot}>
          {screen !== null && marks > MOST_ELEMENTS ? (
            <Suspense fallback={<div style={{ height: `calc(var(--lane) * ${lanes.length})` }} />}>
              <CanvasPlot lanes={lanes} ink={ink} most={most} faded={faded} />
            </Suspense>
          ) : (
            lanes.map((lane) => (
              <LanePlot key={lane.id} lane={lane} ink={ink} most={most} faded={faded(lane.id)} />
            ))
          )}
          <Ruler scale={scale} chosen={[units[0] / count, units[1] / count]} />
          {screen === null ? null : (
            <Jaws scale={scale} units={units} onChange={change} plot={plot} tight={screen === 'phone'} />
          )}
        </div>
      </div>
      <div className="more m">
        {head.voices > lanes.length ? (
          <button type="button" className="as-link" onClick={openVoices}>
            {t('timeline.moreVoices', {
              count: head.voices - lanes.length,
              n: number(head.voices - lanes.length),
            })}
          </button>
        ) : null}
        {scale.unit === 'month' && !allChosen ? (
          <button
            type="button"
            className="as-link"
            onClick={() => look(zoomTo(search, [firstMonth, lastMonth]))}
          >
            {t('timeline.zoomIn')}
          </button>
        ) : null}
        {zoom ? (
          <button type="button" className="as-link" onClick={() => look(null)}>
            {t('timeline.zoomOut')}
          </button>
        ) : null}
      </div>
      <AxisTable scale={scale} lanes={lanes} />
    </figure>
  )
}

/** The list of all voices stands among the filter's controls. */
function openVoices(): void {
  const facet = document.getElementById('facet-speaker')
  if (!(facet instanceof HTMLDetailsElement)) return
  facet.open = true
  facet.querySelector('input')?.focus()
}

const PHONE = '(max-width: 45rem)'

/** What the reader reads on; null in a page made beforehand. */
function useScreen(): 'phone' | 'wide' | null {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(PHONE)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => (matchMedia(PHONE).matches ? 'phone' : 'wide'),
    () => null,
  )
}
