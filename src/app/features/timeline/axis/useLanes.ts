import { useEffect, useMemo, useState } from 'react'
import type { TimelineHead } from '#format/columns.ts'
import { filterOf } from '#app/data/filter.ts'
import type { Search } from '#app/searchParams.ts'
import { finderOf } from '#app/workers/finder.ts'
import type { Outcome } from '#app/workers/protocol.ts'
import { unitsOf } from './scale.ts'
import type { Scale } from './scale.ts'

/** A voice's row on the axis. */
export interface LaneData {
  id: string
  name: string
  voice: number
  /** Quotations under the other filters. */
  n: number
  /** Quotations in each unit of the scale, under all filters but days and voices. */
  counts: ArrayLike<number>
}

/** Lanes that are always there, and how many more a choice of voices may add. */
const LANES = 8
const MORE = 4

/** The lanes of the axis: those of the head, and chosen voices. Asked of the worker where the head cannot know them. */
export function useLanes(
  head: TimelineHead,
  outcome: Outcome | null,
  search: Search,
  scale: Scale,
  zoomed: boolean,
): LaneData[] {
  const voices = useMemo(
    () => lanesShown(head, outcome, search.speaker ?? []),
    [head, outcome, search.speaker],
  )
  const { from: _from, to: _to, speaker: _speaker, ...filter } = filterOf(search)
  const known =
    !zoomed &&
    Object.keys(filter).length === 0 &&
    voices.every(({ id }) => head.lanes.some((lane) => lane.id === id))
  const key = known
    ? ''
    : JSON.stringify({ filter, speakers: voices.map(({ id }) => id), days: scale.borders })
  const [asked, setAsked] = useState<{ key: string; counts: Uint32Array } | null>(null)
  useEffect(() => {
    if (key === '') return undefined
    let current = true
    void finderOf(head.version)
      .ask('lanes', JSON.parse(key))
      .then((counts) => current && setAsked({ key, counts }))
      // The list says what could not be read; the lanes keep what they showed.
      .catch(() => {})
    return () => {
      current = false
    }
  }, [key, head.version])
  const units = unitsOf(scale)
  return useMemo(
    () =>
      voices.map((voice, lane) => {
        if (key !== '')
          return {
            ...voice,
            counts:
              asked?.key === key
                ? asked.counts.subarray(lane * units, (lane + 1) * units)
                : new Uint32Array(units),
          }
        return { ...voice, counts: countsOf(head, voice.id, units) }
      }),
    [voices, asked, key, head, units],
  )
}

function lanesShown(head: TimelineHead, outcome: Outcome | null, chosen: readonly string[]) {
  const counted = new Map(outcome?.voices.map((voice) => [voice.id, voice]))
  const usual = head.lanes
    .slice(0, LANES)
    .map(({ id, name, voice, n }) => ({ id, name, voice, n: outcome ? (counted.get(id)?.n ?? 0) : n }))
  const others = chosen
    .filter((id) => usual.every((lane) => lane.id !== id))
    .flatMap((id) => counted.get(id) ?? [])
  return [...usual, ...others.slice(0, MORE)]
}

function countsOf({ lanes }: TimelineHead, id: string, units: number): Uint32Array {
  const counts = new Uint32Array(units)
  const at = lanes.find((lane) => lane.id === id)?.at ?? []
  for (let k = 0; k < at.length; k += 2) counts[at[k] ?? 0] = at[k + 1] ?? 0
  return counts
}
