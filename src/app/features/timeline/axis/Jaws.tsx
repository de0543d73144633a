import { useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent, RefObject } from 'react'
import { useWords } from '#app/i18n/useWords.ts'
import { isoOf, unitsOf } from './scale.ts'
import type { Scale } from './scale.ts'

/** Between two addresses while a jaw is dragged: browsers refuse to write more of them. */
const PAUSE_MS = 250
/** Keys pressed within this time are one movement: one step on the way back. */
const ONE_MOVEMENT_MS = 1500
const LEAP = 10

type Units = [start: number, end: number]

interface Props {
  scale: Scale
  units: Units
  /** Takes the chosen units; `replace` while one movement goes on. */
  onChange: (units: Units, replace: boolean) => void
  plot: RefObject<HTMLDivElement | null>
  /** No room beside the plot for the jaws' labels. */
  tight: boolean
}

/** The two jaws that hold the chosen days: by pointer on them or on the plot, by keys on them. */
export function Jaws({ scale, units, onChange, plot, tight }: Props) {
  const [lastMoved, setMoved] = useState<{ from: string; to: Units } | null>(null)
  // What was moved holds until the address says something new.
  const asked = units.join()
  const moving = lastMoved?.from === asked ? lastMoved.to : null
  const setMoving = (to: Units): void => setMoved({ from: asked, to })
  const drag = useRef<{
    held: number | null
    end: 'from' | 'to' | null
    sent: number
    first: boolean
    moved: boolean
  } | null>(null)
  const pressedAt = useRef(-Infinity)
  const shown = moving ?? units
  const count = unitsOf(scale)

  const unitUnder = (x: number): number => {
    const box = plot.current?.getBoundingClientRect()
    return box ? Math.min(Math.max(((x - box.left) / box.width) * count, 0), count) : 0
  }
  const send = (next: Units, last: boolean): void => {
    const state = drag.current
    if (!state || (!last && performance.now() - state.sent < PAUSE_MS)) return
    state.sent = performance.now()
    onChange(next, !state.first)
    state.first = false
  }
  const start = (event: PointerEvent, end: 'from' | 'to' | null): void => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = {
      held: end === null ? Math.floor(unitUnder(event.clientX)) : null,
      end,
      sent: performance.now(),
      first: true,
      moved: false,
    }
  }
  const move = (event: PointerEvent): void => {
    const state = drag.current
    if (!state) return
    const under = unitUnder(event.clientX)
    const next = moved(shown, state, under, count)
    if (next[0] === shown[0] && next[1] === shown[1]) return
    state.moved = true
    setMoving(next)
    send(next, false)
  }
  const stop = (event: PointerEvent): void => {
    if (!drag.current) return
    // A press on the plot that goes nowhere chooses nothing.
    if (drag.current.held === null || drag.current.moved)
      send(moved(shown, drag.current, unitUnder(event.clientX), count), true)
    drag.current = null
  }
  const press = (event: KeyboardEvent, end: 'from' | 'to'): void => {
    const next = pressed(shown, end, event.key, count)
    if (!next) return
    event.preventDefault()
    if (next[0] === shown[0] && next[1] === shown[1]) return
    setMoving(next)
    const now = performance.now()
    onChange(next, now - pressedAt.current < ONE_MOVEMENT_MS)
    pressedAt.current = now
  }
  const pointer = { onPointerMove: move, onPointerUp: stop, onPointerCancel: stop }
  const [a, b] = [shown[0] / count, shown[1] / count]
  return (
    <>
      <div className="brush" aria-hidden="true" onPointerDown={(event) => start(event, null)} {...pointer} />
      <div className="out" style={{ left: 0, width: `${a * 100}%` }} />
      <div className="out" style={{ left: `${b * 100}%`, right: 0 }} />
      {(['from', 'to'] as const).map((end) => (
        <Jaw
          key={end}
          end={end}
          scale={scale}
          units={shown}
          turned={turnedLabels(a, b, tight)[end]}
          onKeyDown={(event) => press(event, end)}
          onPointerDown={(event) => start(event, end)}
          {...pointer}
        />
      ))}
    </>
  )
}

function moved(
  shown: Units,
  { held, end }: { held: number | null; end: 'from' | 'to' | null },
  under: number,
  count: number,
): Units {
  if (held !== null) {
    const unit = Math.min(Math.floor(under), count - 1)
    return [Math.min(held, unit), Math.max(held, unit) + 1]
  }
  const border = Math.round(under)
  return end === 'from'
    ? [Math.min(border, shown[1] - 1), shown[1]]
    : [shown[0], Math.max(border, shown[0] + 1)]
}

function pressed([a, b]: Units, end: 'from' | 'to', key: string, count: number): Units | null {
  const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -LEAP, PageUp: LEAP }[key]
  const at = end === 'from' ? a : b
  const to = key === 'Home' ? 0 : key === 'End' ? count : step === undefined ? null : at + step
  if (to === null) return null
  return end === 'from' ? [Math.min(Math.max(to, 0), b - 1), b] : [a, Math.max(Math.min(to, count), a + 1)]
}

/** A label is as wide as this share of the plot. */
const LABEL = { wide: 0.12, tight: 0.3 }

/** Which labels turn inwards, so as not to leave the page, and whether one has to stand lower then. */
function turnedLabels(a: number, b: number, tight: boolean): { from: string; to: string } {
  const width = tight ? LABEL.tight : LABEL.wide
  const from = tight && a < width
  const to = b > 1 - width
  const meet = (from && (to ? a + width > b - width : a + width > b)) || (to && !from && b - width < a)
  return { from: from ? 'flip' : '', to: `${to ? 'flip' : ''} ${meet ? 'low' : ''}` }
}

interface JawProps {
  turned: string
  end: 'from' | 'to'
  scale: Scale
  units: Units
  onKeyDown: (event: KeyboardEvent) => void
  onPointerDown: (event: PointerEvent) => void
  onPointerMove: (event: PointerEvent) => void
  onPointerUp: (event: PointerEvent) => void
  onPointerCancel: (event: PointerEvent) => void
}

function Jaw({ end, scale, units, turned, ...handlers }: JawProps) {
  const { t, date } = useWords()
  const count = unitsOf(scale)
  const at = end === 'from' ? units[0] : units[1]
  const day = isoOf(end === 'from' ? (scale.borders[at] ?? 0) : (scale.borders[at] ?? 1) - 1)
  const text = date(day, scale.unit === 'day' ? 'dayMonth' : 'month')
  return (
    <div
      className={`jaw ${end} ${turned}`}
      role="slider"
      tabIndex={0}
      aria-label={t(end === 'from' ? 'timeline.start' : 'timeline.end')}
      aria-valuemin={end === 'from' ? 0 : units[0] + 1}
      aria-valuemax={end === 'from' ? units[1] - 1 : count}
      aria-valuenow={at}
      aria-valuetext={date(day)}
      style={{ left: `${(at / count) * 100}%` }}
      {...handlers}
    >
      <span>{text}</span>
    </div>
  )
}
